// What is told in passing: in the window, and by the system to who looks elsewhere.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
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

  it('of practice is told by the system as such', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    session.practising = true;
    follow();
    vi.mocked(ipc.onNotice).mock.calls[0]?.[0](PAID);
    session.practising = false;
    expect(ipc.noticeShow).toHaveBeenCalledWith('Practice: An invoice was paid', 'RE-1, 70.00 EUR, Ada');
  });
});
