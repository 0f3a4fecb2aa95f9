// What is told in passing: in the window, and by the system to who looks elsewhere.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { tick } from 'svelte';
import { syncNow } from './actions';
import { messages } from './messages.svelte';
import { follow, session } from './session.svelte';

vi.mock('$lib/ipc');

const PAID = { kind: 'invoice_paid', title: { message: 'An invoice was paid' }, body: { message: 'RE-1, 70.00 EUR, Ada' } };

describe('a notice', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    messages.dismiss();
    vi.mocked(ipc.noticeShow).mockResolvedValue(undefined);
    vi.mocked(ipc.onSync).mockResolvedValue(() => undefined);
    vi.mocked(ipc.onChanged).mockResolvedValue(() => undefined);
  });

  for (const [focused, shown] of [[true, 0], [false, 1]] as const) {
    it(`is said in the window, and by the system ${focused ? 'not to who looks at it' : 'to who looks elsewhere'}`, () => {
      vi.spyOn(document, 'hasFocus').mockReturnValue(focused);
      follow();
      vi.mocked(ipc.onNotice).mock.calls[0]?.[0](PAID);
      expect(messages.toast?.text).toBe('An invoice was paid: RE-1, 70.00 EUR, Ada');
      expect(ipc.noticeShow).toHaveBeenCalledTimes(shown);
      if (shown) expect(ipc.noticeShow).toHaveBeenCalledWith('An invoice was paid', 'RE-1, 70.00 EUR, Ada');
    });
  }

  it('of a keyring that a sync waits for stands until the sync goes on to its end', async () => {
    vi.useFakeTimers();
    session.sync = { ...session.sync, running: true };
    follow();
    const waits = { kind: 'keyring_waits', title: { message: 'The keyring waits to be unlocked' }, body: { message: 'Unlock it.' } };
    vi.mocked(ipc.onNotice).mock.calls[0]?.[0](waits);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(messages.toast?.text).toBe('The keyring waits to be unlocked: Unlock it.');
    session.sync = { ...session.sync, running: false };
    await vi.advanceTimersByTimeAsync(0);
    expect(messages.toast).toBeNull();
    vi.useRealTimers();
  });

  it('of practice is told by the system as such', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    session.practising = true;
    follow();
    vi.mocked(ipc.onNotice).mock.calls[0]?.[0](PAID);
    session.practising = false;
    expect(ipc.noticeShow).toHaveBeenCalledWith('Practice: An invoice was paid', 'RE-1, 70.00 EUR, Ada');
  });
});

describe('a sync that failed', () => {
  it('is told until another one begins', async () => {
    session.accounts = [{ id: 'a1', system: 'trincico', state: 'ready' }] as unknown as typeof session.accounts;
    session.sync = { ...session.sync, running: false };
    vi.mocked(ipc.syncNow).mockRejectedValueOnce({ code: 'offline', message: 'The service could not be reached.' });
    vi.mocked(ipc.syncStatus).mockResolvedValue(session.sync);
    await syncNow();
    expect(messages.toast?.text).toBe('The service could not be reached.');
    session.sync = { ...session.sync, running: true };
    await tick();
    expect(messages.toast).toBeNull();
    session.sync = { ...session.sync, running: false };
    session.accounts = [];
  });
});
