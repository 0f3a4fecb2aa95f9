// The picture of a document beside what is said of it.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppError } from '$lib/ipc/error';
import type { Preview } from '$lib/ipc/types';
import PageView from './PageView.svelte';

const drawn = (png: string): Preview => ({ png, page: 0, pages: 1 }) as Preview;
const shown = () => document.querySelector('img')?.getAttribute('src')?.split(',')[1] ?? null;
const props = (of: string, draw: () => Promise<Preview>) => ({ subject: of, document: of, label: of, draw });

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class {
    readonly told: ResizeObserverCallback;
    constructor(told: ResizeObserverCallback) {
      this.told = told;
    }
    observe() {
      this.told([{ contentRect: { width: 400 } } as ResizeObserverEntry], this as unknown as ResizeObserver);
    }
    disconnect() {}
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('shows nothing of another document where the new one cannot be drawn', async () => {
  const { rerender } = render(PageView, props('one', () => Promise.resolve(drawn('first'))));
  await vi.waitFor(() => expect(shown()).toBe('first'));
  await rerender(props('two', () => Promise.reject(new AppError({ code: 'internal', message: 'No paper.' }))));
  expect((await screen.findByTestId('page-error')).textContent).toBe('No paper.');
  expect(shown()).toBeNull();
});

it('shows nothing of another document while the new one takes long', async () => {
  const { rerender } = render(PageView, props('one', () => Promise.resolve(drawn('first'))));
  await vi.waitFor(() => expect(shown()).toBe('first'));
  let answer: (drawn: Preview) => void = () => undefined;
  await rerender(props('two', () => new Promise((resolve) => (answer = resolve))));
  await vi.waitFor(() => expect(shown()).toBeNull());
  answer(drawn('second'));
  await vi.waitFor(() => expect(shown()).toBe('second'));
});

it('keeps the last picture of the same document where the next cannot be drawn', async () => {
  const { rerender } = render(PageView, props('one', () => Promise.resolve(drawn('first'))));
  await vi.waitFor(() => expect(shown()).toBe('first'));
  await rerender({ ...props('one', () => Promise.reject(new AppError({ code: 'internal', message: 'No paper.' }))), subject: 'one again' });
  await screen.findByTestId('page-error');
  expect(shown()).toBe('first');
});
