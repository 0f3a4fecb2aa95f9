// Choosing several rows, as lists everywhere do it.
import { beforeEach, describe, expect, it } from 'vitest';
import { Selection } from './selection.svelte';

const ROWS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, reference: id.toUpperCase() }));
let chosen: Selection;
const ids = () => chosen.named.map(({ id }) => id).join('');

beforeEach(() => (chosen = new Selection()));

describe('several invoices', () => {
  it('begin with the open one and keep the order of the list', () => {
    chosen.toggle(ROWS, 'a', 'c');
    expect(ids()).toBe('ac');
    chosen.toggle(ROWS, 'c', 'c');
    expect(ids()).toBe('a');
    expect(chosen.named).toEqual([{ id: 'a', name: 'A' }]);
  });

  it('reach from where one began, in both directions', () => {
    chosen.extend(ROWS, 'd', 'b');
    expect(ids()).toBe('bcd');
    chosen.extend(ROWS, 'a', 'd');
    expect(ids()).toBe('ab');
  });

  it('reach on from the last one that was chosen alone', () => {
    chosen.toggle(ROWS, 'd', null);
    chosen.extend(ROWS, 'e', null);
    expect(ids()).toBe('de');
  });

  it('are forgotten together with where they began', () => {
    chosen.extend(ROWS, 'd', 'b');
    chosen.clear();
    expect(chosen.count).toBe(0);
    chosen.extend(ROWS, 'e', 'd');
    expect(ids()).toBe('de');
  });

  it('are just the one where the beginning is no longer in the list', () => {
    chosen.anchor = 'gone';
    chosen.extend(ROWS, 'c', null);
    expect(ids()).toBe('c');
  });
});
