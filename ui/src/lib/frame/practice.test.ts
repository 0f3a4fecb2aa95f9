// While one practises, every screen says so; the settings and the palette lead in and out.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import Accounts from '$lib/screens/settings/Accounts.svelte';
import { messages } from '$lib/state/messages.svelte';
import { findChoices } from '$lib/state/palette';
import * as practice from '$lib/state/practice.svelte';
import { session } from '$lib/state/session.svelte';
import PracticeBar from './PracticeBar.svelte';

vi.mock('$lib/ipc');
const left = vi.spyOn(practice.page, 'restart').mockImplementation(() => undefined);
const account = (id: string, practice: boolean) => ({
  id, name: `Shop ${id}`, system: 'trincico', url: 'https://api.example.com', user: 'ada@example.com', service: null, legal_entity: null, state: 'connected', practice, synced_at: null, age_seconds: null,
}) as unknown as (typeof session.accounts)[number];

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  session.practising = false;
  session.accounts = [];
  practice.turning.to = null;
  messages.dismiss();
});

it('the bar is a landmark with a name, says that nothing is real, and leads out', async () => {
  render(PracticeBar);
  const bar = screen.getByRole('region', { name: 'Practice' });
  expect(bar.textContent).toContain('Nothing here is real, and your own books are untouched.');
  const leave = screen.getByRole('button', { name: 'Leave practice', description: /goes away/ });
  await fireEvent.click(leave);
  await waitFor(() => expect(left).toHaveBeenCalledWith('own'));
  expect(ipc.practiceLeave).toHaveBeenCalledOnce();
});

it('the settings offer to practise, and in practice to leave it and no account besides', async () => {
  const { unmount } = render(Accounts);
  expect(screen.getByTestId('account-add')).toBeTruthy();
  expect(screen.queryByTestId('practice-remove')).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: 'Practise' }));
  await waitFor(() => expect(left).toHaveBeenCalledWith('practice'));
  unmount();
  practice.turning.to = null;
  session.practising = true;
  session.accounts = [account('a', true)];
  render(Accounts);
  expect(screen.queryByTestId('account-add')).toBeNull();
  expect(screen.queryByTestId('account-practise')).toBeNull();
  expect(screen.queryByTestId('practice-remove')).toBeNull();
  expect(screen.getByTestId('account').textContent).toContain('Practice');
  await fireEvent.click(screen.getByRole('button', { name: 'Leave practice' }));
  await waitFor(() => expect(left).toHaveBeenCalledWith('own'));
});

it('practice of an earlier version is over, and all of it goes at once after a question', async () => {
  session.accounts = [account('mine', false), account('a', true), account('b', true)];
  vi.mocked(ipc.practiceRemove).mockResolvedValue(2);
  vi.mocked(ipc.startup).mockRejectedValue(new Error('not here'));
  render(Accounts);
  const shown = screen.getAllByTestId('account').map((row) => row.textContent);
  expect(shown.map((text) => text.includes('Practice is over'))).toEqual([false, true, true]);
  const ask = vi.spyOn(messages, 'ask').mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  await fireEvent.click(screen.getByTestId('practice-remove'));
  expect(ipc.practiceRemove).not.toHaveBeenCalled();
  await fireEvent.click(screen.getByTestId('practice-remove'));
  await waitFor(() => expect(ipc.practiceRemove).toHaveBeenCalledOnce());
  expect(ask.mock.calls[0]?.[0].title).toBe('Remove all practice records?');
});

it.each([
  [false, 'demo', ['Practise']],
  [false, 'try', ['Practise']],
  [false, 'practise', ['Practise']],
  [true, 'demo', ['Leave practice']],
  [true, 'leave practice', ['Leave practice']],
])('the palette, practising %s, finds by “%s”', async (practising, words, found) => {
  session.practising = practising;
  vi.mocked(ipc.invoiceList).mockRejectedValue(new Error('not here'));
  vi.mocked(ipc.customerList).mockRejectedValue(new Error('not here'));
  const titles = (await findChoices(words)).map((choice) => choice.title);
  expect(titles).toEqual(found);
});
