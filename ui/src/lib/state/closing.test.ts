// The window ends only after what was typed is kept.
import { expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { beforeClosing, closing } from './closing';

vi.mock('$lib/ipc');

it('says at once that it heard, and waits for what is under way before the window ends', async () => {
  const order: string[] = [];
  vi.mocked(ipc.closingHeard).mockImplementation(async () => void order.push('heard'));
  vi.mocked(ipc.closingDone).mockImplementation(async () => void order.push('end'));
  let settle = (): void => undefined;
  vi.mocked(ipc.settled).mockReturnValueOnce(new Promise((resolve) => (settle = resolve)));
  const back = beforeClosing(async () => void order.push('kept'));
  const closed = closing();
  await vi.waitFor(() => expect(order).toEqual(['heard', 'kept']));
  await new Promise((soon) => setTimeout(soon));
  expect(order).toEqual(['heard', 'kept']);
  settle();
  await closed;
  expect(order).toEqual(['heard', 'kept', 'end']);
  back();
});

it('lets the window end after everything is kept, also where one keeper fails', async () => {
  const order: string[] = [];
  vi.mocked(ipc.closingDone).mockImplementation(async () => void order.push('end'));
  beforeClosing(async () => Promise.reject(new Error('disk full')));
  const back = beforeClosing(async () => {
    await Promise.resolve();
    order.push('kept');
  });
  await closing();
  expect(order).toEqual(['kept', 'end']);
  back();
  order.length = 0;
  await closing();
  expect(order).toEqual(['end']);
});
