// The menu of further actions: by arrow keys and letters, and what it gives back.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import Menu, { type Action } from './Menu.svelte';

afterEach(cleanup);

const print = vi.fn();
const remove = vi.fn();
const ACTIONS: Action[] = [
  { id: 'print', label: 'Print', key: 'Ctrl P', run: print },
  { id: 'link', label: 'Payment link', off: 'Once it is sent.', run: vi.fn() },
  { id: 'remove', label: 'Delete', danger: true, run: remove },
];
const here = () => document.activeElement?.getAttribute('data-testid');
const press = async (key: string): Promise<void> => {
  await fireEvent.keyDown(document.activeElement ?? document.body, { key });
  await tick();
};

async function opened(): Promise<void> {
  render(Menu, { label: 'More', actions: ACTIONS, testid: 'more' });
  screen.getByTestId('more').focus();
  await press('ArrowDown');
}

it('opens by an arrow key on its first entry, and walks round', async () => {
  await opened();
  expect(here()).toBe('print');
  const walked = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
    await press(key);
    walked.push(here());
  }
  expect(walked).toEqual(['link', 'remove', 'print', 'remove', 'print', 'remove']);
});

it('closes by Escape, and the focus is on its button again', async () => {
  await opened();
  await press('Escape');
  expect([screen.queryByRole('menu'), here()]).toEqual([null, 'more']);
});

it('gives the focus back before what is chosen begins', async () => {
  await opened();
  print.mockImplementation(() => expect(here()).toBe('more'));
  await fireEvent.click(screen.getByTestId('print'));
  expect(print).toHaveBeenCalledOnce();
  expect(screen.queryByRole('menu')).toBeNull();
});

it('says why something cannot be done, and does not do it', async () => {
  await opened();
  const link = screen.getByTestId('link');
  expect([link.getAttribute('aria-disabled'), link.textContent]).toEqual(['true', expect.stringContaining('Once it is sent.')]);
  await fireEvent.click(link);
  expect(ACTIONS[1]?.run).not.toHaveBeenCalled();
});

it('keeps letters from the screen beneath, and lets chords through', async () => {
  const heard = vi.fn();
  window.addEventListener('keydown', heard);
  await opened();
  heard.mockClear();
  await press('n');
  expect(heard).not.toHaveBeenCalled();
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'k', ctrlKey: true });
  expect(heard).toHaveBeenCalledOnce();
  window.removeEventListener('keydown', heard);
});
