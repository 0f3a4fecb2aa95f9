// A hint: shown until what it speaks of was done, or until it is closed, and then never again.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { hints } from '$lib/state/hints.svelte';
import Hint from './Hint.svelte';

vi.mock('$lib/ipc');

beforeEach(async () => {
  vi.mocked(ipc.hints).mockResolvedValue(['walk', 'save']);
  vi.mocked(ipc.hintDone).mockReset().mockResolvedValue(undefined);
  await hints.read();
});
afterEach(cleanup);

it('is gone for good once it is closed', async () => {
  render(Hint, { name: 'walk' });
  await fireEvent.click(screen.getByTestId('hint-close'));
  expect(screen.queryByTestId('hint')).toBeNull();
  expect(vi.mocked(ipc.hintDone).mock.calls).toEqual([['walk']]);
});

it('is gone once a key did what it speaks of, and that is written down once', async () => {
  render(Hint, { name: 'walk' });
  for (const command of ['new', 'next', 'previous'] as const) hints.did(command, 'invoices');
  await tick();
  expect(screen.queryByTestId('hint')).toBeNull();
  expect(vi.mocked(ipc.hintDone).mock.calls).toEqual([['walk']]);
});

it('stays in its place once its key was pressed, until the screen changes, and is not closed twice', async () => {
  const { unmount } = render(Hint, { name: 'walk' });
  hints.done('walk');
  await tick();
  expect(screen.getByTestId('hint-heeded').textContent).toContain('J and K');
  await fireEvent.click(screen.getByTestId('hint-close'));
  expect(screen.queryByTestId('hint-heeded')).toBeNull();
  expect(vi.mocked(ipc.hintDone).mock.calls).toEqual([['walk']]);
  unmount();
  render(Hint, { name: 'walk' });
  expect(screen.queryByTestId('hint-heeded')).toBeNull();
});

it('is not shown where it was heeded before, or where nothing could be read', async () => {
  render(Hint, { name: 'search' });
  expect(screen.queryByTestId('hint')).toBeNull();
  vi.mocked(ipc.hints).mockRejectedValue(new Error());
  await hints.read();
  render(Hint, { name: 'save' });
  expect(screen.queryByTestId('hint')).toBeNull();
});

it('of one screen is not gone because the same key was pressed on another', async () => {
  vi.mocked(ipc.hints).mockResolvedValue(['payouts', 'contracts', 'sync', 'editor']);
  await hints.read();
  hints.did('open', 'invoices');
  expect([...hints.left]).toEqual(['payouts', 'contracts', 'sync', 'editor']);
  hints.did('open', 'payouts');
  hints.did('sync', 'overview');
  expect([...hints.left]).toEqual(['contracts', 'editor']);
  hints.did('open', 'contracts');
  hints.done('editor');
  expect([...hints.left]).toEqual([]);
});
