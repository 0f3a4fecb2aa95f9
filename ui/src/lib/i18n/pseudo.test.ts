// Every screen in stretched English: a text that stands without brackets does not come from the messages.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick, type Component } from 'svelte';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import * as subscription from '$lib/example/billwerk';
import * as elsewhere from '$lib/example/elsewhere';
import * as example from '$lib/example/money';
import KeysSheet from '$lib/frame/KeysSheet.svelte';
import Palette from '$lib/frame/Palette.svelte';
import Sidebar from '$lib/frame/Sidebar.svelte';
import * as ipc from '$lib/ipc';
import type { DraftInput, InvoiceRow, Overview } from '$lib/ipc/types';
import { emptyBusiness } from '$lib/logic/business';
import BilledScreen from '$lib/screens/billed/BilledScreen.svelte';
import BillsScreen from '$lib/screens/bills/BillsScreen.svelte';
import CatalogueScreen from '$lib/screens/catalogue/CatalogueScreen.svelte';
import ContractsScreen from '$lib/screens/contracts/ContractsScreen.svelte';
import CustomersScreen from '$lib/screens/customers/CustomersScreen.svelte';
import EditorForm from '$lib/screens/editor/EditorForm.svelte';
import FirstRun from '$lib/screens/first/FirstRun.svelte';
import InvoicesScreen from '$lib/screens/invoices/InvoicesScreen.svelte';
import OverviewScreen from '$lib/screens/overview/OverviewScreen.svelte';
import PayoutsScreen from '$lib/screens/payouts/PayoutsScreen.svelte';
import PlanScreen from '$lib/screens/plan/PlanScreen.svelte';
import SettingsScreen from '$lib/screens/settings/SettingsScreen.svelte';
import SyncScreen from '$lib/screens/sync/SyncScreen.svelte';
import WalletScreen from '$lib/screens/wallet/WalletScreen.svelte';
import { session } from '$lib/state/session.svelte';
import { wallets } from '$lib/state/wallet.svelte';
import { t, words } from '.';
import { accented } from './pseudo';

// What is not answered below is still on its way.
vi.mock('$lib/ipc', async (original) =>
  Object.fromEntries(Object.keys(await original<object>()).map((name) => [name, vi.fn(() => new Promise(() => {}))])));
vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });

const DRAFT: DraftInput = {
  id: 'i1', account: null, customer: null, currency: 'EUR', reference: 'R1', issue_date: '2026-11-21', due_date: '2026-12-05',
  tax_rule: 'per_line', note: '', terms: null, seen: null, items: [],
};
const ROW = { id: 'i1', reference: 'R1', customer: 'Nordwind', status: 'draft', amount: example.money('119.00'), due_date: '2026-12-05', sync: null } as unknown as InvoiceRow;
const COUNTS = { all: 1, draft: 1, ready: 0, paid: 0, canceled: 0, pending: 0, conflict: 0, parked: 0 } as never;

const DAYS = { from: '2026-11-01', until: '2026-11-30' };
const counted = (text: string) => ({ amount: example.money(text), count: 1 });
const OVERVIEW: Overview = {
  today: '2026-11-21', month: DAYS, late: DAYS, invoices: 3, calendar_until: '2026-12-21',
  money: [{ currency: 'EUR', outstanding: counted('119.00'), overdue: counted('19.00'), paid: counted('50.00') }],
  calendar: [{ on: '2026-11-30', what: 'due', ...counted('119.00'), account: null, payout: null }], paid: [{ month: '2026-10', days: DAYS, paid: counted('50.00') }],
  waits: { drafts: 1, conflicts: 1, parked: 1, pending: 1, payouts: 1, acts: 1 }, accounts: [], payouts_read_at: null,
};

/** What stands in the data above, names that are the same everywhere, and what `Intl` writes. */
const GIVEN =
  /Nordwind(?: Studio)?|Harbour(?: Street Studio| tools)?|Servers|Production|Company card|Everything for a workshop|Print-outs|Team(?:, monthly)?|InvoiceCreated|ContractCreated|https:[\w./-]+|\w+@example\.com|DE136695976|\bplus\b|\bpro\b|\bapp\.pm2\.io\b|pay-1|Shop|Example Bank|Weekly payout|Basic|Pro\b|Stripe|Visa|ARC011|Invoices a month|Services|Daily payouts|Trincico|English|Deutsch|Français|Español|Italiano|Polski|Português|Nederlands|עברית|(?:\b\w+day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)), |\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\b[A-Z]{3}\b/g;

/** A text without what comes from the messages, also where one stands in another. */
function rest(text: string): string {
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return left.replace(GIVEN, '');
}

/** Everything on the page that a person reads or hears, where it is not data. */
function strays(): string[] {
  const found: string[] = [];
  const look = (where: Element, text: string | null) => {
    // Keys, code, and the names of currencies and countries are not messages.
    if (!text || where.closest('kbd, code, style, bdi, option[lang], optgroup') || /^[A-Z]{3} · /.test(text)) return;
    if (where instanceof HTMLOptionElement && /^[A-Z]{2}$/.test(where.value)) return;
    if (/\p{L}{3}/u.test(rest(text))) found.push(`<${where.tagName.toLowerCase()}> ${text.trim()}`);
  };
  for (const element of document.body.querySelectorAll('*')) {
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) look(element, node.textContent);
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description']) look(element, element.getAttribute(name));
  }
  return found;
}

beforeAll(() => words.choose('en-XA'));
afterAll(() => words.choose('system'));
beforeEach(() => {
  session.accounts = [{ id: 'a1', name: 'Shop', system: 'trincico', state: 'connected', age_seconds: 60, practice: false }] as unknown as typeof session.accounts;
  session.business = { ...emptyBusiness(), name: 'Nordwind' };
  session.counts = COUNTS;
  session.customers = 3;
  vi.mocked(ipc.invoiceList).mockResolvedValue({ invoices: [ROW], next: null, counts: COUNTS });
  vi.mocked(ipc.customerList).mockResolvedValue({ customers: [], next: null, count: 0 } as never);
  vi.mocked(ipc.waiting).mockResolvedValue({ pending: [], conflicts: [], unknown_payouts: [], unknown_acts: [], accounts: [] });
  vi.mocked(ipc.history).mockResolvedValue({ runs: [], next: null });
  vi.mocked(ipc.requests).mockResolvedValue({ requests: [], next: null });
  vi.mocked(ipc.payoutOverview).mockResolvedValue([example.account()]);
  vi.mocked(ipc.payoutList).mockResolvedValue({ payouts: [example.row('po_1')], next: null, counts: [] } as never);
  vi.mocked(ipc.payoutMonths).mockResolvedValue([]);
  vi.mocked(ipc.payoutRequests).mockResolvedValue([]);
  vi.mocked(ipc.planOverview).mockResolvedValue([example.overview()]);
  vi.mocked(ipc.paymentList).mockResolvedValue({ payments: [example.payment('1')], next: null });
  vi.mocked(ipc.logoGet).mockResolvedValue(null);
  vi.mocked(ipc.overviewGet).mockResolvedValue(OVERVIEW);
  vi.mocked(ipc.walletList).mockResolvedValue([elsewhere.wallet({ sources: [elsewhere.source('s1')] })]);
  vi.mocked(ipc.billingList).mockResolvedValue([elsewhere.billing()]);
  vi.mocked(ipc.billList).mockResolvedValue({ bills: [elsewhere.bill('1')], next: null } as never);
  vi.mocked(ipc.contractList).mockResolvedValue({ contracts: [subscription.contractRow('c1')], next: null, reads: [subscription.read()] });
  vi.mocked(ipc.catalogue).mockResolvedValue([subscription.catalogue()] as never);
  vi.mocked(ipc.orderList).mockResolvedValue([subscription.order('o1')] as never);
  vi.mocked(ipc.billedList).mockResolvedValue({ billed: [subscription.billedRow('1')], next: null, reads: [subscription.read()] } as never);
});
afterEach(cleanup);

const SCREENS: Record<string, () => unknown> = {
  'the first run': () => render(FirstRun),
  'the sidebar': () => render(Sidebar),
  'the list of invoices': () => render(InvoicesScreen),
  'the editor': () => render(EditorForm as Component<{ draft: DraftInput; isNew: boolean }>, { draft: DRAFT, isNew: true }),
  'the list of customers': () => render(CustomersScreen),
  'the overview': () => render(OverviewScreen),
  'the wallet': () => (void wallets.read(), render(WalletScreen)),
  bills: () => (void wallets.read(), render(BillsScreen)),
  contracts: () => render(ContractsScreen),
  'what is on offer': () => render(CatalogueScreen),
  'what is billed': () => render(BilledScreen),
  payouts: () => render(PayoutsScreen),
  'the plan': () => render(PlanScreen),
  'what waits': () => render(SyncScreen),
  settings: () => render(SettingsScreen),
  'the palette': () => render(Palette, { onclose: () => {} }),
  'the keys': () => render(KeysSheet, { onclose: () => {} }),
};

it.each(Object.keys(SCREENS))('%s says nothing of its own', async (name) => {
  SCREENS[name]?.();
  await tick();
  await new Promise((done) => setTimeout(done, 20));
  expect(document.body.textContent).toContain('⟦');
  expect(strays()).toEqual([]);
});

it.each(['history', 'requests'])('sync’s %s says nothing of its own', async (tab) => {
  render(SyncScreen);
  await fireEvent.click(screen.getByTestId(`sync-tab-${tab}`));
  await tick();
  expect(strays()).toEqual([]);
});

it('a text in English is found', () => {
  document.body.innerHTML = '<p title="Plain">⟦óƙ⟧ and more</p>';
  expect(strays()).toEqual(['<p> ⟦óƙ⟧ and more', '<p> Plain']);
  document.body.innerHTML = '';
});

it('stretched English keeps its blanks and its forms', () => {
  expect(accented('saved = Saved { $n }.')).toMatch(/^saved = ⟦Šáṽéð \{ \$n \}\. ẋ+⟧$/);
  expect(accented('a = { $n ->\n    [one] One\n   *[other] { $n } more\n}')).toContain('    [one] ⟦Óñé');
  expect(t('sync-pending-count', { n: 2 })).toMatch(/^⟦2 çĥáñĝéš/);
});
