// Allowances and charges, and what is below a row: typed as people write, never lost.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import type { Computed, DraftInput, ItemInput, Money, Totals } from '$lib/ipc/types';
import { Editor } from '$lib/state/editor.svelte';
import ItemGrid from './ItemGrid.svelte';
import TotalsPanel from './TotalsPanel.svelte';

vi.mock('$lib/ipc');

const money = (minor: number): Money => ({ minor, currency: 'EUR', text: (minor / 100).toFixed(2) });
const item = (name: string): ItemInput => ({ id: null, name, description: '', price: '10', quantity: '1', tax: '7', terms: null });
const DRAFT: DraftInput = {
  id: 'invoice-1', account: null, customer: null, currency: 'EUR', reference: '', issue_date: '', due_date: '',
  tax_rule: 'per_rate', note: '', terms: null, seen: null, items: ['one', 'two'].map(item),
};
const TOTALS: Totals = {
  lines: [], adjustments: [], taxes: [{ category: 'S', rate: '7', base: money(1900), tax: money(133) }], untaxed: [], line_sum: money(2000), allowances: money(100),
  charges: money(0), sub_amount: money(1900), tax_amount: money(133), amount: money(2033), prepaid: money(500), rounding: money(0), due: money(1533), inclusive: null,
};
const COMPUTED: Computed = { rows: [], totals: TOTALS, other_rule_amount: null, mirrored_rule: null, problems: [], problems_when_ready: [], failures: [], exemptions: [], notices: [] };

let editor: Editor;
const field = (name: string) => screen.getByTestId<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const click = (name: string) => fireEvent.click(field(name));
async function press(name: string, key: string, held: KeyboardEventInit = {}): Promise<void> {
  await fireEvent.keyDown(field(name), { key, ...held });
  await tick();
}

beforeEach(async () => {
  vi.mocked(ipc.draftCompute).mockResolvedValue(COMPUTED);
  editor = new Editor(DRAFT);
  await vi.waitFor(() => expect(editor.computed).not.toBeNull());
});
afterEach(cleanup);

describe('on the whole invoice', () => {
  beforeEach(() => void render(TotalsPanel, { editor }));

  it('an allowance begins taxed as the lines are, with the focus on its amount', async () => {
    await click('terms-adjustments-add-allowance');
    await vi.waitFor(() => expect(document.activeElement).toBe(field('terms-adjustments-0-amount')));
    await type('terms-adjustments-0-amount', '1,5');
    await type('terms-adjustments-0-reason', 'Loyal');
    expect(editor.input.terms?.adjustments).toEqual([
      { charge: false, amount: '1.5', base: null, percent: null, reason: 'Loyal', reason_code: '', category: null, tax: '7' },
    ]);
  });

  it('the same figure may be meant in percent', async () => {
    await click('terms-adjustments-add-charge');
    await type('terms-adjustments-0-amount', '3');
    const options = field('terms-adjustments-0-mode').querySelectorAll('option');
    await fireEvent.change(field('terms-adjustments-0-mode'), { target: { selectedIndex: options.length - 1 } });
    expect(editor.input.terms?.adjustments[0]).toMatchObject({ charge: true, amount: null, percent: '3' });
  });

  it('what is no number stays with its row when one before it is removed', async () => {
    for (const at of [0, 1]) {
      await click('terms-adjustments-add-allowance');
      await type(`terms-adjustments-${at}-amount`, `much ${at}`);
    }
    await click('terms-adjustments-0-remove');
    expect(field('terms-adjustments-0-amount').value).toBe('much 1');
    expect(editor.problems.map((problem) => problem.field)).toEqual(['terms.adjustments[0].amount']);
    await click('terms-adjustments-0-remove');
    expect(editor.problems).toEqual([]);
  });

  it('a row that moves up keeps what its figure is meant as', async () => {
    await click('terms-adjustments-add-charge');
    await fireEvent.change(field('terms-adjustments-0-mode'), { target: { selectedIndex: 1 } });
    await type('terms-adjustments-0-amount', '3');
    await click('terms-adjustments-add-allowance');
    await type('terms-adjustments-1-amount', '4');
    await click('terms-adjustments-0-remove');
    expect(field('terms-adjustments-0-amount').value).toBe('4');
    await type('terms-adjustments-0-amount', '5');
    expect(editor.input.terms?.adjustments).toMatchObject([{ charge: false, amount: '5', percent: null }]);
  });

  describe('with several rates', () => {
    const tax = (rate: string) => ({ category: 'S' as const, rate, base: money(1000), tax: money(0) });
    const row = (rate: string) => ({ price: '10', quantity: '1', net: money(1000), tax_amount: money(0), category: 'S' as const, rate });
    const words = (at: number) => screen.queryByTestId(`terms-adjustments-${at}-share`)?.textContent ?? null;
    const percent = async (at: number, figure: string) => {
      await click('terms-adjustments-add-allowance');
      await fireEvent.change(field(`terms-adjustments-${at}-mode`), { target: { selectedIndex: 1 } });
      await type(`terms-adjustments-${at}-amount`, figure);
    };
    beforeEach(() => {
      editor.computed = { ...COMPUTED, rows: [row('19'), row('7')], totals: { ...TOTALS, taxes: [tax('19'), tax('7')] } };
    });

    it('a percentage is shared out over all of them in one step, and that is taken back in one', async () => {
      await percent(0, '3');
      await type('terms-adjustments-0-reason', 'Loyal');
      await click('terms-adjustments-add-charge');
      await type('terms-adjustments-1-amount', 'much');
      expect(words(0)).toBe('Taken off what is taxed at 19 % alone.');
      const before = editor.input.terms?.adjustments;
      await click('terms-adjustments-0-share-out');
      expect(editor.input.terms?.adjustments).toMatchObject([
        { percent: '3', of_rate: true, tax: '19', reason: 'Loyal' }, { percent: '3', of_rate: true, tax: '7', reason: 'Loyal' }, { charge: true },
      ]);
      expect([words(0), words(1), words(2)]).toEqual(['of what is taxed at 19 %', 'of what is taxed at 7 %', null]);
      expect(field('terms-adjustments-2-amount').value).toBe('much');
      await vi.waitFor(() => expect(document.activeElement).toBe(field('terms-adjustments-0-amount')));
      await press('terms-adjustments-0-amount', 'z', { ctrlKey: true });
      expect(editor.input.terms?.adjustments).toEqual(before);
      expect(field('terms-adjustments-1-amount').value).toBe('much');
    });

    it('a share that becomes an amount is none', async () => {
      await percent(0, '3');
      await click('terms-adjustments-0-share-out');
      await fireEvent.change(field('terms-adjustments-1-mode'), { target: { selectedIndex: 0 } });
      expect(words(1)).toBe('Taken off what is taxed at 7 % alone.');
      expect(screen.queryByTestId('terms-adjustments-1-share-out')).toBeNull();
      expect(editor.input.terms?.adjustments[1]).toMatchObject({ amount: '3', percent: null, of_rate: undefined });
      expect(words(0)).toContain('Not every rate has its share.');
    });
  });

  it('shows what lies between the lines and what is to be paid', () => {
    expect(field('totals').textContent).toContain('Sum of the lines20.00');
    expect(field('totals').textContent).toContain('Discounts\u22121.00');
    expect(field('totals').textContent).not.toContain('Charges');
    expect(field('total-due').textContent).toBe('15.33 EUR');
  });
});

describe('below a row', () => {
  beforeEach(() => void render(ItemGrid, { editor }));

  it('is folded while nothing is in it, and unfolds and folds under Alt Enter', async () => {
    expect(screen.queryByTestId('item-details-0')).toBeNull();
    await press('item-price-1', 'Enter', { altKey: true });
    await vi.waitFor(() => expect(document.activeElement).toBe(field('item-unit-1')));
    await press('item-unit-1', 'Enter', { altKey: true });
    await vi.waitFor(() => expect(document.activeElement).toBe(field('item-name-1')));
    expect(screen.queryByTestId('item-details-1')).toBeNull();
    expect(editor.input.items[1]?.terms).toBeNull();
  });

  it('says in a few words what it holds', async () => {
    await click('item-more-0');
    await fireEvent.change(field('item-unit-0'), { target: { value: 'HUR' } });
    await click('item-adjustments-0-add-allowance');
    await type('item-adjustments-0-0-amount', '2');
    await click('item-more-0');
    expect(field('item-summary-0').textContent).toBe('Hour · one discount or surcharge');
    expect(editor.input.items[0]?.terms).toMatchObject({ unit: 'HUR', adjustments: [{ amount: '2', tax: null }] });
  });

  it('takes any unit by its code', async () => {
    await click('item-more-0');
    await fireEvent.change(field('item-unit-0'), { target: { value: 'other' } });
    await type('item-unit-0-code', 'tne');
    expect(editor.input.items[0]?.terms?.unit).toBe('TNE');
  });

  it('what is no number goes with its row when that moves', async () => {
    await click('item-more-0');
    await click('item-adjustments-0-add-charge');
    await type('item-adjustments-0-0-amount', 'much');
    await press('item-name-0', 'ArrowDown', { altKey: true });
    expect(editor.problems.map((problem) => problem.field)).toEqual(['items[1].terms.adjustments[0].amount']);
    expect(field('item-adjustments-1-0-amount').value).toBe('much');
  });
});
