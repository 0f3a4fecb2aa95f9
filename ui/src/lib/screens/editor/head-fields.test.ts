// Whether prices include tax: said once, in the head, and taken back without a trace.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import type { Computed, DraftInput, Money, Totals } from '$lib/ipc/types';
import { saysNothing } from '$lib/logic/terms';
import { Editor } from '$lib/state/editor.svelte';
import HeadFields from './HeadFields.svelte';
import TotalsPanel from './TotalsPanel.svelte';

vi.mock('$lib/ipc');

const money = (minor: number): Money => ({ minor, currency: 'EUR', text: (minor / 100).toFixed(2) });
const DRAFT: DraftInput = {
  id: 'invoice-1', account: null, customer: null, currency: 'EUR', reference: 'R1', issue_date: '2026-11-21', due_date: '',
  tax_rule: 'per_line', note: '', terms: null, seen: null, items: [],
};
const TOTALS: Totals = {
  lines: [], adjustments: [], taxes: [{ category: 'S', rate: '19', base: money(42017), tax: money(7983) }], untaxed: [], line_sum: money(42017), allowances: money(0),
  charges: money(0), sub_amount: money(42017), tax_amount: money(7983), amount: money(50000), prepaid: money(0), rounding: money(0), due: money(50000),
  inclusive: { lines: [], adjustments: [], line_sum: money(50000), allowances: money(0), charges: money(0) },
};
const COMPUTED: Computed = { rows: [], totals: TOTALS, other_rule_amount: null, problems: [], problems_when_ready: [], failures: [], exemptions: [], notices: [] };
const REFUSED = 'Trincico knows prices without tax only; enter them so for an invoice kept there.';

const field = (name: string) => screen.getByTestId<HTMLInputElement>(name);

async function made(computed: Partial<Computed> = {}): Promise<Editor> {
  vi.mocked(ipc.draftCompute).mockResolvedValue({ ...COMPUTED, ...computed });
  const editor = new Editor(DRAFT);
  await vi.waitFor(() => expect(editor.computed).not.toBeNull());
  return editor;
}

beforeEach(() => {
  vi.mocked(ipc.draftKeep).mockResolvedValue('2026-11-21T12:00:00Z');
  vi.mocked(ipc.customerGet).mockReturnValue(new Promise(() => {}));
});
afterEach(cleanup);

describe('prices that include tax', () => {
  it('are chosen in the head, and the rule of rounding then has no say', async () => {
    const editor = await made();
    render(HeadFields, { editor });
    expect(field('tax-rule').disabled).toBe(false);
    await fireEvent.click(field('terms-prices_include_tax'));
    expect(editor.input.terms).toMatchObject({ prices_include_tax: true });
    expect(field('tax-rule').disabled).toBe(true);
    await fireEvent.click(field('terms-prices_include_tax'));
    expect(saysNothing(editor.input.terms)).toBe(true);
  });

  it('are refused in words where the service knows others only', async () => {
    const editor = await made({ problems: [{ field: 'terms.prices_include_tax', message: REFUSED }] });
    editor.attempted = 'save';
    render(HeadFields, { editor });
    expect(screen.getByText(REFUSED).id).toBe(field('terms-prices_include_tax').getAttribute('aria-describedby'));
  });

  it('are named by the sums', async () => {
    render(TotalsPanel, { editor: await made() });
    expect(screen.getByTestId('totals').textContent).toMatch(/Without tax\s*420\.17 EUR\s*incl\. tax 19 % on 420\.17\s*79\.83 EUR\s*Total/);
  });
});

describe('the due date', () => {
  const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

  it('follows the day of issue by the agreed days until it is set by hand', async () => {
    const editor = await made();
    editor.head.due_date = '2026-12-05';
    render(HeadFields, { editor });
    await type('issue-date', '2026-11-3');
    await type('issue-date', '2026-11-30');
    expect(editor.input).toMatchObject({ issue_date: '2026-11-30', due_date: '2026-12-14' });
    await type('due-date', '2026-12-31');
    await type('issue-date', '2026-12-01');
    expect(editor.input).toMatchObject({ issue_date: '2026-12-01', due_date: '2026-12-31' });
  });
});
