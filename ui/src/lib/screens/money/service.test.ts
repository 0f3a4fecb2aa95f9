// What the service does with an invoice, and the profile that goes with it.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as example from '$lib/example/money';
import Panels from '$lib/frame/Panels.svelte';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { InvoiceView, ProfileView } from '$lib/ipc/types';
import DetailActions from '$lib/screens/invoices/DetailActions.svelte';
import ProfileFold from '$lib/screens/settings/ProfileFold.svelte';
import { messages } from '$lib/state/messages.svelte';
import { panels } from '$lib/state/panels.svelte';
import { session } from '$lib/state/session.svelte';

vi.mock('$lib/ipc');

const INVOICE = {
  id: 'i1', remote_id: 'r1', account: 'a1', reference: 'ARC011', status: 'ready', sync: 'synced', moves: ['draft', 'canceled'], may_be_deleted: false, customer: { email: 'ada@example.com' },
} as unknown as InvoiceView;
const profile = (some: Partial<ProfileView> = {}): ProfileView => ({
  account: 'a1', account_name: 'Shop', name: 'Ada Example', email: 'ada@example.com', services: [{ id: 's1', name: 'Studio' }, { id: 's2', name: 'Shop' }], chosen: 's2',
  can_send: true, read_at: '2026-11-21T10:00:00Z', age_seconds: 60, ...some,
});
const click = (name: string) => fireEvent.click(screen.getByTestId(name));
/** The invoice's actions, with those in the menu. */
async function show(invoice: InvoiceView): Promise<void> {
  render(DetailActions, { invoice, onprint: vi.fn() });
  const more = screen.queryByTestId('actions-more');
  if (more) await fireEvent.click(more);
}
const disabled = (name: string) => screen.getByTestId<HTMLButtonElement>(name).disabled;

beforeEach(() => {
  session.accounts = [{ id: 'a1', name: 'Shop', system: 'trincico', state: 'connected' }] as typeof session.accounts;
});
afterEach(() => {
  panels.close();
  cleanup();
  vi.resetAllMocks();
  messages.dismiss();
});

describe('an issued invoice', () => {
  it.each([
    ['is here only', { account: null }], ['is not there yet', { remote_id: null }], ['is a draft', { status: 'draft' }],
  ])('that %s has nothing the service could do', async (_, some) => {
    await show({ ...INVOICE, ...some } as InvoiceView);
    expect([screen.queryByTestId('action-send'), screen.queryByTestId('action-link')]).toEqual([null, null]);
  });

  it('that went back to draft is canceled, never deleted: its number is used', async () => {
    const draft = { ...INVOICE, account: null, remote_id: null, status: 'draft', moves: ['ready', 'canceled'] } as InvoiceView;
    await show({ ...draft, may_be_deleted: false });
    expect([screen.queryByTestId('action-delete') !== null, screen.queryByTestId('action-cancel') !== null]).toEqual([false, true]);
    cleanup();
    await show({ ...draft, may_be_deleted: true });
    expect([screen.queryByTestId('action-delete') !== null, screen.queryByTestId('action-cancel') !== null]).toEqual([true, false]);
  });

  it('that waits to be sent waits with these, too, and says so', async () => {
    await show({ ...INVOICE, sync: 'pending' });
    const [link, send] = ['action-link', 'action-send'].map((name) => screen.getByTestId(name));
    expect([link?.getAttribute('aria-disabled'), send?.getAttribute('aria-disabled')]).toEqual(['true', 'true']);
    expect(link?.textContent).toContain('Once what waits here is sent.');
    expect(send?.textContent).toContain('Once what waits here is sent.');
    for (const off of [link, send]) if (off) await fireEvent.click(off);
    expect(panels.now).toBeNull();
  });

  it('has an address to pay at: to copy and to scan', async () => {
    vi.mocked(ipc.invoicePayLink).mockResolvedValue({ invoice: 'i1', url: 'https://pay.example.com/i/1', host: 'pay.example.com', qr: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    render(Panels);
    await show(INVOICE);
    await click('action-link');
    expect((await screen.findByTestId('link-url')).textContent).toBe('https://pay.example.com/i/1');
    await click('link-copy');
    expect(writeText).toHaveBeenCalledWith('https://pay.example.com/i/1');
    const code = screen.getByTestId<HTMLImageElement>('link-qr');
    expect(code.getAttribute('src')).toMatch(/^data:image\/svg\+xml,%3Csvg/);
    expect(code.alt).toContain('ARC011');
    vi.unstubAllGlobals();
  });

  it('that is made ready can be taken back from the toast', async () => {
    vi.mocked(ipc.senderGaps).mockResolvedValue({ name: false, address: false });
    render(DetailActions, { invoice: { ...INVOICE, status: 'draft', moves: ['ready'] }, onprint: vi.fn() });
    vi.mocked(ipc.invoiceSetStatus).mockResolvedValueOnce(INVOICE).mockResolvedValueOnce({ ...INVOICE, status: 'draft' });
    await click('action-ready');
    await waitFor(() => expect(messages.toast?.action?.label).toBe('Undo'));
    messages.toast?.action?.run();
    await waitFor(() => expect(messages.toast?.text).toBe('ARC011 is a draft again.'));
    expect(vi.mocked(ipc.invoiceSetStatus).mock.calls).toEqual([['i1', 'ready'], ['i1', 'draft']]);
  });

  it('that cannot be taken back any more offers no undo', async () => {
    vi.mocked(ipc.senderGaps).mockResolvedValue({ name: false, address: false });
    render(DetailActions, { invoice: { ...INVOICE, status: 'draft', moves: ['ready'] }, onprint: vi.fn() });
    vi.mocked(ipc.invoiceSetStatus).mockResolvedValueOnce({ ...INVOICE, moves: ['canceled'] });
    await click('action-ready');
    await waitFor(() => expect(messages.toast?.text).toBe('ARC011 is issued.'));
    expect(messages.toast?.action).toBeNull();
  });
});

describe('sending by the service', () => {
  const open = async (some: Partial<ProfileView>, email = 'ada@example.com') => {
    vi.mocked(ipc.profile).mockResolvedValue(profile(some));
    render(Panels);
    panels.open({ kind: 'send', invoice: { id: 'i1', name: 'ARC011' }, account: 'a1', email });
    await screen.findByTestId('send-panel');
    await waitFor(() => expect(ipc.profile).toHaveBeenCalled());
  };

  it('names the address, is made once, and says what came of it', async () => {
    await open({});
    expect(screen.getByTestId('send-to').textContent).toBe('ada@example.com');
    await waitFor(() => expect(disabled('send-go')).toBe(false));
    vi.mocked(ipc.invoiceSend).mockResolvedValue(example.act({ sentence: 'The service sent it.' }));
    void fireEvent.click(screen.getByTestId('send-go'));
    await click('send-go');
    expect((await screen.findByTestId('act')).textContent).toContain('The service sent it.');
    expect(vi.mocked(ipc.invoiceSend).mock.calls).toEqual([['i1']]);
    expect(screen.queryByTestId('send-go')).toBeNull();
  });

  it('that is refused can be tried again; one that is not clear cannot', async () => {
    await open({});
    await waitFor(() => expect(disabled('send-go')).toBe(false));
    vi.mocked(ipc.invoiceSend).mockResolvedValueOnce(example.act({ state: 'rejected', sentence: 'The password is wrong.' })).mockResolvedValueOnce(example.act({ state: 'unknown' }));
    await click('send-go');
    expect((await screen.findByTestId('act')).textContent).toContain('The password is wrong.');
    await click('send-go');
    await waitFor(() => expect(screen.getByTestId('act').dataset.state).toBe('unknown'));
    expect(screen.queryByTestId('send-go')).toBeNull();
  });

  it('asks for the password once, which is never shown', async () => {
    await open({ can_send: false });
    await screen.findByTestId('send-set-up');
    expect(disabled('send-go')).toBe(true);
    const field = screen.getByTestId<HTMLInputElement>('message-password-secret');
    expect(field.type).toBe('password');
    await fireEvent.input(field, { target: { value: 'secret-1' } });
    vi.mocked(ipc.profile).mockResolvedValue(profile());
    await fireEvent.submit(screen.getByTestId('message-password'));
    await waitFor(() => expect(disabled('send-go')).toBe(false));
    expect(ipc.accountMessagePassword).toHaveBeenCalledWith('a1', 'secret-1');
  });

  it('is not possible without the customer’s address', async () => {
    await open({}, '');
    expect(screen.getByTestId('send-no-email')).toBeTruthy();
    expect(disabled('send-go')).toBe(true);
  });
});

describe('the profile', () => {
  const open = async () => {
    render(ProfileFold, { account: 'a1' });
    await fireEvent.click(within(screen.getByTestId('profile')).getAllByRole('button')[0] as HTMLElement);
  };

  it('is read once somebody looks, and names the service that is worked with', async () => {
    vi.mocked(ipc.profile).mockResolvedValue(profile());
    render(ProfileFold, { account: 'a1' });
    expect(ipc.profile).not.toHaveBeenCalled();
    cleanup();
    await open();
    expect((await screen.findByTestId('profile-name')).textContent).toBe('Ada Example');
    expect(screen.getAllByTestId('profile-service').map((item) => item.textContent)).toEqual(['Studio', 'Shop worked with here']);
    await click('message-password-forget');
    await waitFor(() => expect(ipc.accountMessagePassword).toHaveBeenCalledWith('a1', ''));
    expect(messages.toast?.text).toBe('The password is forgotten.');
  });

  it('that cannot be read says why', async () => {
    vi.mocked(ipc.profile).mockRejectedValue(new AppError({ code: 'sign_in_needed', message: 'Sign in again.' }));
    await open();
    expect((await screen.findByTestId('error')).textContent).toContain('Sign in again.');
  });
});
