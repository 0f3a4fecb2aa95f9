// The palette while its answers are on their way.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as palette from '$lib/state/palette';
import Palette from './Palette.svelte';

vi.mock('$lib/ipc');

const ran = vi.fn<(key: string) => void>();
const onclose = vi.fn();
const choice = (key: string): palette.Choice => ({ key, group: 'customers', title: key, more: null, shortcut: null, run: () => ran(key) });
/** Answers that wait until the test lets them go, in the order they were asked for. */
let waiting: ((keys: string[]) => Promise<void>)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  waiting = [];
  ran.mockClear();
  vi.spyOn(palette, 'findChoices').mockImplementation(
    () => new Promise((answer) => {
      waiting.push(async (keys) => {
        answer(keys.map(choice));
        await vi.advanceTimersByTimeAsync(1);
      });
    }),
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function open(): Promise<HTMLElement> {
  render(Palette, { onclose });
  await vi.advanceTimersByTimeAsync(1);
  await waiting.shift()?.(['sync', 'keys']);
  return screen.getByTestId('palette-input');
}

async function type(input: HTMLElement, words: string): Promise<void> {
  await fireEvent.input(input, { target: { value: words } });
  await vi.advanceTimersByTimeAsync(200);
}

it('Enter before the answer takes what is found, not what stood there before', async () => {
  const input = await open();
  await type(input, 'orkney');
  expect(screen.getByTestId('palette-list').getAttribute('aria-busy')).toBe('true');
  await fireEvent.keyDown(input, { key: 'Enter' });
  await vi.advanceTimersByTimeAsync(1);
  expect(ran).not.toHaveBeenCalled();
  await waiting.shift()?.(['orkney']);
  expect(ran).toHaveBeenCalledExactlyOnceWith('orkney');
});

it('an answer that comes late leaves the choice that was walked to', async () => {
  const input = await open();
  await type(input, 'or');
  await waiting.shift()?.(['R-3', 'orkney']);
  await type(input, 'ork');
  await fireEvent.keyDown(input, { key: 'ArrowUp' });
  await waiting.shift()?.(['R-2', 'R-3', 'orkney']);
  expect(screen.getByTestId('palette-list').getAttribute('aria-busy')).toBe('false');
  await fireEvent.keyDown(input, { key: 'Enter' });
  await vi.advanceTimersByTimeAsync(1);
  expect(ran).toHaveBeenCalledExactlyOnceWith('orkney');
});
