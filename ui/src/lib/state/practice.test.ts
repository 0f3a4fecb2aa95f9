// Into practice and out of it: what is typed is kept first, and the page starts anew.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import { beforeClosing } from './closing';
import { messages } from './messages.svelte';
import { leavePractice, page, practise, sayIfTurned, turning } from './practice.svelte';

vi.mock('$lib/ipc');
const restart = vi.spyOn(page, 'restart').mockImplementation(() => undefined);
let order: string[] = [];
let back: () => void;

beforeEach(() => {
  order = [];
  back = beforeClosing(async () => {
    await Promise.resolve();
    order.push('kept');
  });
  vi.mocked(ipc.practise).mockImplementation(async () => void order.push(`practise, ${turning.to} opens`));
  vi.mocked(ipc.practiceLeave).mockImplementation(async () => void order.push(`leave, ${turning.to} opens`));
  restart.mockImplementation((books) => void order.push(`anew with ${books}`));
});

afterEach(() => {
  back();
  turning.to = null;
  messages.dismiss();
  localStorage.clear();
});

it.each([
  ['practise', practise, ['kept', 'practise, practice opens', 'anew with practice']],
  ['leave', leavePractice, ['kept', 'leave, own opens', 'anew with own']],
] as const)('%s: keeps, exchanges, starts anew on the overview, once', async (_, go, expected) => {
  localStorage.setItem('counterfoil.view', '{"screen":"invoices","id":"mine"}');
  await Promise.all([go(), go()]);
  expect(order).toEqual(expected);
  expect(localStorage.getItem('counterfoil.view')).toBe('{"screen":"overview"}');
});

it('where practice cannot begin, everything is as it was', async () => {
  vi.mocked(ipc.practise).mockRejectedValue(new AppError({ code: 'busy', message: 'Not now.' }));
  localStorage.setItem('counterfoil.view', '{"screen":"settings"}');
  await practise();
  expect(order).toEqual(['kept']);
  expect(turning.to).toBeNull();
  expect(messages.toast?.text).toBe('Not now.');
  expect(localStorage.getItem('counterfoil.view')).toBe('{"screen":"settings"}');
});

it('says once that practice is over', () => {
  history.replaceState(null, '', '/#own');
  sayIfTurned();
  expect(messages.toast?.text).toBe('Practice is over. These are your own books.');
  expect(location.hash).toBe('');
  messages.dismiss();
  sayIfTurned();
  expect(messages.toast).toBeNull();
});
