// The first look at money: one currency on cards, several in a table, and each figure leads to the list it is the sum of.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import type { MoneyCount, Overview, OwedView, PaidMonth } from '$lib/ipc/types';
import { invoices } from '$lib/state/invoices.svelte';
import Figures from './Figures.svelte';
import PaidMonths from './PaidMonths.svelte';

vi.mock('$lib/ipc');
class Still { observe() {} unobserve() {} disconnect() {} }
vi.stubGlobal('ResizeObserver', Still);

const sum = (minor: number, currency: string, count: number): MoneyCount => ({ count, amount: { minor, currency, text: (minor / 100).toFixed(2) } });
const owed = (currency: string, outstanding: number, overdue: number): OwedView =>
  ({ currency, outstanding: sum(outstanding, currency, outstanding ? 10 : 0), overdue: sum(overdue, currency, overdue ? 1 : 0), paid: sum(0, currency, 0) });
const month = (name: string, currency: string, minor: number, count: number): PaidMonth =>
  ({ month: name, days: { from: `${name}-01`, until: `${name}-30` }, paid: sum(minor, currency, count) });
const NOVEMBER = { from: '2026-11-01', until: '2026-12-01' };
const LATE = { from: '0000-01-01', until: '2026-11-22' };
const found = (money: OwedView[], paid: PaidMonth[] = []): Overview =>
  ({ today: '2026-11-22', month: NOVEMBER, late: LATE, invoices: 30, money, paid, calendar: [], calendar_until: '2026-12-22' }) as unknown as Overview;
const asked = () => vi.mocked(ipc.invoiceList).mock.lastCall?.[0];

beforeEach(() => {
  vi.mocked(ipc.invoiceList).mockReset().mockResolvedValue({ invoices: [], next: null, counts: {} as never });
});
afterEach(() => {
  cleanup();
  invoices.show('all');
});

it('one currency stands on cards, several in one table in which nothing is a dash', async () => {
  render(Figures, { found: found([owed('EUR', 5_095_665, 0)]) });
  expect(screen.queryByTestId('figures-table')).toBeNull();
  expect(screen.getByTestId('figure-overdue').textContent).toContain('0.00');
  cleanup();
  render(Figures, { found: found([owed('EUR', 5_095_665, 0), owed('USD', 23_050, 23_050)]) });
  const [eur, usd] = within(screen.getByTestId('figures-table')).getAllByTestId('figures') as [HTMLElement, HTMLElement];
  expect(within(eur).getByTestId('figure-overdue').textContent).toBe('—');
  expect(within(eur).getByTestId('figure-outstanding').textContent).toContain('50,956.65');
  expect(within(usd).getByTestId('figure-overdue').textContent).toContain('230.50');
});

it('a figure leads to the list in its own currency, which says how many and how much', async () => {
  render(Figures, { found: found([owed('EUR', 5_095_665, 0), owed('USD', 23_050, 23_050)]) });
  const [eur, usd] = screen.getAllByTestId('figures') as [HTMLElement, HTMLElement];
  await fireEvent.click(within(eur).getByTestId('figure-outstanding'));
  expect(asked()).toMatchObject({ status: 'ready', currency: 'EUR' });
  expect(asked()?.days).toBeUndefined();
  expect(invoices.only?.words).toBe('Outstanding · 10 invoices · 50,956.65\u00a0EUR');
  await fireEvent.click(within(usd).getByTestId('figure-overdue'));
  expect(asked()).toMatchObject({ status: 'ready', currency: 'USD', days: LATE });
});

it('what was paid is drawn in the currency of most invoices, and in another when that is chosen', async () => {
  render(PaidMonths, { found: found([], [month('2026-09', 'EUR', 100, 1), month('2026-09', 'USD', 200, 1), month('2026-10', 'USD', 300, 2)]) });
  const drawn = () => screen.getAllByTestId('month-bars').map((bars) => bars.dataset.currency);
  expect(drawn()).toEqual(['USD']);
  await fireEvent.change(screen.getByTestId('paid-currency'), { target: { value: 'EUR' } });
  await tick();
  expect(drawn()).toEqual(['EUR']);
  const september = screen.getAllByTestId('month-bar').find((bar) => bar.dataset.month === '2026-09') as HTMLElement;
  await fireEvent.click(september);
  expect(asked()).toMatchObject({ status: 'paid', currency: 'EUR', days: { from: '2026-09-01' } });
});
