// What an old page still asks for never reaches other books than those it was asked of.
import { beforeEach, expect, it, vi } from 'vitest';

const asked: string[] = [];
const answers = new Map<string, { resolve: (value: unknown) => void; reject: (why: unknown) => void }>();
vi.mock('@tauri-apps/api/core', () => ({
  invoke: (command: string) => {
    asked.push(command);
    return new Promise((resolve, reject) => answers.set(command, { resolve, reject }));
  },
}));

const door = async () => {
  vi.resetModules();
  return import('./call');
};
const soon = () => new Promise((done) => setTimeout(done, 0));

beforeEach(() => {
  asked.length = 0;
  answers.clear();
});

it('waits for what is under way before other books are shown, and lets nothing through afterwards', async () => {
  const { call, exchangeBooks } = await door();
  const kept = call('draft_keep');
  const exchanged = exchangeBooks('practise');
  await soon();
  expect(asked).toEqual(['draft_keep']);
  answers.get('draft_keep')?.resolve(null);
  await kept;
  await soon();
  expect(asked).toEqual(['draft_keep', 'practise']);
  void call('invoice_save');
  answers.get('practise')?.resolve(null);
  await exchanged;
  void call('draft_keep');
  await soon();
  expect(asked).toEqual(['draft_keep', 'practise']);
});

it('does not wait for ever', async () => {
  vi.useFakeTimers();
  const { call, exchangeBooks } = await door();
  void call('sync_now');
  void exchangeBooks('practice_leave');
  await vi.advanceTimersByTimeAsync(2100);
  expect(asked).toEqual(['sync_now', 'practice_leave']);
  vi.useRealTimers();
});

it('is settled when what was under way is answered, well or badly', async () => {
  const { call, settled } = await door();
  const kept = call('draft_keep');
  const saved = call('customer_save');
  const over = vi.fn();
  void settled().then(over);
  answers.get('draft_keep')?.resolve(null);
  await kept;
  await soon();
  expect(over).not.toHaveBeenCalled();
  answers.get('customer_save')?.reject({ code: 'disk_full', message: 'The disk is full.' });
  await expect(saved).rejects.toMatchObject({ code: 'disk_full' });
  await vi.waitFor(() => expect(over).toHaveBeenCalledOnce());
});

it('goes on as before where the books could not be exchanged', async () => {
  const { call, exchangeBooks } = await door();
  const exchanged = exchangeBooks('practise');
  await soon();
  const read = call('invoice_list');
  answers.get('practise')?.reject({ code: 'busy', message: 'Not now.' });
  await expect(exchanged).rejects.toMatchObject({ code: 'busy' });
  await soon();
  answers.get('invoice_list')?.resolve('read');
  expect(await read).toBe('read');
});
