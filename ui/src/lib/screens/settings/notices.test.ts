// What the system tells of can be switched off, kind by kind.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import { messages } from '$lib/state/messages.svelte';
import Notices from './Notices.svelte';

vi.mock('$lib/ipc');
const box = (kind: string) => screen.getByTestId<HTMLInputElement>(`notice-${kind}`);

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  messages.dismiss();
});

it('each kind is named and switched by itself', async () => {
  vi.mocked(ipc.noticeKinds).mockResolvedValue([['payout_arrived', true], ['payout_failed', false], ['moon_landed', true]]);
  render(Notices);
  await waitFor(() => expect(box('payout_arrived').checked).toBe(true));
  expect(box('payout_failed').checked).toBe(false);
  expect(screen.getByRole('switch', { name: 'moon_landed' })).toBeTruthy();
  await fireEvent.click(box('payout_failed'));
  expect(ipc.noticeSwitch).toHaveBeenCalledWith('payout_failed', true);
});

it('a switch that was not kept stands as before, and it is said', async () => {
  vi.mocked(ipc.noticeKinds).mockResolvedValue([['payout_arrived', true]]);
  vi.mocked(ipc.noticeSwitch).mockRejectedValue(new AppError({ code: 'disk_full', message: 'The disk is full.' }));
  render(Notices);
  await waitFor(() => expect(box('payout_arrived').checked).toBe(true));
  await fireEvent.click(box('payout_arrived'));
  await waitFor(() => expect(messages.toast?.text).toBe('The disk is full.'));
  expect(box('payout_arrived').checked).toBe(true);
});
