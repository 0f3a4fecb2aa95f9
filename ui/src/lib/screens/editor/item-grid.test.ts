// The item grid under the keyboard alone.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import type { DraftInput, ItemInput } from '$lib/ipc/types';
import { row } from '$lib/logic/rows';
import { Editor } from '$lib/state/editor.svelte';
import { messages } from '$lib/state/messages.svelte';
import ItemGrid from './ItemGrid.svelte';

vi.mock('$lib/ipc');

const item = (name: string): ItemInput => ({ id: null, name, description: '', price: '10', quantity: '1', tax: '19', terms: null });
const DRAFT: DraftInput = {
  id: 'invoice-1', account: null, customer: null, currency: 'EUR', reference: '', issue_date: '', due_date: '',
  tax_rule: 'per_line', note: '', terms: null, seen: null, items: ['one', 'two', 'three'].map(item),
};

let editor: Editor;
const cell = (column: string, index: number) => screen.getByTestId<HTMLInputElement>(`item-${column}-${index}`);
const names = () => editor.rows.map((row) => row.name).join(' ');

async function press(element: HTMLElement, key: string, held: KeyboardEventInit = {}): Promise<void> {
  await fireEvent.keyDown(element, { key, ...held });
  await tick();
}

beforeEach(() => {
  vi.mocked(ipc.draftCompute).mockResolvedValue({
    rows: [], totals: null, other_rule_amount: null, mirrored_rule: null, problems: [],
    problems_when_ready: [], failures: [], exemptions: [], notices: [{ field: 'items[1].price', message: 'Read as 10.' }],
  });
  editor = new Editor(DRAFT);
  render(ItemGrid, { editor });
});
afterEach(() => {
  cleanup();
  messages.dismiss();
});

describe('the item grid', () => {
  it('goes to the same cell of the next row with Enter, and to a new row at the end', async () => {
    await press(cell('price', 0), 'Enter');
    expect(document.activeElement).toBe(cell('price', 1));
    await press(cell('price', 2), 'Enter');
    expect(document.activeElement).toBe(cell('name', 3));
    expect(cell('tax', 3).value).toBe('19');
  });

  it('makes a new line inside a description with Shift Enter only', async () => {
    await press(cell('description', 0), 'Enter', { shiftKey: true });
    expect(document.activeElement).not.toBe(cell('description', 1));
    await press(cell('description', 0), 'Enter');
    expect(document.activeElement).toBe(cell('description', 1));
  });

  it('moves a row and the focus with it', async () => {
    await press(cell('name', 0), 'ArrowDown', { altKey: true });
    expect(names()).toBe('two one three');
    expect(document.activeElement).toBe(cell('name', 1));
  });

  it('removes a row and brings it back', async () => {
    await press(cell('price', 1), 'Backspace', { ctrlKey: true });
    expect(names()).toBe('one three');
    await press(cell('name', 1), 'z', { ctrlKey: true });
    expect(names()).toBe('one two three');
    await press(cell('name', 2), 'Delete', { ctrlKey: true, shiftKey: true });
    messages.toast?.action?.run();
    await tick();
    expect(names()).toBe('one two three');
  });

  it('leaves Ctrl Z to the text once one has typed on', async () => {
    await press(cell('quantity', 1), 'Backspace', { ctrlKey: true });
    await fireEvent.input(cell('name', 0), { target: { value: 'first' } });
    await press(cell('name', 0), 'z', { ctrlKey: true });
    expect(names()).toBe('first three');
  });

  it('takes rows from a spreadsheet, and plain words as plain words', async () => {
    const paste = (text: string) => fireEvent.paste(cell('name', 2), { clipboardData: { getData: () => text } });
    await paste('just words');
    expect(names()).toBe('one two three');
    await paste('Chair\t4\t99.50\r\nTable\t1\t250');
    expect(names()).toBe('one two three Chair Table');
    expect(editor.rows[4]).toMatchObject({ quantity: '1', price: '250', tax: '19' });
  });

  it('brings back the removed row alone by the notice, and leaves what was typed in others since', async () => {
    await press(cell('price', 1), 'Backspace', { ctrlKey: true });
    await fireEvent.input(cell('name', 0), { target: { value: 'first' } });
    await fireEvent.input(cell('price', 1), { target: { value: '30' } });
    messages.toast?.action?.run();
    await tick();
    expect(editor.rows.map(({ name, price }) => `${name} ${price}`)).toEqual(['first 10', 'two 10', 'three 30']);
  });

  it('puts the removed row back below the one it stood under, where that has moved', async () => {
    await press(cell('price', 1), 'Backspace', { ctrlKey: true });
    await press(cell('name', 0), 'ArrowDown', { altKey: true });
    messages.toast?.action?.run();
    await tick();
    expect(names()).toBe('three one two');
  });

  it('takes out only what was pasted and is still as it was, and gives a filled row its cells back', async () => {
    editor.rows.splice(2, 1, row({ name: '', tax: '7' }));
    await tick();
    await fireEvent.paste(cell('name', 2), { clipboardData: { getData: () => 'Chair\t4\t99.50\nTable\t1\t250\nLamp\t1\t30' } });
    expect(names()).toBe('one two Chair Table Lamp');
    await fireEvent.input(cell('price', 3), { target: { value: '240' } });
    await fireEvent.input(cell('name', 0), { target: { value: 'first' } });
    messages.toast?.action?.run();
    await tick();
    expect(editor.rows.map(({ name, price, tax }) => [name, price, tax].join(' '))).toEqual(['first 10 19', 'two 10 19', '  7', 'Table 240 7']);
  });

  it('has one row again where the only one was removed and brought back, unless another was typed', async () => {
    editor.rows = [row({ name: 'one' })];
    await tick();
    await press(cell('quantity', 0), 'Backspace', { ctrlKey: true });
    messages.toast?.action?.run();
    await tick();
    expect(names()).toBe('one');
    await press(cell('quantity', 0), 'Backspace', { ctrlKey: true });
    await fireEvent.input(cell('name', 0), { target: { value: 'other' } });
    messages.toast?.action?.run();
    await tick();
    expect(names()).toBe('one other');
  });

  it('leaves the words of an item to the keys that take a word away', async () => {
    await press(cell('name', 1), 'Backspace', { ctrlKey: true });
    expect(names()).toBe('one two three');
    await press(cell('description', 1), 'Backspace', { ctrlKey: true });
    expect(names()).toBe('one three');
  });

  it('takes back paste after paste, and names what was left out', async () => {
    const paste = (text: string, index: number) => fireEvent.paste(cell('name', index), { clipboardData: { getData: () => text } });
    await paste('Item\tPrice\nChair\t99.50\n@@@@\t', 2);
    expect(messages.toast?.text).toBe('One row pasted. One row left out: “@@@@”.');
    await paste('Table\t250\nLamp\t30', 3);
    expect(names()).toBe('one two three Chair Table Lamp');
    await press(cell('name', 0), 'z', { ctrlKey: true });
    expect(names()).toBe('one two three Chair');
    await press(cell('name', 0), 'z', { ctrlKey: true });
    expect(names()).toBe('one two three');
  });

  it('shows back how an ambiguous entry was read, tied to its cell', async () => {
    await tick();
    const said = document.getElementById(cell('price', 1).getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toContain('Read as 10.');
    expect(cell('price', 0).getAttribute('aria-describedby')).toBeNull();
  });
});
