// Whether prices include tax: said once, in the head, and taken back without a trace.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import type { AccountView, Computed, DraftInput, Money, TaxRule, Totals } from '$lib/ipc/types';
import { saysNothing } from '$lib/logic/terms';
import { Editor } from '$lib/state/editor.svelte';
import { session } from '$lib/state/session.svelte';
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
const COMPUTED: Computed = { rows: [], totals: TOTALS, other_rule_amount: null, mirrored_rule: null, problems: [], problems_when_ready: [], failures: [], exemptions: [], notices: [] };
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

describe('the rule of tax', () => {
  const TRINCICO = { id: 'account-1', name: 'Shop', service: 'service-1', tax_rule: 'per_line' } as unknown as AccountView;
  /** Rust computes by the rule it is given: on each line a cent less than once per rate. */
  const compute = async ({ tax_rule }: DraftInput): Promise<Computed> => {
    const [line, once] = [money(117), money(118)];
    const amounts = tax_rule === 'per_line' ? { amount: line, other: once } : { amount: once, other: line };
    return { ...COMPUTED, totals: { ...TOTALS, amount: amounts.amount }, other_rule_amount: amounts.other };
  };
  async function opened(draft: Partial<DraftInput>): Promise<Editor> {
    vi.mocked(ipc.draftCompute).mockImplementation(compute);
    session.accounts = [TRINCICO];
    session.ruleHere = 'per_rate';
    const editor = new Editor({ ...DRAFT, ...draft });
    await vi.waitFor(() => expect(editor.computed).not.toBeNull());
    render(HeadFields, { editor });
    return editor;
  }
  const choose = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
  const said = () => screen.queryByTestId('rule-followed')?.textContent?.replace(/\s/g, ' ') ?? null;
  afterEach(() => (session.accounts = []));

  const HERE = null;
  const THERE = TRINCICO.id;
  it.each<[string, string | null, TaxRule, TaxRule | null, (string | null)[], TaxRule]>([
    ['a new one here goes to the service', HERE, 'per_rate', null, [THERE], 'per_line'],
    ['and comes back', HERE, 'per_rate', null, [THERE, HERE], 'per_rate'],
    ['one of the service comes here', THERE, 'per_line', null, [HERE], 'per_rate'],
    ['and goes back', THERE, 'per_line', null, [HERE, THERE], 'per_line'],
    ['what a person chose here stays here', HERE, 'per_rate', 'per_line', [], 'per_line'],
    ['and is back after the service', HERE, 'per_rate', 'per_line', [THERE, HERE], 'per_line'],
    ['one that was kept here on each line comes back so', HERE, 'per_line', null, [THERE, HERE], 'per_line'],
  ])('%s', async (_, account, rule, chosen, places, expected) => {
    const editor = await opened({ account, tax_rule: rule });
    if (chosen) editor.chooseRule(chosen);
    for (const place of places) editor.moveTo(place);
    expect(editor.input).toMatchObject({ tax_rule: expected, account: places.at(-1) === undefined ? account : places.at(-1) });
  });

  it('says what the total becomes where it follows the place, by what was computed only', async () => {
    const editor = await opened({ account: HERE, tax_rule: 'per_rate' });
    expect(said()).toBeNull();
    editor.moveTo(THERE);
    await tick();
    expect(said()).toBeNull();
    editor.touched();
    await vi.waitFor(() => expect(said()).toBe('Trincico rounds tax on each line: the total becomes 1.17 EUR instead of 1.18 EUR.'));
    expect(screen.getByTestId('rule-followed').getAttribute('role')).toBe('status');
    editor.moveTo(HERE);
    editor.touched();
    await vi.waitFor(() => expect(said()).toBe('On this computer tax is rounded once per rate: the total becomes 1.18 EUR instead of 1.17 EUR.'));
    await choose('tax-rule', 'per_line');
    expect(said()).toBeNull();
  });

  it('is that of the invoice it credits, unless somebody chose another', async () => {
    for (const [draft, chosen, expected] of [
      [{}, null, 'per_line'],
      [{}, 'per_rate', 'per_rate'],
      [{ seen: 'stored' }, null, 'per_rate'],
    ] as const) {
      const editor = await opened({ tax_rule: 'per_rate', ...draft });
      if (chosen) editor.chooseRule(chosen);
      vi.mocked(ipc.draftCompute).mockImplementation(async (input) => ({ ...(await compute(input)), mirrored_rule: input.tax_rule === 'per_line' ? null : 'per_line' }));
      editor.touched();
      await vi.waitFor(() => expect(editor.input.tax_rule).toBe(expected));
      await new Promise((done) => setTimeout(done, 120));
      expect(editor.input.tax_rule).toBe(expected);
      cleanup();
    }
  });
});
