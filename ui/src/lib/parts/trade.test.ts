// What an e-invoice asks of a customer: a scheme and an address, a country, and a jump into the fold.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import type { CustomerView } from '$lib/ipc/types';
import { cleanTrade, emptyTrade, tradeSaysNothing } from '$lib/logic/trade';
import CustomerPanel from '$lib/screens/customers/CustomerPanel.svelte';
import { jumping } from '$lib/state/jumping.svelte';
import { messages } from '$lib/state/messages.svelte';
import { view } from '$lib/state/view.svelte';

vi.mock('$lib/ipc');

const CUSTOMER = {
  id: 'c1', account: null, name: 'Nordwind', business_name: 'Nordwind', first_name: '', last_name: '', email: '', phone: '', address: '', tax_id: '',
  trade: emptyTrade(), sync: 'local', waiting: null, conflict: [], conflict_summary: null, updated_at: '2026-11-21T10:00:00Z', state: 's1',
} as unknown as CustomerView;

const field = (name: string) => screen.getByTestId<HTMLInputElement>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const saved = () => vi.mocked(ipc.customerSave).mock.lastCall?.[0];

async function show(): Promise<void> {
  render(CustomerPanel, { id: 'c1', onback: vi.fn(), onsaved: vi.fn() });
  await screen.findByTestId('customer-save');
}

beforeEach(() => {
  vi.mocked(ipc.customerGet).mockResolvedValue(CUSTOMER);
  vi.mocked(ipc.customerSave).mockReset().mockResolvedValue(CUSTOMER);
});
afterEach(() => {
  cleanup();
  jumping.names = [];
  view.go({ screen: 'overview' });
  messages.dismiss();
});

it('an identifier without a value is none', () => {
  const trade = { ...emptyTrade(), electronic_address: { value: ' ', scheme: 'EM' }, registration: { value: '', scheme: '' } };
  expect(cleanTrade(trade)).toEqual(emptyTrade());
  expect(tradeSaysNothing(trade)).toBe(true);
});

describe('the customer’s part for e-invoices', () => {
  it('is folded, and looking into it changes nothing', async () => {
    await show();
    expect(within(screen.getByTestId('customer-trade-fold')).getAllByRole('button')[0]?.getAttribute('aria-expanded')).toBe('false');
    expect(field('customer-save').disabled).toBe(true);
    await type('customer-trade-electronic_address', '');
    expect(field('customer-save').disabled).toBe(true);
  });

  it('takes an e-mail address for what it is, and saves the parts of the address', async () => {
    await show();
    await type('customer-trade-electronic_address', 'bills@nordwind.example.com');
    expect(field('customer-trade-electronic_address-scheme').value).toBe('EM');
    await type('customer-trade-address-city', 'Kiel');
    await fireEvent.change(field('customer-trade-address-country'), { target: { value: 'DE' } });
    await fireEvent.click(field('customer-save'));
    expect(saved()?.trade).toMatchObject({
      electronic_address: { value: 'bills@nordwind.example.com', scheme: 'EM' }, address: { city: 'Kiel', country: 'DE' },
    });
  });

  it('takes any other scheme by its code', async () => {
    await show();
    await fireEvent.change(field('customer-trade-electronic_address-scheme'), { target: { value: 'other' } });
    await type('customer-trade-electronic_address-code', '0192');
    await type('customer-trade-electronic_address', '987654325');
    await fireEvent.click(field('customer-save'));
    expect(saved()?.trade?.electronic_address).toEqual({ value: '987654325', scheme: '0192' });
  });

  it('unfolds for who comes for a field, and leads back to the invoice once it is saved', async () => {
    jumping.to('customer', ['customer-trade-address-city'], 'c1', 'invoice-1');
    await show();
    await vi.waitFor(() => expect(document.activeElement).toBe(field('customer-trade-address-city')));
    expect(within(screen.getByTestId('customer-trade-fold')).getAllByRole('button')[0]?.getAttribute('aria-expanded')).toBe('true');
    await type('customer-trade-address-city', 'Kiel');
    await fireEvent.click(field('customer-save'));
    await vi.waitFor(() => expect(messages.toast?.action?.label).toBe('Back to the invoice'));
  });
});
