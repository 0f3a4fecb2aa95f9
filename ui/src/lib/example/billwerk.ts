// Invented contracts, orders and invoices of a subscription business, for tests.
import type {
  BilledRow, BilledView, CatalogueView, ContractRow, ContractView, OrderView, ReadView, StatedLine, UsageView,
} from '$lib/ipc/types';
import { money } from './money';

export const read = (some: Partial<ReadView> = {}): ReadView => ({
  account: 'b1', account_name: 'Harbour', read_at: '2026-11-21T10:00:00Z', age_seconds: 60, error: null, ...some,
});

export const contractRow = (id: string, some: Partial<ContractRow> = {}): ContractRow => ({
  account: 'b1', account_name: 'Harbour', id, reference: `C-${id}`, customer: 'Nordwind Studio', customer_id: 'k1', plan: 'Team', variant: 'Team, monthly',
  status: 'active', balance: money('29.75'), start_at: '2025-11-01T00:00:00Z', end_at: null, next_billing_at: '2026-12-01T00:00:00Z', ...some,
});

export const usage = (id: string, some: Partial<UsageView> = {}): UsageView => ({
  id, component: 'p1', component_name: 'Print-outs', quantity: '12.5', due_at: '2026-11-20T00:00:00Z', key: '', memo: 'Posters', billed_at: null, ...some,
});

export const contract = (id: string, some: Partial<ContractView> = {}): ContractView => ({
  contract: contractRow(id), phases: [{ kind: 'Normal', start_at: '2025-11-01T00:00:00Z', plan: 'Team', variant: 'Team, monthly', quantity: '1' }],
  bearer: 'Visa, •••• 4242', billing_suspended: false, billed_until: null, last_billing_at: null, notes: '',
  usage: [usage('u1'), usage('u2', { billed_at: '2026-11-01T00:00:00Z' })], components: [], rated_items: [],
  discounts: [], email: 'billing@example.com',
  choices: [{ id: 'p1', name: 'Print-outs' }, { id: 's1', name: 'Extra seat' }], open: [], read: read(), inner_read: read(), ...some,
});

export const line = (some: Partial<StatedLine> = {}): StatedLine => ({
  description: 'Team, monthly', quantity: '1', price: '25', vat_percent: '19', net: money('25.00'), vat: money('4.75'), gross: money('29.75'), period_start: null,
  period_end: null, ...some,
});

export const order = (id: string | null, some: Partial<OrderView> = {}): OrderView => ({
  account: 'b1', account_name: 'Harbour', id, status: 'InProgress', kind: 'Signup', customer: 'Nordwind Studio', contract: null, plan: 'Team',
  variant: 'Team, monthly', lines: [line()], net: money('25.00'), vat: money('4.75'), gross: money('29.75'), differs: null, next_gross: money('29.75'),
  next_at: '2026-12-01T00:00:00Z', needs_approval: false, created_at: '2026-11-21T10:00:00Z', open: null, read_at: '2026-11-21T10:00:00Z', ...some,
});

export const catalogue = (some: Partial<CatalogueView> = {}): CatalogueView => ({
  read: read(), webhooks_read: read(), events: ['InvoiceCreated', 'ContractCreated'],
  groups: [{
    id: 'g1', name: 'Harbour tools', currency: 'EUR', tax: 'Net',
    plans: [{
      id: 'pl1', name: 'Team', description: 'Everything for a workshop', by_number: true, needs_approval: true, hidden: false,
      variants: [{
        id: 'v1', name: 'Team, monthly', description: '', fee: '25', setup_fee: '9.9', fee_period: { unit: 'Month', quantity: 1 }, billing_period: null,
        contract_period: { unit: 'Month', quantity: 1 }, notice: { unit: 'Month', quantity: 3 }, includes: ['Print-outs 10'], self_service: true, hidden: false,
      }],
    }],
  }],
  webhooks: [{ id: 'h1', url: 'https://hooks.example.com/billwerk', events: ['InvoiceCreated'] }], ...some,
});

export const billedRow = (id: string, some: Partial<BilledRow> = {}): BilledRow => ({
  account: 'b1', account_name: 'Harbour', id, kind: 'invoice', number: `R-${id}`, recipient: 'Nordwind Studio', date: '2026-11-01', due: '2026-11-15', gross: money('29.75'), ...some,
});

export const billed = (id: string, some: Partial<BilledView> = {}): BilledView => ({
  billed: billedRow(id), recipient_more: '', address: 'Hafenstraße 1\n20457 Hamburg', lines: [line()], net: money('25.00'), vat: money('4.75'), differs: null,
  sent_at: '2026-11-01T10:00:00Z', contract: 'c1', file: null, open: null, read: read(), ...some,
});
