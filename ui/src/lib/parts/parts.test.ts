// The parts that carry behaviour, mounted.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '$lib/ipc/error';
import Amount from './Amount.svelte';
import DateField from './DateField.svelte';
import Fold from './Fold.svelte';
import TextField from './TextField.svelte';
import Trouble from './Trouble.svelte';
import VirtualGrid from './VirtualGrid.svelte';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const text = (html: string) => createRawSnippet(() => ({ render: () => `<span>${html}</span>` }));

describe('a date field', () => {
  it('shows back in full what was typed in short', async () => {
    render(DateField, { label: 'Due', value: '', testid: 'due' });
    const input = screen.getByTestId<HTMLInputElement>('due');
    await fireEvent.input(input, { target: { value: '29.11.2026' } });
    expect(screen.getByText('Sun, 29 Nov 2026')).toBeTruthy();
    await fireEvent.blur(input);
    expect(input.value).toBe('2026-11-29');
  });

  it('keeps what is no date as it was typed, and says so beside the field', async () => {
    render(DateField, { label: 'Due', value: '', testid: 'due' });
    const input = screen.getByTestId<HTMLInputElement>('due');
    await fireEvent.input(input, { target: { value: 'soon' } });
    expect(input.getAttribute('aria-invalid')).toBeNull();
    await fireEvent.blur(input);
    expect(input.value).toBe('soon');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toContain('not a date');
  });
});

it('a field ties its label and its problem to its input', () => {
  render(TextField, { label: 'Reference', value: 'x', testid: 'r', problem: 'Too long.' });
  const input = screen.getByLabelText('Reference');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Too long.');
});

it('an error shows its sentence as text, never as markup, and can be tried again', async () => {
  const again = vi.fn();
  render(Trouble, { error: new AppError({ code: 'rejected', message: '<img src=x onerror=alert(1)>' }), again });
  expect(screen.getByRole('alert').querySelector('img')).toBeNull();
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  await fireEvent.click(screen.getByText('Try again'));
  expect(again).toHaveBeenCalledTimes(1);
});

it('a list of 100,000 has only the rows on the screen, and tells how many there are', async () => {
  // jsdom lays nothing out; the list is 800 px high here.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800);
  const onsee = vi.fn();
  render(VirtualGrid, {
    label: 'Invoices', count: 100_000, total: 100_000, active: 2, rowHeight: 40, headHeight: 32, columns: '1fr', testid: 'grid',
    head: text('head'), row: createRawSnippet((index: () => number) => ({ render: () => `<span>row ${index()}</span>` })),
    rowKey: String, onpick: vi.fn(), onopen: vi.fn(), onsee,
  });
  await tick();
  const rows = screen.getAllByRole('row');
  expect(rows.length).toBeLessThan(60);
  expect(rows.length).toBeGreaterThan(10);
  const grid = screen.getByTestId('grid');
  expect(grid.getAttribute('aria-rowcount')).toBe('100001');
  const active = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
  expect(active?.textContent).toContain('row 2');
  expect(active?.getAttribute('aria-rowindex')).toBe('4');
});

it('a fold is a button that says whether it is open; a jump opens it', async () => {
  render(Fold, { title: 'For e-invoices', testid: 'fold', children: text('inside') });
  const head = screen.getByRole('button', { name: 'For e-invoices' });
  const inside = document.getElementById(head.getAttribute('aria-controls') ?? '');
  const state = () => [head.getAttribute('aria-expanded'), inside?.hidden];
  expect(state()).toEqual(['false', true]);
  await fireEvent.click(head);
  expect(state()).toEqual(['true', false]);
  await fireEvent.click(head);
  inside?.dispatchEvent(new CustomEvent('unfold', { bubbles: true }));
  await tick();
  expect(state()).toEqual(['true', false]);
});

it.each([[true, 'currency'], [false, 'hidden-visually']])('an amount has its currency for the ear where the eye has it elsewhere (%s)', (currency, look) => {
  const { container } = render(Amount, { money: { minor: 28560, currency: 'EUR', text: '285.60' }, currency });
  expect(container.textContent).toBe('285.60 EUR');
  expect(screen.getByText('EUR').className).toContain(look);
});
