// The Payouts screen in each of its states, with a stand-in for Rust.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as example from '$lib/example/money';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { PayoutAccountView, PayoutPage, PayoutRow } from '$lib/ipc/types';
import { run } from '$lib/state/commands';
import { messages } from '$lib/state/messages.svelte';
import { panels } from '$lib/state/panels.svelte';
import { payout, payouts } from '$lib/state/payouts.svelte';
import { session } from '$lib/state/session.svelte';
import { OVERVIEW, view } from '$lib/state/view.svelte';
import PayoutsScreen from './PayoutsScreen.svelte';

vi.mock('$lib/ipc');

const page = (rows: PayoutRow[], next: string | null = null): PayoutPage => ({
  payouts: rows, next, counts: [...new Set(rows.map(({ status }) => status))].map((status) => ({ status, count: rows.filter((row) => row.status === status).length })),
});
const click = (name: string) => fireEvent.click(screen.getByTestId(name));

async function show(accounts: PayoutAccountView[], rows: PayoutRow[] = []): Promise<void> {
  vi.mocked(ipc.payoutOverview).mockResolvedValue(accounts);
  vi.mocked(ipc.payoutList).mockResolvedValue(page(rows));
  render(PayoutsScreen);
  await waitFor(() => expect(payouts.pages.loaded && payouts.accounts.value).toBeTruthy());
  await tick();
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800);
  session.accounts = [{ id: 'a1', name: 'Shop', system: 'trincico', state: 'connected' }] as typeof session.accounts;
  session.sync = { ...session.sync, offline: false };
  view.go({ screen: 'payouts', account: null, id: null });
  vi.mocked(ipc.payoutMonths).mockResolvedValue([]);
  vi.mocked(ipc.payoutRequests).mockResolvedValue([]);
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  vi.restoreAllMocks();
  payouts.accounts.forget();
  Object.assign(payouts.pages, { rows: [], loaded: false, error: null, next: null });
  [payouts.tab, payouts.search, payouts.account] = ['all', '', ''];
  payout.show(null, null);
  panels.close();
  messages.dismiss();
});

describe('the balance', () => {
  it('is told by currency, and what is not known is a dash, never zero', async () => {
    await show([example.account({ balances: [example.balance('EUR', '1080.56', '0.00', null), example.balance('USD', null)] })]);
    const [eur, usd] = screen.getAllByTestId('balance') as [HTMLElement, HTMLElement];
    expect(within(eur).getByTestId('balance-available').textContent).toBe('1,080.56 EUR');
    expect(within(eur).getByTestId('balance-pending').textContent).toBe('0.00 EUR');
    expect(within(eur).getByTestId('balance-instant').textContent).toBe('—not known');
    expect(within(usd).getByTestId('balance-available').textContent).toBe('—not known');
    expect(usd.textContent).toContain('USD');
  });

  it('that could not be read keeps its age, says why, and is asked for again', async () => {
    await show([example.account({ error: { code: 'unavailable', message: 'The service failed. What is shown is kept from before.' } })]);
    expect(screen.getByTestId('error').textContent).toContain('The service failed.');
    expect(screen.getByTestId('payout-age').textContent).toContain('As of');
    vi.mocked(ipc.payoutRefresh).mockResolvedValue(example.account());
    await fireEvent.click(screen.getByText('Try again'));
    await waitFor(() => expect(ipc.payoutRefresh).toHaveBeenCalledWith('a1'));
    expect(ipc.payoutOverview).toHaveBeenCalledTimes(2);
  });

  it('leads to Settings where a new sign-in is wanted', async () => {
    await show([example.account({ error: { code: 'sign_in_needed', message: 'Sign in again.' } })]);
    await fireEvent.click(screen.getByText('Open Settings'));
    expect(view.now).toEqual({ screen: 'settings' });
  });
});

describe('the list', () => {
  const ROWS = [
    example.row('po1', { status: 'in_transit', instant: true, destination: '' }),
    example.row('po2', { amount: example.money('1200.00') }),
    example.row('po3', { status: 'held_back' }),
  ];

  it('shows status with a word, arrival, destination and amount, and the service’s own word where it is unknown', async () => {
    await show([example.account()], ROWS);
    const [first, second, third] = screen.getAllByTestId('payout-row');
    expect(first?.textContent).toContain('In transit');
    expect(first?.textContent).toContain('at once');
    expect(first?.textContent).toContain('Destination not told');
    expect(second?.textContent).toContain('1,200.00 EUR');
    expect(second?.textContent).not.toContain('at once');
    expect(third?.textContent).toContain('held_back');
    expect(screen.getByTestId('payout-tab-all').textContent?.replace(/\s/g, '')).toBe('All3');
    expect(screen.getByTestId('payout-tab-paid').textContent?.replace(/\s/g, '')).toBe('Arrived1');
  });

  it('is narrowed by a tab, a search and an account', async () => {
    await show([example.account(), example.account({ account: 'a2', account_name: 'Studio' })], ROWS);
    await click('payout-tab-failed');
    await fireEvent.change(screen.getByTestId('payout-account-filter'), { target: { value: 'a2' } });
    await fireEvent.input(screen.getByTestId('payout-search'), { target: { value: '6789' } });
    await waitFor(() => expect(ipc.payoutList).toHaveBeenLastCalledWith({ account: 'a2', status: 'failed', currency: null, search: '6789', after: null, limit: 200 }));
  });

  it('says of an account whose payouts are another account’s too which one counts them', async () => {
    await show([example.account(), example.account({ account: 'a2', account_name: 'Studio', same_as: 'Workshop' })], ROWS);
    const said = screen.getAllByTestId('payout-same-as');
    expect(said.map((one) => one.closest('[data-testid=payout-account]')?.getAttribute('data-id'))).toEqual(['a2']);
    expect(said[0]?.textContent).toContain('same payout account as “Workshop”');
  });

  it('is walked with the keys, and Esc leads back', async () => {
    vi.mocked(ipc.payoutGet).mockImplementation(async (_, id) => example.view(id));
    await show([example.account()], ROWS);
    run('next');
    run('next');
    expect(view.now).toEqual({ screen: 'payouts', account: 'a1', id: 'po2' });
    expect(await screen.findByTestId('payout-amount')).toBeTruthy();
    run('back');
    expect(view.now).toEqual({ screen: 'payouts', account: null, id: null });
    run('new');
    expect(panels.now).toEqual({ kind: 'ask-payout', account: null });
  });

  it.each([
    ['nothing yet', [example.account({ payouts: 0 })], false, 'No payouts yet'],
    ['not set up', [example.account({ payouts: 0, state: 'none', balances: [] })], false, 'From paid invoices to your bank'],
    ['never read', [example.account({ payouts: 0, state: 'unknown', balances: [], read_at: null })], false, 'Nothing was read yet'],
    ['never read, and offline', [example.account({ payouts: 0, state: 'unknown', balances: [], read_at: null })], true, 'Offline, and nothing was read yet'],
  ] as const)('that is empty says why: %s', async (_, accounts, offline, title) => {
    session.sync = { ...session.sync, offline };
    await show([...accounts]);
    expect(screen.getByTestId('payouts-empty').textContent).toContain(title);
  });

  it('that cannot be read says so and can be read again', async () => {
    vi.mocked(ipc.payoutOverview).mockResolvedValue([example.account()]);
    vi.mocked(ipc.payoutList).mockRejectedValueOnce(new AppError({ code: 'internal', message: 'The data could not be read.' })).mockResolvedValue(page(ROWS));
    render(PayoutsScreen);
    expect((await screen.findByTestId('error')).textContent).toContain('could not be read');
    await fireEvent.click(screen.getByText('Try again'));
    expect(await screen.findAllByTestId('payout-row')).toHaveLength(3);
  });
});

describe('one payout', () => {
  const open = async (some: Parameters<typeof example.view>[1] = {}) => {
    vi.mocked(ipc.payoutGet).mockResolvedValue(example.view('po1', some));
    view.go({ screen: 'payouts', account: 'a1', id: 'po1' });
    await show([example.account()], [example.row('po1')]);
    await screen.findByTestId('payout-amount');
  };

  it('tells its way, where it goes, and what was seen of it in that order', async () => {
    await open();
    expect(screen.getByTestId('payout-arrival').textContent).toBe('Tue, 3 Nov 2026');
    expect(screen.getByTestId('payout-method').textContent).toBe('At the bank’s next run');
    expect(within(screen.getByTestId('payout-seen')).getAllByRole('listitem').map((item) => item.textContent?.trim().split(' ')[0])).toEqual(['Pending', 'Arrived']);
  });

  it('keeps what is sure apart from what may be, and adds up only what is sure', async () => {
    const parts = [example.part(), example.part({ sureness: 'guessed', reference: 'pay-2', invoice: null, invoice_reference: null, net: example.money('50.00') })];
    await open({ contents: { parts, matched: example.money('115.60'), unexplained: example.money('14.40'), sentence: 'One payment matches.' } });
    expect(within(screen.getByTestId('parts-matched')).getAllByTestId('part')).toHaveLength(1);
    expect(within(screen.getByTestId('parts-guessed')).getAllByTestId('part')).toHaveLength(1);
    expect(screen.getAllByTestId('parts-matched-sum').map((sum) => sum.textContent)).toEqual(['115.60 EUR']);
    expect(within(screen.getByTestId('parts-guessed')).queryByText('Together')).toBeNull();
    expect(screen.getByTestId('parts-unexplained').textContent).toContain('14.40 EUR');
    await click('part-invoice');
    expect(view.now).toEqual({ screen: 'invoices', id: 'i1' });
  });

  it('that failed says what becomes of the money', async () => {
    await open({ status: 'failed' });
    expect(screen.getByTestId('payout-failed').textContent).toContain('back to your balance');
  });
});

describe('the months', () => {
  const month = (name: string, currency: string, paid: string, expected: string, count: number) =>
    ({ month: name, currency, paid: example.money(paid, currency), expected: example.money(expected, currency), count });

  it('have a row of bars for each currency, walked with the arrow keys, and a table behind', async () => {
    vi.mocked(ipc.payoutMonths).mockResolvedValue([month('2026-09', 'EUR', '100.00', '0.00', 1), month('2026-10', 'EUR', '250.00', '50.00', 2), month('2026-10', 'USD', '9.00', '0.00', 1)]);
    await show([example.account()]);
    const [eur, usd] = (await screen.findAllByTestId('month-bars')) as [HTMLElement, HTMLElement];
    expect([eur.dataset.currency, usd.dataset.currency]).toEqual(['EUR', 'USD']);
    const said = () => within(eur).getByTestId('month-words').textContent;
    expect(said()).toBe('October 2026: 250.00\u00a0EUR arrived in 2 payouts, 50.00\u00a0EUR expected');
    const group = within(eur).getByRole('group');
    await fireEvent.keyDown(group, { key: 'ArrowLeft' });
    expect(said()).toBe('September 2026: 100.00\u00a0EUR arrived in one payout');
    expect(within(eur).getAllByTestId('month-bar').filter((bar) => bar.getAttribute('tabindex') === '0')).toHaveLength(1);
    await click('months-table');
    const tables = screen.getAllByTestId('month-table');
    expect(tables).toHaveLength(2);
    expect(within(tables[0] as HTMLElement).getAllByRole('row').map((line) => line.textContent)).toContain('October 20262250.00 EUR50.00 EUR');
  });
});

describe('setting up', () => {
  it('makes the account first, then goes on at the provider', async () => {
    await show([example.account({ state: 'none', payouts: 0, balances: [], external_accounts: [] })]);
    vi.mocked(ipc.payoutAccountCreate).mockResolvedValue(example.account({ state: 'pending', payouts: 0, balances: [] }));
    expect(screen.getByTestId<HTMLButtonElement>('payout-ask').disabled).toBe(true);
    await click('setup-create');
    await waitFor(() => expect(screen.getByTestId('payout-setup').dataset.state).toBe('pending'));
    expect(ipc.payoutAccountCreate).toHaveBeenCalledWith('a1', null);
    vi.mocked(ipc.payoutAccountEnable).mockResolvedValue(example.act({ state: 'visit', visit: example.visit() }));
    await click('setup-enable');
    await waitFor(() => expect(panels.now).toEqual({ kind: 'visit', visit: example.visit() }));
  });

  it('says that the provider stopped payouts and keeps the balance in sight', async () => {
    await show([example.account({ state: 'suspended' })]);
    expect(screen.getByTestId('payout-setup').textContent).toContain('stopped payouts');
    expect(screen.getAllByTestId('balance')).toHaveLength(2);
  });

  it('offers only the schedules that are allowed, and saves the chosen one', async () => {
    view.go({ screen: 'payouts', account: null, id: OVERVIEW });
    await show([example.account({ allowed_frequencies: ['auto_3_days', 'on_demand'] })]);
    expect(within(screen.getByTestId('schedule')).getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual(['auto_3_days', 'on_demand']);
    expect(screen.queryByTestId('schedule-save')).toBeNull();
    await click('schedule-auto_3_days');
    vi.mocked(ipc.payoutSchedule).mockResolvedValue(example.account({ frequency: 'auto_3_days' }));
    await click('schedule-save');
    await waitFor(() => expect(messages.toast?.text).toBe('Money is paid out from now on: Every 3 days.'));
    expect(ipc.payoutSchedule).toHaveBeenCalledWith('a1', 'auto_3_days');
  });

  it('tells what the provider still asks for, by bank account', async () => {
    await show([example.account({ external_accounts: [example.bank(), example.bank({ id: 'ba_2', last4: '1111', default_for_currency: false, requirements: ['Proof of address'] })] })]);
    const [sound, asked] = screen.getAllByTestId('bank-account') as [HTMLElement, HTMLElement];
    expect(within(sound).queryByTestId('bank-requirements')).toBeNull();
    expect(within(asked).getByTestId('bank-requirements').textContent).toContain('Proof of address');
  });
});

describe('a request that is not clear', () => {
  const unclear = (some: Parameters<typeof example.request>[0] = {}) => show([example.account({ open: example.request(some) })], [example.row('po1')]);
  const type = (value: string) => fireEvent.input(screen.getByTestId('resolve-amount'), { target: { value } });
  const disabled = (name: string) => screen.getByTestId<HTMLButtonElement>(name).disabled;

  it('stands above everything, says that nothing is sent again, and counts as waiting', async () => {
    await unclear();
    expect(screen.getByTestId('open-request').textContent).toContain('It may have been made. Nothing is sent again by itself');
    expect(payouts.unclear).toBe(1);
    vi.mocked(ipc.payoutLook).mockResolvedValue(example.request());
    await click('request-look');
    await waitFor(() => expect(messages.toast?.text).toBe('It is still not clear.'));
  });

  it('is closed as not made by typing the amount, once', async () => {
    await unclear();
    await click('request-decide');
    await click('resolve-not-made');
    expect(disabled('resolve-go')).toBe(true);
    await type('23.50');
    expect(screen.getByText('This is another amount.')).toBeTruthy();
    expect(disabled('resolve-go')).toBe(true);
    await type('230,5');
    expect(disabled('resolve-go')).toBe(false);
    vi.mocked(ipc.payoutResolve).mockResolvedValue(example.request({ state: 'closed' }));
    await fireEvent.submit(screen.getByTestId('resolve'));
    await fireEvent.submit(screen.getByTestId('resolve'));
    await waitFor(() => expect(messages.toast?.text).toBe('It is closed as not made.'));
    expect(vi.mocked(ipc.payoutResolve).mock.calls).toEqual([[7, { payout: null, amount: '230,5' }]]);
  });

  it('is linked to the payout that it became', async () => {
    await unclear({ candidates: [example.row('po8'), example.row('po9', { status: 'pending' })] });
    await click('request-decide');
    await fireEvent.click(screen.getAllByTestId('resolve-candidate')[1] as HTMLElement);
    await type('230.50');
    vi.mocked(ipc.payoutResolve).mockResolvedValue(example.request({ state: 'closed' }));
    await fireEvent.submit(screen.getByTestId('resolve'));
    await waitFor(() => expect(ipc.payoutResolve).toHaveBeenCalledWith(7, { payout: 'po9', amount: '230.50' }));
  });

  it('that is found while it is being closed is not called “not made”', async () => {
    await unclear({ settles_at: '2999-01-01T00:00:00Z' });
    await click('request-decide');
    expect(screen.getByText(/It may still appear until/)).toBeTruthy();
    await click('resolve-not-made');
    await type('230.50');
    vi.mocked(ipc.payoutResolve).mockResolvedValue(example.request({ state: 'accepted', sentence: 'It was made after all.' }));
    await fireEvent.submit(screen.getByTestId('resolve'));
    await waitFor(() => expect(messages.toast?.text).toBe('It was made after all.'));
  });

  it('that Rust refuses to close stays open and says why', async () => {
    await unclear();
    await click('request-decide');
    await click('resolve-not-made');
    await type('230.50');
    vi.mocked(ipc.payoutResolve).mockRejectedValue(new AppError({ code: 'invalid', message: 'Wait until it has settled.' }));
    await fireEvent.submit(screen.getByTestId('resolve'));
    expect((await screen.findByTestId('error')).textContent).toContain('Wait until it has settled.');
    expect(screen.getByTestId('open-request')).toBeTruthy();
  });
});
