// Asking for a payout: what is shown before anything is sent, that it is sent once, and every outcome.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as example from '$lib/example/money';
import Panels from '$lib/frame/Panels.svelte';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { PayoutAccountView, PayoutRequestView } from '$lib/ipc/types';
import { tell } from '$lib/state/changes';
import { panels } from '$lib/state/panels.svelte';
import { payouts } from '$lib/state/payouts.svelte';
import { session } from '$lib/state/session.svelte';
import { view } from '$lib/state/view.svelte';

vi.mock('$lib/ipc');

const click = (name: string) => fireEvent.click(screen.getByTestId(name));
const disabled = (name: string) => screen.getByTestId<HTMLButtonElement>(name).disabled;
const type = (value: string) => fireEvent.input(screen.getByTestId('ask-amount'), { target: { value } });
const submit = () => fireEvent.submit(screen.getByTestId('ask-form'));

async function open(...accounts: PayoutAccountView[]): Promise<void> {
  vi.mocked(ipc.payoutOverview).mockResolvedValue(accounts);
  await payouts.readAccounts();
  panels.open({ kind: 'ask-payout', account: null });
  await screen.findByTestId('ask-panel');
}

/** Up to the confirmation. */
async function offered(): Promise<void> {
  await open(example.account());
  vi.mocked(ipc.payoutOffer).mockResolvedValue(example.offer());
  await type('230.50');
  await submit();
  await screen.findByTestId('ask-offer');
}

/** The button takes no click that was meant for the one before it. */
const armed = () => waitFor(() => expect(disabled('offer-send')).toBe(false));

async function outcome(some: Partial<PayoutRequestView>): Promise<HTMLElement> {
  await offered();
  vi.mocked(ipc.payoutAsk).mockResolvedValue(example.request(some));
  await armed();
  await click('offer-send');
  return screen.findByTestId('ask-outcome');
}

beforeEach(() => {
  session.accounts = [{ id: 'a1', name: 'Shop', system: 'trincico', state: 'connected' }] as typeof session.accounts;
  vi.mocked(ipc.payoutRequests).mockResolvedValue([]);
  render(Panels);
});
afterEach(() => {
  panels.close();
  cleanup();
  vi.resetAllMocks();
  payouts.accounts.forget();
});

describe('what is wanted', () => {
  it('begins with a currency that has money, and “All” takes all that there is', async () => {
    await open(example.account({ balances: [example.balance('CHF', '0.00'), example.balance('EUR', '1080.56', null, '300.00')] }));
    expect(screen.getByTestId<HTMLSelectElement>('ask-currency').value).toBe('EUR');
    await click('ask-all');
    expect(screen.getByTestId<HTMLInputElement>('ask-amount').value).toBe('1080.56');
    await click('ask-instant');
    await click('ask-all');
    expect(screen.getByTestId<HTMLInputElement>('ask-amount').value).toBe('300.00');
    vi.mocked(ipc.payoutOffer).mockReturnValue(new Promise(() => {}));
    await submit();
    expect(ipc.payoutOffer).toHaveBeenCalledWith({ account: 'a1', currency: 'EUR', amount: '300.00', instant: true });
  });

  it('is not offered at once where the bank account does not take it', async () => {
    await open(example.account({ external_accounts: [example.bank({ instant: false })] }));
    expect(screen.getByTestId<HTMLInputElement>('ask-instant').disabled).toBe(true);
    expect(screen.getByText(/does not take payouts at once/)).toBeTruthy();
  });

  it('that is refused says so at its field', async () => {
    await open(example.account());
    vi.mocked(ipc.payoutOffer).mockRejectedValue(new AppError({ code: 'invalid', message: 'Mend the amount.', problems: [{ field: 'amount', message: 'More than the balance.' }] }));
    await type('9999');
    await submit();
    expect(await screen.findByText('More than the balance.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('ask-amount')));
    expect(screen.queryByTestId('ask-offer')).toBeNull();
  });

  it('cannot be asked for without the network, and nothing is sent', async () => {
    await open(example.account());
    vi.mocked(ipc.payoutOffer).mockRejectedValue(new AppError({ code: 'offline', message: 'The service cannot be reached. Nothing was sent.' }));
    await type('1');
    await submit();
    expect((await screen.findByTestId('error')).dataset.code).toBe('offline');
    expect(ipc.payoutAsk).not.toHaveBeenCalled();
  });

  it('waits where another one is not clear', async () => {
    await open(example.account({ open: example.request() }));
    expect(screen.getByTestId('open-request')).toBeTruthy();
    expect(screen.queryByTestId('ask-amount')).toBeNull();
  });

  it('is explained where money goes out by itself, and where no account can', async () => {
    await open(example.account({ frequency: 'auto_7_days' }));
    expect(screen.getByTestId('ask-scheduled').textContent).toContain('Every 7 days');
    panels.close();
    await tick();
    await open(example.account({ state: 'pending' }));
    expect(screen.getByText('No payout can be asked for')).toBeTruthy();
  });
});

describe('what would happen', () => {
  it('names amount, destination, and the balance before and after; the button says the amount', async () => {
    await offered();
    expect(screen.getByTestId('offer-destination').textContent).toBe('Example Bank •••• 6789');
    expect(screen.getByTestId('offer-before').textContent).toBe('230.50 USD');
    expect(screen.getByTestId('offer-after').textContent).toBe('0.00 USD');
    expect(screen.getByTestId('offer-send').textContent?.trim()).toBe('Pay out 230.50\u00a0USD');
    expect(ipc.payoutAsk).not.toHaveBeenCalled();
  });

  it('is sent once, however often the button is pressed', async () => {
    await offered();
    await fireEvent.click(screen.getByTestId('offer-send'));
    expect(ipc.payoutAsk).not.toHaveBeenCalled();
    await armed();
    let answer: (request: PayoutRequestView) => void = () => {};
    vi.mocked(ipc.payoutAsk).mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const button = screen.getByTestId('offer-send');
    void fireEvent.click(button);
    void fireEvent.click(button);
    await tick();
    expect(disabled('offer-send')).toBe(true);
    expect(disabled('offer-back')).toBe(true);
    await fireEvent.click(button);
    answer(example.request({ state: 'accepted', payout: 'po5' }));
    await screen.findByTestId('ask-outcome');
    expect(vi.mocked(ipc.payoutAsk).mock.calls).toEqual([['offer-1']]);
  });

  it('is left without sending, and what was typed is still there', async () => {
    await offered();
    await click('offer-back');
    expect(screen.getByTestId<HTMLInputElement>('ask-amount').value).toBe('230.50');
    expect(ipc.payoutAsk).not.toHaveBeenCalled();
  });

  it('that could not be sent begins anew with a new offer', async () => {
    await offered();
    await armed();
    vi.mocked(ipc.payoutAsk).mockRejectedValue(new AppError({ code: 'changed', message: 'The balance changed.' }));
    await click('offer-send');
    expect((await screen.findByTestId('error')).textContent).toContain('The balance changed.');
    expect(screen.getByTestId('ask-form')).toBeTruthy();
  });
});

describe('what came of it', () => {
  it.each([
    ['accepted', 'is on its way'], ['not_sent', 'was not sent'], ['rejected', 'The service refused'], ['unknown', 'Nothing is sent again by itself'], ['sending', 'is being sent'],
  ] as const)('%s is told in calm words', async (state, words) => {
    const box = await outcome({ state, sentence: 'Because.' });
    expect(box.dataset.state).toBe(state);
    expect(box.textContent).toContain(words);
    expect(screen.getByTestId('ask-said').textContent).toContain('Because.');
    expect(screen.queryByTestId('outcome-again') !== null).toBe(state === 'not_sent' || state === 'rejected');
  });

  it('leads to the payout where it is known', async () => {
    await outcome({ state: 'accepted', payout: 'po5' });
    await waitFor(() => expect(ipc.payoutRefresh).toHaveBeenCalledWith('a1'));
    await click('outcome-show');
    expect(view.now).toEqual({ screen: 'payouts', account: 'a1', id: 'po5' });
    expect(panels.now).toBeNull();
  });

  it('is followed while it is not clear', async () => {
    const box = await outcome({ state: 'unknown' });
    vi.mocked(ipc.payoutRequests).mockResolvedValue([example.request({ state: 'accepted', payout: 'po5' })]);
    tell(['payouts']);
    await waitFor(() => expect(screen.getByTestId('ask-outcome').dataset.state).toBe('accepted'));
    expect(box.isConnected).toBe(true);
  });
});

describe('a visit outside', () => {
  const visit = async (): Promise<void> => {
    panels.open({ kind: 'visit', visit: example.visit() });
    await screen.findByTestId('visit-panel');
  };
  const state = () => screen.getByTestId('visit-state').dataset.state;

  it('shows the whole host before anything is opened, waits, and goes on by itself', async () => {
    await visit();
    expect(screen.getByTestId('visit-host').textContent).toBe('checkout.example.com');
    expect(ipc.visitOpen).not.toHaveBeenCalled();
    vi.mocked(ipc.visitOpen).mockResolvedValue(example.visit({ state: 'open' }));
    await click('visit-open');
    await waitFor(() => expect(state()).toBe('open'));
    vi.mocked(ipc.visitGet).mockResolvedValue(example.visit({ state: 'done' }));
    tell(['visits']);
    await waitFor(() => expect(state()).toBe('done'));
    expect(screen.queryByTestId('visit-open')).toBeNull();
  });

  it('can be given up', async () => {
    await visit();
    vi.mocked(ipc.visitCancel).mockResolvedValue(example.visit({ state: 'canceled' }));
    await click('visit-cancel');
    await waitFor(() => expect(state()).toBe('canceled'));
  });

  it('that may not be opened says why, and can be tried again', async () => {
    await visit();
    vi.mocked(ipc.visitOpen).mockRejectedValue(new AppError({ code: 'bad_address', message: 'This host is not known.' }));
    await click('visit-open');
    expect((await screen.findByTestId('error')).textContent).toContain('This host is not known.');
    expect(disabled('visit-open')).toBe(false);
  });
});
