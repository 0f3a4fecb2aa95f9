// Bills and subscriptions: listed with what was paid, subscribed to once with care.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as example from '$lib/example/elsewhere';
import { act, money, visit } from '$lib/example/money';
import * as ipc from '$lib/ipc';
import type { BillingView } from '$lib/ipc/types';
import { elsewhere } from '$lib/state/elsewhere.svelte';
import { messages } from '$lib/state/messages.svelte';
import { panels } from '$lib/state/panels.svelte';
import { session } from '$lib/state/session.svelte';
import { wallets } from '$lib/state/wallet.svelte';
import BillsScreen from './BillsScreen.svelte';

vi.mock('$lib/ipc');

async function shown(billing: BillingView): Promise<void> {
  session.accounts = [{ id: 'a2', name: 'Servers', system: 'pm2', state: 'connected' }] as unknown as typeof session.accounts;
  vi.mocked(ipc.elsewhereList).mockResolvedValue([example.elsewhere()]);
  vi.mocked(ipc.billingList).mockResolvedValue([billing]);
  vi.mocked(ipc.walletList).mockResolvedValue([]);
  await Promise.all([elsewhere.read(), wallets.read()]);
  render(BillsScreen);
  await vi.waitFor(() => expect(ipc.billList).toHaveBeenCalled());
  await tick();
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(ipc.billList).mockResolvedValue({ bills: [], next: null, count: 0, paid: [] });
});
afterEach(() => {
  cleanup();
  session.accounts = [];
  elsewhere.accounts.forget();
  wallets.billing.forget();
  messages.question = null;
  panels.close();
});

const pick = async (plan: string) => {
  await fireEvent.change(screen.getByTestId('subscribe-plan'), { target: { value: plan } });
  await tick();
};
const answer = async (yes: boolean) => {
  await vi.waitFor(() => expect(messages.question).not.toBeNull());
  const question = messages.question;
  question?.answer(yes);
  await tick();
  return question;
};

it('bills are listed with what was paid by currency, and kinds are walked with the keys', async () => {
  vi.mocked(ipc.billList).mockResolvedValue({ bills: [example.bill('2', { page: example.page({ url: 'https://pay.stripe.com/2', host: 'pay.stripe.com' }) }), example.bill('1', { amount: null, status: 'strange' })], next: '2', count: 3, paid: [money('10.00'), money('39.00', 'USD')] });
  await shown(example.billing());
  await vi.waitFor(() => expect(screen.getAllByTestId('bill').length).toBe(2));
  expect(screen.getByTestId('bills-paid').textContent).toMatch(/10\.00.*EUR.*39\.00.*USD/s);
  expect(screen.getAllByTestId('bill')[1]?.textContent).toMatch(/strange.*—/s);
  vi.mocked(ipc.pageOpen).mockResolvedValue();
  await fireEvent.click(screen.getByTestId('bill-open'));
  expect(ipc.pageOpen).toHaveBeenCalledWith('a2', 'https://pay.stripe.com/2');
  await fireEvent.keyDown(screen.getByTestId('bills-tab-invoice'), { key: 'ArrowRight' });
  await vi.waitFor(() => expect(ipc.billList).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'receipt' })));
});

it('each kind that is empty says so', async () => {
  await shown(example.billing());
  await vi.waitFor(() => expect(screen.getByTestId('bills-empty').textContent).toBe('No invoice is known here.'));
});

it('a plan is subscribed to after its price was shown, once', async () => {
  await shown(example.billing());
  expect(screen.getByTestId<HTMLButtonElement>('subscribe').disabled).toBe(true);
  const offered = [...screen.getByTestId<HTMLSelectElement>('subscribe-plan').options].map((option) => option.value);
  expect(offered).toEqual(['', 'pro']);
  await pick('pro');
  await fireEvent.click(screen.getByTestId('subscribe'));
  const asked = await answer(false);
  expect(asked?.confirm).toMatch(/pro.*79\.00/);
  expect(ipc.bucketSubscribe).not.toHaveBeenCalled();
  vi.mocked(ipc.bucketSubscribe).mockResolvedValue(act({ operation: 'pm2.bucket.billing.subscribe', sentence: 'The bucket has the plan pro.' }));
  await fireEvent.click(screen.getByTestId('subscribe'));
  await answer(true);
  await vi.waitFor(() => expect(screen.getByText('The bucket has the plan pro.')).toBeTruthy());
  expect(ipc.bucketSubscribe).toHaveBeenCalledOnce();
  expect(ipc.bucketSubscribe).toHaveBeenCalledWith('a2', 'b1', { plan: 'pro', coupon: '', trial: false });
});

it('where the bank asks first, the page is offered with its host', async () => {
  await shown(example.billing());
  vi.mocked(ipc.bucketSubscribe).mockResolvedValue(act({ state: 'visit', visit: visit({ host: 'hooks.stripe.com' }) }));
  await pick('pro');
  await fireEvent.click(screen.getByTestId('subscribe'));
  await answer(true);
  await vi.waitFor(() => expect(panels.now).toMatchObject({ kind: 'visit', visit: { host: 'hooks.stripe.com' } }));
});

it('a bucket that subscribes to nothing can try a plan; one whose change is unclear cannot', async () => {
  const free = example.bucket({ id: 'b2', name: 'Laboratory', subscription: null });
  await shown(example.billing({ buckets: [free] }));
  expect(screen.getByTestId('bucket-free')).toBeTruthy();
  await pick('plus');
  vi.mocked(ipc.bucketSubscribe).mockResolvedValue(act({ sentence: 'The trial of plus began.' }));
  await fireEvent.click(screen.getByTestId('trial'));
  await answer(true);
  await vi.waitFor(() => expect(ipc.bucketSubscribe).toHaveBeenCalledWith('a2', 'b2', { plan: 'plus', coupon: '', trial: true }));
  cleanup();
  await shown(example.billing({ buckets: [example.bucket({ open: act({ state: 'unknown' }) })] }));
  expect(screen.getByTestId<HTMLSelectElement>('subscribe-plan').disabled).toBe(true);
  expect(screen.getByTestId('act').dataset.state).toBe('unknown');
});

it('what stands on the bills and who one is are changed, and kept as typed where they are refused', async () => {
  await shown(example.billing());
  await fireEvent.click(screen.getByTestId('billing-edit'));
  await fireEvent.input(screen.getByTestId('billing-form-company_name'), { target: { value: 'Łucja & Söhne' } });
  vi.mocked(ipc.billingSave).mockRejectedValue({ code: 'offline', message: 'The service could not be reached.' });
  await fireEvent.submit(screen.getByTestId('billing-form'));
  await vi.waitFor(() => expect(screen.getByText('The service could not be reached.')).toBeTruthy());
  expect(screen.getByTestId<HTMLInputElement>('billing-form-company_name').value).toBe('Łucja & Söhne');
  await fireEvent.click(screen.getByTestId('billing-user-edit'));
  vi.mocked(ipc.billingUserSave).mockResolvedValue();
  await fireEvent.input(screen.getByTestId('billing-user-form-email'), { target: { value: 'new@example.com' } });
  await fireEvent.submit(screen.getByTestId('billing-user-form'));
  await vi.waitFor(() => expect(ipc.billingUserSave).toHaveBeenCalledWith('a2', { username: 'ann', email: 'new@example.com' }));
});

it('what ended, and what still waits for the person, is said', async () => {
  const subscription = example.bucket().subscription;
  if (!subscription) throw new Error('the example subscribes');
  await shown(example.billing({ buckets: [
    example.bucket({ id: 'b1', subscription: { ...subscription, runs: false, status: 'canceled', canceled_at: '2026-05-02T00:00:00Z' } }),
    example.bucket({ id: 'b2', subscription: { ...subscription, runs: false, status: 'incomplete' } }),
    example.bucket({ id: 'b3', subscription: { ...subscription, status: 'trialing', trial_end: '2026-12-05T00:00:00Z' } }),
  ] }));
  const said = screen.getAllByTestId('bucket-until').map((p) => p.textContent.trim());
  expect(said[0]).toContain('2026');
  expect(said[1]).toContain('still waits');
  expect(said[2]).toContain('trial');
  expect(screen.getByTestId('end-page').textContent).toContain('app.pm2.io');
});
