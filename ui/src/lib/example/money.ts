// Invented payouts, plans and payments, for tests.
import type {
  ActView, BalanceView, ExternalAccountView, Money, PaymentView, PayoutAccountView, PayoutOffer, PayoutPart, PayoutRequestView, PayoutRow, PayoutView,
  PlanOverview, PlanView, SubscriptionView, VisitView,
} from '$lib/ipc/types';

export const money = (text: string, currency = 'EUR'): Money => ({ minor: Number(text.replace('.', '')), currency, text });

export const balance = (currency: string, available: string | null, pending: string | null = null, instant: string | null = null): BalanceView => {
  const known = (text: string | null) => (text === null ? null : money(text, currency));
  return { currency, available: known(available), pending: known(pending), instant: known(instant) };
};

export const bank = (some: Partial<ExternalAccountView> = {}): ExternalAccountView => ({
  id: 'ba_1', bank_name: 'Example Bank', last4: '6789', currency: 'EUR', country: 'DE', default_for_currency: true, instant: true, requirements: [], ...some,
});

export const account = (some: Partial<PayoutAccountView> = {}): PayoutAccountView => ({
  account: 'a1', account_name: 'Shop', state: 'completed', frequency: 'on_demand', allowed_frequencies: ['auto_7_days', 'on_demand'], country: 'DE',
  balances: [balance('EUR', '1080.56', '200.00', '300.00'), balance('USD', '230.50')], external_accounts: [bank()], read_at: '2026-11-21T10:00:00Z', age_seconds: 60,
  error: null, open: null, payouts: 3, ...some,
});

export const row = (id: string, some: Partial<PayoutRow> = {}): PayoutRow => ({
  account: 'a1', account_name: 'Shop', id, status: 'paid', amount: money('230.50', 'USD'), arrives_on: '2026-11-03', instant: false, automatic: true,
  destination: 'Example Bank •••• 6789', created_at: '2026-11-01T10:00:00Z', ...some,
});

export const part = (some: Partial<PayoutPart> = {}): PayoutPart => ({
  sureness: 'matched', reference: 'pay-1', invoice: 'i1', invoice_reference: 'ARC011', customer: 'Nordwind', gross: money('119.00'), fee: money('3.40'),
  net: money('115.60'), paid_on: '2026-10-30', ...some,
});

export const view = (id: string, some: Partial<PayoutView> = {}): PayoutView => ({
  ...row(id), description: 'Weekly payout', destination_type: 'bank_account', external_accounts: [], updated_at: null,
  seen: [{ status: 'pending', at: '2026-11-01T10:00:00Z' }, { status: 'paid', at: '2026-11-03T08:00:00Z' }], request: null,
  contents: { parts: [], matched: null, unexplained: null, sentence: 'No payment of that time is kept here.' }, read_at: '2026-11-21T10:00:00Z', ...some,
});

export const request = (some: Partial<PayoutRequestView> = {}): PayoutRequestView => ({
  id: 7, account: 'a1', account_name: 'Shop', amount: money('230.50', 'USD'), instant: false, destination: 'Example Bank •••• 6789', state: 'unknown',
  sentence: 'The service did not answer in time.', created_at: '2026-11-21T09:00:00Z', looked_at: null, settles_at: null, payout: null, candidates: [], ...some,
});

export const offer = (some: Partial<PayoutOffer> = {}): PayoutOffer => ({
  id: 'offer-1', account: 'a1', account_name: 'Shop', amount: money('230.50', 'USD'), instant: false, destination: 'Example Bank •••• 6789',
  before: money('230.50', 'USD'), after: money('0.00', 'USD'), read_at: '2026-11-21T10:00:00Z', ...some,
});

export const visit = (some: Partial<VisitView> = {}): VisitView => ({ id: 'v1', purpose: 'Pay for the plan Pro', host: 'checkout.example.com', state: 'offered', ...some });

export const act = (some: Partial<ActView> = {}): ActView => ({
  id: 3, account: 'a1', operation: 'subscriptions.upgrade', title: 'Change to Pro', state: 'done', sentence: 'The plan is Pro now.',
  created_at: '2026-11-21T10:00:00Z', visit: null, ...some,
});

export const plan = (id: string, name: string, price: string, some: Partial<PlanView> = {}): PlanView => ({
  id, name, price: money(price), interval: 'month', interval_count: 1, trial_days: 0, recommended: false, features: [], current: false, next: false, ...some,
});

export const subscription = (some: Partial<SubscriptionView> = {}): SubscriptionView => ({
  id: 's1', status: 'active', plan: 'Basic', price: money('9.00'), next_plan: null, start_at: '2026-11-01T00:00:00Z', end_at: '2026-12-01T00:00:00Z',
  canceled_at: null, card: { brand: 'visa', last4: '4242', exp_month: 4, exp_year: 2028 }, last_payment: null, ...some,
});

export const overview = (some: Partial<PlanOverview> = {}): PlanOverview => ({
  account: 'a1', account_name: 'Shop', subscription: subscription(),
  plans: [
    plan('p1', 'Basic', '9.00', { current: true, features: [{ name: 'Invoices a month', code: 'invoices', limit: 50 }, { name: 'Services', code: 'services', limit: 1 }] }),
    plan('p2', 'Pro', '19.00', {
      recommended: true,
      features: [{ name: 'Invoices a month', code: 'invoices', limit: null }, { name: 'Services', code: 'services', limit: 1 }, { name: 'Daily payouts', code: 'daily', limit: null }],
    }),
  ],
  methods: [{ id: 'm1', name: 'Stripe', pays_out: true, is_default: true }], limits: [{ name: 'Invoices a month', code: 'invoices', limit: 50, used: 46 }],
  open: null, read_at: '2026-11-21T10:00:00Z', age_seconds: 60, error: null, ...some,
});

export const payment = (id: string, some: Partial<PaymentView> = {}): PaymentView => ({
  account: 'a1', id, reference: `pay-${id}`, status: 'completed', target: 'invoice', gross: money('119.00'), fee: money('3.40'), fee_percent: '2.86', net: money('115.60'),
  method: 'Stripe', card: { brand: 'visa', last4: '4242', exp_month: 4, exp_year: 2028 }, invoice: 'i1', invoice_reference: 'ARC011', created_at: '2026-11-02T10:00:00Z', ...some,
});
