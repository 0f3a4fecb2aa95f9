// The window ends only after what was typed is kept.
import { expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { beforeClosing, closing } from './closing';

vi.mock('$lib/ipc');

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
