// The sidebar shows only what the accounts can do, and what waits where.
import { cleanup, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import * as example from '$lib/example/money';
import { commandOf } from '$lib/logic/keys';
import { words } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import { findChoices } from '$lib/state/palette';
import { acts } from '$lib/state/acts.svelte';
import { payouts } from '$lib/state/payouts.svelte';
import { plans } from '$lib/state/plan.svelte';
import { session } from '$lib/state/session.svelte';
import Sidebar from './Sidebar.svelte';

vi.mock('$lib/ipc');

const ACCOUNTS = [{ id: 'a1', name: 'Shop', system: 'trincico', state: 'connected', synced_at: null, age_seconds: null }] as unknown as typeof session.accounts;

afterEach(() => {
  cleanup();
  session.accounts = [];
  payouts.accounts.forget();
  acts.all.forget();
  plans.accounts.forget();
});

it('payouts and the subscription stand there once an account has them', async () => {
  render(Sidebar);
  expect(screen.queryByTestId('nav-payouts')).toBeNull();
  expect(screen.queryByTestId('nav-plan')).toBeNull();
  session.accounts = ACCOUNTS;
  await tick();
  expect(screen.getByTestId('nav-payouts').getAttribute('aria-keyshortcuts')).toBe('Control+5');
  expect(screen.getByTestId('nav-plan').getAttribute('aria-keyshortcuts')).toBe('Control+6');
});

it('an unclear payout and an unclear change of the plan are counted, there and under Sync', () => {
  session.accounts = ACCOUNTS;
  payouts.accounts.value = [example.account({ open: example.request() }), example.account({ account: 'a2', open: example.request({ state: 'sending' }) })];
  plans.accounts.value = [example.overview({ open: example.act({ state: 'unknown' }) })];
  acts.all.value = [example.act({ state: 'unknown' }), example.act({ id: 4, state: 'unknown', operation: 'invoices.send' }), example.act({ id: 5 })];
  render(Sidebar);
  expect(screen.getByTestId('nav-payouts').textContent).toContain('1 waiting');
  expect(screen.getByTestId('nav-plan').textContent).toContain('1 waiting');
  expect(screen.getByTestId('nav-sync').textContent).toContain('3 waiting');
});

it.each([['5', 'payouts'], ['6', 'plan']])('Ctrl %s leads to %s, also while typing', (key, command) =>
  expect(commandOf({ key, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false }, true)).toBe(command));

it('the palette finds them only where an account has them', async () => {
  const keys = async () => (await findChoices('')).map((choice) => choice.key);
  expect(await keys()).not.toContain('command-payouts');
  session.accounts = ACCOUNTS;
  expect(await keys()).toEqual(expect.arrayContaining(['command-payouts', 'command-plan', 'command-ask-payout']));
});

it.each([
  ['en', { problem: 'report', report: 'report', paid: 'paid-list', export: 'export', backup: 'backup', print: 'print' }],
  ['de', { problem: 'report', fehler: 'report', bezahlt: 'paid-list', steuerberater: 'export', backup: 'backup', drucken: 'print' }],
  ['pl', { problem: 'report', płatność: 'paid-list', excel: 'export', kopia: 'backup', drukuj: 'print' }],
] as const)('the palette knows other words for a command in %s', async (language, asked) => {
  vi.mocked(ipc.invoiceList).mockRejectedValue(new Error('none'));
  vi.mocked(ipc.customerList).mockRejectedValue(new Error('none'));
  await words.choose(language);
  for (const [word, name] of Object.entries(asked)) expect((await findChoices(word)).map((choice) => choice.key)).toContain(`command-${name}`);
  await words.choose('en');
});
