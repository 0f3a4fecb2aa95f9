// Invented accounts elsewhere, wallets and bills, for tests.
import type { BillingView, BillView, BucketView, ElsewhereView, PageView, PurseView, SourceView, WalletCard, WalletView } from '$lib/ipc/types';
import { money } from './money';

export const page = (some: Partial<PageView> = {}): PageView => ({ url: 'https://app.pm2.io/', host: 'app.pm2.io', known: true, ...some });

export const elsewhere = (some: Partial<ElsewhereView> = {}): ElsewhereView => ({
  account: 'a2', account_name: 'Servers', system: 'pm2', read_at: '2026-11-21T10:00:00Z', age_seconds: 60, error: null, ...some,
});

export const card = (last4: string, some: Partial<WalletCard> = {}): WalletCard => ({
  id: `card_${last4}`, card: { brand: 'Visa', last4, exp_month: 4, exp_year: 2028 }, country: 'DE', is_default: false,
  address: { line1: '', zip: '', city: '', country: '' }, stays: null, ...some,
});

export const purse = (some: Partial<PurseView> = {}): PurseView => ({
  bucket: 'b1', name: 'Production', pays_for: 'plus', status: 'active', cards: [card('4242', { is_default: true }), card('4444')],
  bank: { owner: 'Harbour Street Studio', last4: '3000', country: 'DE', status: 'chargeable' }, open: [], read_at: '2026-11-21T10:00:00Z', age_seconds: 60, error: null, ...some,
});

export const source = (id: string, some: Partial<SourceView> = {}): SourceView => ({
  id, provider: 'stripe', remote_id: `cus_${id}`, nickname: 'Company card', last_used: null, added: '2026-01-05T10:00:00Z', open: null, ...some,
});

export const wallet = (some: Partial<WalletView> = {}): WalletView => ({
  account: 'a2', account_name: 'Servers', system: 'pm2', purses: [purse()], sources: [], error: null, page: page(), ...some,
});

export const bucket = (some: Partial<BucketView> = {}): BucketView => ({
  id: 'b1', name: 'Production',
  subscription: {
    plan: 'plus', status: 'active', runs: true, price: money('39.00', 'USD'), interval: 'month', period_start: '2026-11-01T00:00:00Z', period_end: '2026-12-01T00:00:00Z',
    trial_end: null, canceled_at: null,
  },
  metadata: { vat_number: 'DE136695976', company_name: 'Harbour Street Studio', receipt_email: 'studio@example.com' },
  open: null, read_at: '2026-11-21T10:00:00Z', age_seconds: 60, error: null, ...some,
});

export const billing = (some: Partial<BillingView> = {}): BillingView => ({
  account: 'a2', account_name: 'Servers', user: { username: 'ann', email: 'ann@example.com' }, buckets: [bucket()],
  plans: [{ name: 'plus', price: money('39.00', 'USD'), interval: 'month' }, { name: 'pro', price: money('79.00', 'USD'), interval: 'month' }], error: null, page: page(), ...some,
});

export const bill = (id: string, some: Partial<BillView> = {}): BillView => ({
  account: 'a2', account_name: 'Servers', bucket: 'b1', bucket_name: 'Production', kind: 'invoice', id, number: `N-${id}`, amount: money('39.00', 'USD'), status: 'paid',
  description: '', created_at: '2026-11-02T10:00:00Z', page: null, ...some,
});
