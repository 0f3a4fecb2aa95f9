// What is told is put in anew each time, stays for a while, and waits until the typing has ended.
import { cleanup, render, screen } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Heard from '$lib/frame/Heard.svelte';
import SyncIndicator from '$lib/frame/SyncIndicator.svelte';
import SearchBox from '$lib/parts/SearchBox.svelte';
import { heard } from './heard.svelte';
import { messages } from './messages.svelte';
import { session } from './session.svelte';

const told = () => heard.polite.map(({ text }) => text);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  messages.dismiss();
  cleanup();
  // What was told goes before the next.
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
});

it('each message is a block of its own in a region that was there before, and goes again', async () => {
  render(Heard);
  const region = screen.getByTestId('heard');
  expect([region.getAttribute('aria-live'), region.childElementCount]).toEqual(['polite', 0]);
  heard.say('Copied.');
  heard.say('Copied.');
  await tick();
  expect([...region.children].map((each) => each.outerHTML)).toEqual(Array(2).fill('<p dir="auto">Copied.</p>'));
  vi.advanceTimersByTime(8000);
  await tick();
  expect(region.childElementCount).toBe(0);
});

it('what is said in passing is told once, with what can be done about it; a failure at once', async () => {
  render(Heard);
  messages.say('The row is gone.', { label: 'Undo', run: vi.fn() });
  messages.complain({ code: 'internal', message: 'It could not be saved.' });
  await tick();
  expect(screen.getByTestId('heard').textContent).toBe('The row is gone. Undo');
  expect(screen.getByTestId('heard-urgent').textContent).toBe('It could not be saved.');
});

const box = (value: string, n: number, next: string | null = null) => ({
  label: 'Search', value, testid: 'box', found: { rows: Array(n).fill(0), next, loaded: true, error: null }, onfind: vi.fn(), onleave: vi.fn(),
});

it.each([
  [0, null, 'Nothing found for “zzz”'],
  [1, null, 'One found'],
  [12, null, '12 found'],
  [200, 'more', 'More than 200 found'],
])('a search that found %i tells so when the typing has ended', async (n, next, words) => {
  const { rerender } = render(SearchBox, box('', 40));
  await rerender(box('zz', n, next));
  vi.advanceTimersByTime(900);
  await rerender(box('zzz', n, next));
  vi.advanceTimersByTime(900);
  expect(told()).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(told()).toEqual([words]);
});

it.each([
  ['that was asked for', true, 0, ['Sync ended. Not synced yet']],
  ['that ran by itself and found nothing', false, 0, []],
  ['that ran by itself and found a conflict', false, 1, ['Sync ended. One record needs you']],
])('the end of a sync %s', (_, asked, conflicts, words) => {
  session.accounts = [{ id: 'a1', system: 'trincico', state: 'ready', practice: false, synced_at: null, age_seconds: null }] as unknown as typeof session.accounts;
  render(SyncIndicator);
  session.syncAsked = asked;
  session.sync = { ...session.sync, running: true };
  flushSync();
  session.sync = { ...session.sync, running: false, conflicts };
  flushSync();
  expect(told()).toEqual(words);
  session.sync = { ...session.sync, conflicts: 0 };
});
