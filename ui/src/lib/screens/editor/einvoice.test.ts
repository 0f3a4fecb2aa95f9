// What an e-invoice says, what it lacks, and the way to the field.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import type { CheckFailure, Computed, DraftInput } from '$lib/ipc/types';
import { Editor } from '$lib/state/editor.svelte';
import { jumping } from '$lib/state/jumping.svelte';
import { view } from '$lib/state/view.svelte';
import EInvoicePanel from './EInvoicePanel.svelte';

vi.mock('$lib/ipc');

const DRAFT: DraftInput = {
  id: 'invoice-1', account: null, customer: null, currency: 'EUR', reference: 'R1', issue_date: '2026-11-21', due_date: '',
  tax_rule: 'per_line', note: '', terms: null, seen: null, items: [],
};
const COMPUTED: Computed = { rows: [null], totals: null, other_rule_amount: null, problems: [], problems_when_ready: [], failures: [], notices: [] };
const LACKS: CheckFailure[] = [
  { rule: 'BR-DE-15', fatal: true, field: 'terms.buyer_reference', message: 'Give the buyer reference.' },
  { rule: 'BR-DE-21', fatal: false, field: 'customer.trade.address.city', message: 'Give the city.' },
];

const field = (name: string) => screen.getByTestId<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const jumpTo = (rule: string) => fireEvent.click(screen.getAllByTestId('failure').find((each) => each.dataset.rule === rule)?.querySelector('button') as HTMLElement);

async function show(draft: Partial<DraftInput> = {}, computed: Partial<Computed> = {}): Promise<Editor> {
  vi.mocked(ipc.draftCompute).mockResolvedValue({ ...COMPUTED, ...computed });
  const editor = new Editor({ ...DRAFT, ...draft });
  render(EInvoicePanel, { editor });
  await vi.waitFor(() => expect(editor.computed).not.toBeNull());
  await tick();
  return editor;
}

beforeEach(() => {
  vi.mocked(ipc.draftKeep).mockResolvedValue('2026-11-21T12:00:00Z');
  vi.mocked(ipc.customerGet).mockReturnValue(new Promise(() => {}));
});
afterEach(() => {
  cleanup();
  jumping.names = [];
});

describe('the e-invoice panel', () => {
  it('is folded and says nothing until something is chosen', async () => {
    const editor = await show();
    expect(screen.getByTestId<HTMLDetailsElement>('einvoice').open).toBe(false);
    expect(editor.input.terms).toBeNull();
    expect(screen.queryByTestId('failures')).toBeNull();
  });

  it('makes whole terms of the first choice, and proposes the rounding it is checked with', async () => {
    const editor = await show();
    const options = field('terms-profile').querySelectorAll('option');
    await fireEvent.change(field('terms-profile'), { target: { value: options[2]?.value } });
    expect(editor.input.terms).toMatchObject({ profile: 'xrechnung', kind: 0, delivery: { period: { from: null, to: null } } });
    expect(editor.head.tax_rule).toBe('per_line');
    await fireEvent.click(field('rule-proposal-take'));
    expect(editor.head.tax_rule).toBe('per_rate');
    expect(screen.queryByTestId('rule-proposal')).toBeNull();
  });

  it('asks for the earlier invoice where the kind speaks of one', async () => {
    const editor = await show();
    expect(screen.queryByTestId('terms-preceding-0-reference')).toBeNull();
    await fireEvent.change(field('terms-kind'), { target: { selectedIndex: 1 } });
    await type('terms-preceding-0-reference', 'R0');
    expect(editor.input.terms).toMatchObject({ kind: 381, preceding: [{ reference: 'R0', date: null }] });
    await type('terms-preceding-0-reference', '');
    expect(editor.input.terms?.preceding).toEqual([]);
  });

  it('keeps what is no number or date as typed, says so, and does not save it', async () => {
    const editor = await show();
    vi.mocked(ipc.invoiceSave).mockClear();
    await type('terms-prepaid', 'much');
    await fireEvent.blur(field('terms-prepaid'));
    await type('terms-delivery-date', 'soon');
    await fireEvent.blur(field('terms-delivery-date'));
    expect(field('terms-prepaid').value).toBe('much');
    expect(field('terms-prepaid').getAttribute('aria-invalid')).toBe('true');
    expect(field('terms-delivery-date').value).toBe('soon');
    expect(editor.input.terms).toMatchObject({ prepaid: null, delivery: { date: null } });
    expect(await editor.save(false)).toBeNull();
    expect(ipc.invoiceSave).not.toHaveBeenCalled();
    await type('terms-prepaid', '12,5');
    await type('terms-delivery-date', '20.11.2026');
    expect(editor.input.terms).toMatchObject({ prepaid: '12.5', delivery: { date: '2026-11-20' } });
    expect(editor.problems).toEqual([]);
  });

  it('asks why for each category in use that is not taxed', async () => {
    const nothing = { minor: 0, currency: 'EUR', text: '0.00' };
    const totals = {
      lines: [], adjustments: [], taxes: [], untaxed: [{ category: 'AE' as const, rate: '0', base: nothing, tax: nothing }], line_sum: nothing, allowances: nothing,
      charges: nothing, sub_amount: nothing, tax_amount: nothing, amount: nothing, prepaid: nothing, rounding: nothing, due: nothing, inclusive: null,
    };
    const editor = await show({}, { totals });
    await type('terms-exemptions-AE', 'Reverse charge');
    expect(editor.input.terms?.exemptions).toEqual([{ category: 'AE', reason: 'Reverse charge', code: '' }]);
    await type('terms-exemptions-AE', '');
    expect(editor.input.terms?.exemptions).toEqual([]);
  });
});

describe('what the e-invoice lacks', () => {
  const wanted = async (draft: Partial<DraftInput> = {}) => {
    const editor = await show(draft, { failures: LACKS });
    editor.say((terms) => (terms.profile = 'xrechnung'));
    await tick();
    return editor;
  };

  it('is counted and listed, what is needed told apart from advice', async () => {
    await wanted();
    expect(screen.getByTestId('failures').dataset.count).toBe('2');
    expect(screen.getAllByText('2 things are missing for the e-invoice').length).toBeGreaterThan(0);
    expect(screen.getAllByTestId('failure').map((each) => each.dataset.fatal)).toEqual(['true', 'false']);
    expect(screen.getByText('BR-DE-15')).toBeTruthy();
  });

  it('leads to the field', async () => {
    await wanted();
    await jumpTo('BR-DE-15');
    await vi.waitFor(() => expect(document.activeElement).toBe(field('terms-buyer_reference')));
    expect(screen.getByTestId<HTMLDetailsElement>('einvoice').open).toBe(true);
  });

  it('leads to the customer’s form and knows the way back', async () => {
    await wanted({ customer: 'customer-7' });
    await jumpTo('BR-DE-21');
    expect(view.now).toEqual({ screen: 'customers', id: 'customer-7' });
    expect(jumping.take('business')).toEqual([]);
    expect(jumping.take('customer')[0]).toBe('customer-trade-address-city');
    jumping.back()?.run();
    expect(view.now).toEqual({ screen: 'editor', id: 'invoice-1' });
    expect(jumping.back()).toBeNull();
  });

  it('stops it from being made ready and not from being saved; advice stops nothing', async () => {
    const editor = await wanted();
    vi.mocked(ipc.invoiceSave).mockReset().mockResolvedValue({ id: 'invoice-1', moves: [] } as never);
    expect(await editor.save(true)).toBeNull();
    await tick();
    expect(field('terms-buyer_reference').getAttribute('aria-invalid')).toBe('true');
    expect(editor.problems).toHaveLength(1);
    expect(await editor.save(false)).not.toBeNull();
  });
});
