// What an e-invoice says, what it lacks, and the way to the field.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { words } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import { spoken } from '$lib/ipc/spoken';
import type { CheckFailure, Computed, DraftInput, TaxCategory, Totals } from '$lib/ipc/types';
import { Editor } from '$lib/state/editor.svelte';
import { jumping } from '$lib/state/jumping.svelte';
import { view } from '$lib/state/view.svelte';
import EInvoicePanel from './EInvoicePanel.svelte';
import TotalsPanel from './TotalsPanel.svelte';

vi.mock('$lib/ipc');
vi.mock('virtual:errors/de', () => ({
  default: 'rule-germany-buyer-reference-missing = Behörden brauchen eine Leitweg-ID.\nrule-tax-far-off = Die Steuer von { $tax } ist bei { $rate } % auf { $base } weit daneben.',
}));

const DRAFT: DraftInput = {
  id: 'invoice-1', account: null, customer: null, currency: 'EUR', reference: 'R1', issue_date: '2026-11-21', due_date: '',
  tax_rule: 'per_line', note: '', terms: null, seen: null, items: [],
};
const COMPUTED: Computed = { rows: [null], totals: null, other_rule_amount: null, mirrored_rule: null, problems: [], problems_when_ready: [], failures: [], exemptions: [], notices: [] };
const LACKS: CheckFailure[] = [
  { rule: 'BR-DE-15', fatal: true, field: 'terms.buyer_reference', message: 'Give the buyer reference.' },
  { rule: 'BR-DE-21', fatal: false, field: 'customer.trade.address.city', message: 'Give the city.' },
];

const field = (name: string) => screen.getByTestId<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const jumpTo = (rule: string) => fireEvent.click(screen.getAllByTestId('failure').find((each) => each.dataset.rule === rule)?.querySelector('button') as HTMLElement);

async function show(draft: Partial<DraftInput> = {}, computed: Partial<Computed> = {}, panel: typeof EInvoicePanel | typeof TotalsPanel = EInvoicePanel): Promise<Editor> {
  vi.mocked(ipc.draftCompute).mockResolvedValue({ ...COMPUTED, ...computed });
  const editor = new Editor({ ...DRAFT, ...draft });
  render(panel, { editor });
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
    expect(within(screen.getByTestId('einvoice')).getAllByRole('button')[0]?.getAttribute('aria-expanded')).toBe('false');
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
});

describe('what is not taxed', () => {
  const nothing = { minor: 0, currency: 'EUR', text: '0.00' };
  const totals = (...categories: TaxCategory[]): Totals => ({
    lines: [], adjustments: [], taxes: [], untaxed: categories.map((category) => ({ category, rate: '0', base: nothing, tax: nothing })), line_sum: nothing, allowances: nothing,
    charges: nothing, sub_amount: nothing, tax_amount: nothing, amount: nothing, prepaid: nothing, rounding: nothing, due: nothing, inclusive: null,
  });
  const sums = () => screen.getByTestId('totals').textContent ?? '';

  it('is asked why, on paper as well, and the usual sentence is proposed', async () => {
    const usual = { category: 'AE' as const, reason: 'Reverse charge: the customer owes the VAT.', code: '' };
    const editor = await show({}, { totals: totals('AE'), exemptions: [usual] }, TotalsPanel);
    expect(field('terms-exemptions-AE').placeholder).toBe(usual.reason);
    expect(screen.getByText('Stands on the document. Write another, or leave it.')).toBeTruthy();
    expect(sums()).toContain('reverse charge');
    await type('terms-exemptions-AE', 'Reverse charge');
    expect(editor.input.terms?.exemptions).toEqual([{ category: 'AE', reason: 'Reverse charge', code: '' }]);
    await type('terms-exemptions-AE', '');
    expect(editor.input.terms?.exemptions).toEqual([]);
  });

  it('is outside the scope of tax where somebody said so, else nothing is claimed', async () => {
    await show({}, { totals: totals('O', 'Z') }, TotalsPanel);
    expect(sums()).not.toContain('not subject to tax');
    expect(screen.queryByTestId('terms-exemptions-O')).toBeNull();
    cleanup();
    await show({}, { totals: totals('O', 'Z'), exemptions: [{ category: 'O', reason: 'Not subject to VAT.', code: '' }] }, TotalsPanel);
    expect(sums()).toContain('not subject to tax');
    expect(screen.getByTestId('terms-exemptions-O')).toBeTruthy();
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

  it('is told in the language of the window', async () => {
    const reference = { key: 'rule-germany-buyer-reference-missing', values: {} };
    const rate = { key: 'rule-tax-far-off', values: { tax: { decimal: '1234.5' }, rate: { decimal: '19' }, base: { decimal: '10' } } };
    const failures = spoken<CheckFailure[]>([
      { rule: 'BR-DE-15', fatal: true, field: 'terms.buyer_reference', message: 'They need a buyer reference.', said: reference },
      { rule: 'BR-CO-17', fatal: true, field: 'tax_rule', message: 'The tax of 1234.5 at 19 % on 10 is far off.', said: rate },
    ]);
    words.numberStyle = { decimal: ',', group: '.' };
    await words.choose('de');
    await words.speakErrors();
    try {
      const editor = await show({}, { failures });
      editor.say((terms) => (terms.profile = 'xrechnung'));
      await tick();
      const said = () => screen.getAllByTestId('failure').map((each) => each.querySelector('.said')?.textContent);
      expect(said()).toEqual(['Behörden brauchen eine Leitweg-ID. BR-DE-15', 'Die Steuer von 1.234,5 ist bei 19 % auf 10 weit daneben. BR-CO-17']);
      expect(editor.fatal.map((problem) => problem.message)[0]).toBe('Behörden brauchen eine Leitweg-ID.');
      await words.choose('en');
      await vi.waitFor(() => expect(said()[0]).toMatch(/^Germany's public authorities need a buyer reference/));
    } finally {
      words.numberStyle = { decimal: '.', group: ',' };
      await words.choose('system');
    }
  });

  it('leads to the field', async () => {
    await wanted();
    await jumpTo('BR-DE-15');
    await vi.waitFor(() => expect(document.activeElement).toBe(field('terms-buyer_reference')));
    expect(within(screen.getByTestId('einvoice')).getAllByRole('button')[0]?.getAttribute('aria-expanded')).toBe('true');
  });

  it('leads to the customer’s form and knows the way back', async () => {
    await wanted({ customer: 'customer-7' });
    await jumpTo('BR-DE-21');
    expect(view.now).toEqual({ screen: 'customers', id: 'customer-7' });
    expect(jumping.take('business')).toEqual([]);
    expect(jumping.take('customer')[0]).toBe('customer-trade-address-city');
    jumping.back?.run();
    expect(view.now).toEqual({ screen: 'editor', id: 'invoice-1' });
    await tick();
    expect(jumping.back).toBeNull();
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
