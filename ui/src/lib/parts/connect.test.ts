// Connecting an account of each system: what is asked for, what is sent, and what is said where it fails.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import type { AccountView } from '$lib/ipc/types';
import ConnectForm from './ConnectForm.svelte';

vi.mock('$lib/ipc');
const connected = { id: 'a1', state: 'connected' } as AccountView;

beforeEach(() => void vi.mocked(ipc.accountConnect).mockReset().mockResolvedValue(connected));
afterEach(cleanup);

const put = (testid: string, value: string) => fireEvent.input(screen.getByTestId(testid), { target: { value } });
const choose = async (testid: string, value: string) => {
  await fireEvent.change(screen.getByTestId(testid), { target: { value } });
  await tick();
};
const go = () => fireEvent.submit(screen.getByTestId('connect-form'));
const value = (testid: string) => screen.getByTestId<HTMLInputElement>(testid).value;

it.each([
  ['trincico', { url: 'https://shop.example.com', user: 'ann@example.com' }],
  ['billwerk', { url: 'https://ann.example.com', user: 'client-1', legal_entity: '' }],
  ['pm2', { url: 'https://api.keymetrics.io', user: '' }],
  ['funding-sources', { url: 'https://funds.example.com', user: 'ann', dialect: 'wiki', device: '' }],
])('%s is asked for what it needs, and nothing else is sent', async (system, entered) => {
  const ondone = vi.fn();
  render(ConnectForm, { ondone });
  await choose('account-system', system);
  if (system !== 'pm2') await put('account-url', entered.url);
  if (entered.user) await put('account-user', entered.user);
  await put('account-secret', 's3cret');
  await go();
  await vi.waitFor(() => expect(ondone).toHaveBeenCalledOnce());
  expect(ipc.accountConnect).toHaveBeenCalledWith({ system, name: '', secret: 's3cret', ...entered });
});

it('a server of the other kind is told which device asks', async () => {
  render(ConnectForm, { ondone: () => undefined });
  await choose('account-system', 'funding-sources');
  expect(screen.queryByTestId('account-device')).toBeNull();
  await choose('account-dialect', 'server');
  await put('account-device', '42');
  await go();
  expect(ipc.accountConnect).toHaveBeenCalledWith(expect.objectContaining({ dialect: 'server', device: '42' }));
});

it('nothing typed is lost by a look at another service or by a failure', async () => {
  vi.mocked(ipc.accountConnect).mockRejectedValue({ code: 'sign_in_needed', message: 'The service did not accept this sign-in.', field: 'secret' });
  render(ConnectForm, { ondone: () => undefined });
  await choose('account-system', 'billwerk');
  await put('account-url', 'https://ann.example.com');
  await put('account-user', 'client-1');
  await put('account-secret', 's3cret');
  await go();
  await vi.waitFor(() => expect(screen.getByText('The service did not accept this sign-in.')).toBeTruthy());
  expect(screen.getByTestId('account-secret').getAttribute('aria-invalid')).toBe('true');
  await choose('account-system', 'pm2');
  expect([value('account-url'), value('account-user'), value('account-secret')]).toEqual(['https://api.keymetrics.io', '', '']);
  expect(screen.queryByText('The service did not accept this sign-in.')).toBeNull();
  await choose('account-system', 'billwerk');
  expect([value('account-url'), value('account-user'), value('account-secret')]).toEqual(['https://ann.example.com', 'client-1', 's3cret']);
});

it('a failure that no field shows stands above them', async () => {
  vi.mocked(ipc.accountConnect).mockRejectedValue({ code: 'offline', message: 'The service could not be reached.' });
  render(ConnectForm, { ondone: () => undefined });
  await go();
  await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The service could not be reached.'));
});

it('an account is connected once, however often Enter comes', async () => {
  let made: (account: AccountView) => void = () => undefined;
  vi.mocked(ipc.accountConnect).mockReturnValue(new Promise((resolve) => (made = resolve)));
  const ondone = vi.fn();
  render(ConnectForm, { ondone });
  await go();
  await go();
  made(connected);
  await vi.waitFor(() => expect(ondone).toHaveBeenCalledOnce());
  expect(ipc.accountConnect).toHaveBeenCalledOnce();
});
