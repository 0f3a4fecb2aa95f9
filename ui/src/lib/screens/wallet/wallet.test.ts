// The wallet: what pays for what, changed and removed with care; told with its age, also where something fails.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as example from '$lib/example/elsewhere';
import { act } from '$lib/example/money';
import * as ipc from '$lib/ipc';
import type { WalletView } from '$lib/ipc/types';
import { elsewhere } from '$lib/state/elsewhere.svelte';
import { messages } from '$lib/state/messages.svelte';
import { session } from '$lib/state/session.svelte';
import { wallets } from '$lib/state/wallet.svelte';
import WalletScreen from './WalletScreen.svelte';

vi.mock('$lib/ipc');

async function shown(wallet: WalletView, some: Parameters<typeof example.elsewhere>[0] = {}): Promise<void> {
  session.accounts = [{ id: 'a2', name: 'Servers', system: wallet.system, state: 'connected' }] as unknown as typeof session.accounts;
  vi.mocked(ipc.elsewhereList).mockResolvedValue([example.elsewhere({ system: wallet.system, ...some })]);
  vi.mocked(ipc.walletList).mockResolvedValue([wallet]);
  await Promise.all([elsewhere.read(), wallets.read()]);
  render(WalletScreen);
  await tick();
}

beforeEach(() => void vi.clearAllMocks());
afterEach(() => {
  cleanup();
  session.accounts = [];
  elsewhere.accounts.forget();
  wallets.all.forget();
  messages.question = null;
});

const yes = async () => {
  await vi.waitFor(() => expect(messages.question).not.toBeNull());
  messages.question?.answer(true);
  await tick();
};

it('shows each card with what it pays for, the charged one marked', async () => {
  await shown(example.wallet());
  const cards = screen.getAllByTestId('card');
  expect(cards.map((card) => card.dataset.last4)).toEqual(['4242', '4444']);
  expect(cards[0]?.textContent).toContain('Charged');
  expect(screen.getByTestId('purse').textContent).toContain('Pays for plus');
  expect(screen.getByTestId('bank').textContent).toContain('•••• 3000');
  expect(screen.getByTestId('elsewhere-age')).toBeTruthy();
});

it('another card is charged at once, and the one before can be again', async () => {
  await shown(example.wallet());
  vi.mocked(ipc.cardDefault).mockResolvedValue();
  await fireEvent.click(screen.getByTestId('card-make-default'));
  await vi.waitFor(() => expect(ipc.cardDefault).toHaveBeenCalledWith('a2', 'b1', 'card_4444'));
});

it('a card is removed after its last digits were shown; what came of it is told', async () => {
  await shown(example.wallet());
  vi.mocked(ipc.cardRemove).mockResolvedValue(act({ operation: 'pm2.bucket.billing.deleteCreditCard', sentence: 'The card is removed.' }));
  const remove = within(screen.getAllByTestId('card')[1] as HTMLElement).getByTestId('card-remove');
  await fireEvent.click(remove);
  await vi.waitFor(() => expect(messages.question?.confirm).toContain('4444'));
  expect(ipc.cardRemove).not.toHaveBeenCalled();
  await yes();
  await vi.waitFor(() => expect(screen.getByText('The card is removed.')).toBeTruthy());
  expect(ipc.cardRemove).toHaveBeenCalledWith('a2', 'b1', 'card_4444');
});

it('the only card that pays for something cannot be removed, and says why', async () => {
  const stays = 'It is the only card, and it pays for a subscription.';
  await shown(example.wallet({ purses: [example.purse({ cards: [example.card('4242', { is_default: true, stays })] })] }));
  const remove = screen.getByTestId<HTMLButtonElement>('card-remove');
  expect(remove.disabled).toBe(true);
  expect(document.getElementById(remove.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Add another card first');
});

it('an address that is refused stays as typed, with the reason at its field', async () => {
  await shown(example.wallet());
  await fireEvent.click(screen.getAllByTestId('card-address')[0] as HTMLElement);
  vi.mocked(ipc.cardAddress).mockRejectedValue({ code: 'invalid', message: 'Enter a city.', field: 'city', problems: [{ field: 'city', message: 'Enter a city.' }] });
  await fireEvent.input(screen.getByTestId('address-line1'), { target: { value: 'Hafenstraße 1' } });
  await fireEvent.submit(screen.getByTestId('address'));
  await vi.waitFor(() => expect(screen.getByText('Enter a city.')).toBeTruthy());
  expect(screen.getByTestId<HTMLInputElement>('address-line1').value).toBe('Hafenstraße 1');
  expect(screen.getByTestId('address-city').getAttribute('aria-invalid')).toBe('true');
});

it('a card’s number has no field; the way to the service’s page is shown with its host', async () => {
  await shown(example.wallet());
  expect(document.querySelectorAll('input').length).toBe(0);
  expect(screen.getByTestId('add-card').textContent).toContain('app.pm2.io');
  vi.mocked(ipc.pageOpen).mockResolvedValue();
  await fireEvent.click(screen.getByTestId('add-card-open'));
  expect(ipc.pageOpen).toHaveBeenCalledWith('a2', 'https://app.pm2.io/');
});

it('where no page is known, it says so', async () => {
  await shown(example.wallet({ page: example.page({ known: false, host: 'pm2.example.com' }) }));
  expect(screen.getByTestId('add-card').textContent).toContain('No page for this is known');
});

it('funding sources are listed with when they paid, added, and removed by name', async () => {
  const long = 'A very long nickname '.repeat(8).trim();
  await shown(example.wallet({ system: 'funding-sources', purses: [], sources: [example.source('1'), example.source('2', { nickname: long, last_used: '2026-11-02T10:00:00Z' })] }));
  expect(screen.getAllByTestId('source')[0]?.textContent).toContain('Never used');
  expect(screen.getAllByTestId('source')[1]?.textContent).toContain(long);
  await fireEvent.click(screen.getByTestId('source-add'));
  vi.mocked(ipc.sourceCreate).mockResolvedValue();
  await fireEvent.input(screen.getByTestId('source-new-remote_id'), { target: { value: 'cus_9' } });
  await fireEvent.submit(screen.getByTestId('source-new'));
  await vi.waitFor(() => expect(ipc.sourceCreate).toHaveBeenCalledWith('a2', { remote_id: 'cus_9', nickname: '' }));
  vi.mocked(ipc.sourceRemove).mockResolvedValue(act({ state: 'unknown', sentence: 'It may have been done, or not.' }));
  await fireEvent.click(screen.getAllByTestId('source-remove')[0] as HTMLElement);
  await yes();
  await vi.waitFor(() => expect(screen.getByTestId('act').dataset.state).toBe('unknown'));
});

it('nothing there, nothing read, and what went wrong each have their words', async () => {
  await shown(example.wallet({ purses: [] }));
  expect(screen.getByTestId('wallet-none')).toBeTruthy();
  cleanup();
  await shown(example.wallet(), { read_at: null, age_seconds: null, error: { code: 'sign_in_needed', message: 'Sign in again.' } });
  expect(screen.getByText('Nothing was read yet')).toBeTruthy();
  expect(screen.getByText('Sign in again.')).toBeTruthy();
  expect(screen.queryByTestId('purse')).toBeNull();
  cleanup();
  const failed = example.purse({ bucket: 'b2', name: 'Laboratory', cards: [], bank: null, pays_for: null, status: null, error: { code: 'rejected', message: 'The service refused this: forbidden' } });
  await shown(example.wallet({ purses: [example.purse(), failed] }));
  const [first, second] = screen.getAllByTestId('purse');
  expect(first?.textContent).not.toContain('forbidden');
  expect(second?.textContent).toContain('forbidden');
});

it('the page is read anew on request', async () => {
  await shown(example.wallet());
  vi.mocked(ipc.elsewhereRefresh).mockResolvedValue();
  await fireEvent.click(screen.getByTestId('elsewhere-age-refresh'));
  expect(ipc.elsewhereRefresh).toHaveBeenCalledWith('a2');
});
