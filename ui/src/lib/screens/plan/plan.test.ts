// The Subscription screen: the plan one has, changing it with care, and what was paid.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as example from '$lib/example/money';
import Panels from '$lib/frame/Panels.svelte';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { ActView, PlanOverview } from '$lib/ipc/types';
import { messages } from '$lib/state/messages.svelte';
import { panels } from '$lib/state/panels.svelte';
import { plans } from '$lib/state/plan.svelte';
import { session } from '$lib/state/session.svelte';
import { view } from '$lib/state/view.svelte';
import PlanScreen from './PlanScreen.svelte';

vi.mock('$lib/ipc');

const click = (name: string) => fireEvent.click(screen.getByTestId(name));
const disabled = (name: string) => screen.getByTestId<HTMLButtonElement>(name).disabled;

async function show(...accounts: PlanOverview[]): Promise<void> {
  vi.mocked(ipc.planOverview).mockResolvedValue(accounts);
  render(PlanScreen);
  await waitFor(() => expect(plans.accounts.value).not.toBeNull());
  // Payments stand below what was read.
  await screen.findByTestId(accounts.every(({ read_at, error }) => read_at === null && error === null) ? 'plan-read' : 'payments');
}

/** Presses the button that changes to the plan `id`, and answers what is asked. */
async function change(id: string, yes: boolean): Promise<string> {
  const button = screen.getAllByTestId('plan-change').find((each) => each.dataset.id === id);
  await fireEvent.click(button as HTMLElement);
  const asked = messages.question;
  asked?.answer(yes);
  return `${asked?.title} ${asked?.body} ${asked?.confirm}`;
}

beforeEach(() => {
  session.accounts = [{ id: 'a1', name: 'Shop', system: 'trincico', state: 'connected' }] as typeof session.accounts;
  session.sync = { ...session.sync, offline: false };
  vi.mocked(ipc.paymentList).mockResolvedValue({ payments: [], next: null });
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  plans.accounts.forget();
  panels.close();
  messages.dismiss();
});

describe('the plan one has', () => {
  it('is told with its period, its status in words, its card and its limits', async () => {
    await show(example.overview());
    expect(screen.getByTestId('subscription-plan').textContent).toBe('Basic');
    expect(screen.getByTestId('subscription-meaning').textContent).toMatch(/^It renews on .*2026\.$/);
    expect(screen.getByTestId('subscription-card').textContent).toBe('Visa •••• 4242, until 04/2028');
    const limit = screen.getByTestId('limit');
    expect(limit.textContent).toContain('46 of 50');
    expect(limit.textContent).toContain('The limit is near.');
    expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('46 of 50');
  });

  it('that ended runs on, and cannot be ended twice', async () => {
    await show(example.overview({ subscription: example.subscription({ status: 'canceled', canceled_at: '2026-11-10T00:00:00Z' }) }));
    expect(screen.getByTestId('subscription-meaning').textContent).toContain('is not charged again');
    expect(screen.queryByTestId('plan-end')).toBeNull();
  });

  it.each([
    [example.overview({ subscription: null }), 'plan-none', 'You have no plan'],
    [example.overview({ error: { code: 'unavailable', message: 'The service failed.' } }), 'error', 'The service failed.'],
  ])('is missing or old: it is said', async (overview, place, words) => {
    await show(overview);
    expect(screen.getByTestId(place).textContent).toContain(words);
  });

  it('was never read: there is a way to read it', async () => {
    await show(example.overview({ subscription: null, plans: [], limits: [], read_at: null }));
    expect(screen.getByText('Nothing was read yet')).toBeTruthy();
    expect(screen.queryByTestId('payments')).toBeNull();
    vi.mocked(ipc.planRefresh).mockResolvedValue(undefined);
    vi.mocked(ipc.planOverview).mockResolvedValue([example.overview()]);
    await click('plan-read');
    expect(await screen.findByTestId('subscription')).toBeTruthy();
  });
});

describe('the plans', () => {
  it('stand side by side, and what is the same everywhere can be left out', async () => {
    await show(example.overview());
    const codes = () => screen.getAllByTestId('feature').map((row) => row.dataset.code);
    expect(codes()).toEqual(['invoices', 'services', 'daily']);
    await click('plans-differences');
    expect(codes()).toEqual(['invoices', 'daily']);
    expect(screen.getAllByTestId('plan-change').map((button) => button.dataset.id)).toEqual(['p2']);
  });

  it('are changed only after asking by name and price', async () => {
    await show(example.overview());
    expect(await change('p2', false)).toBe(
      'Change to Pro? Pro costs 19.00\u00a0EUR a month; you have Basic now. Paying may go on in your browser. Pro, 19.00\u00a0EUR a month',
    );
    expect(ipc.planChange).not.toHaveBeenCalled();
    vi.mocked(ipc.planChange).mockResolvedValue(example.act());
    await change('p2', true);
    await waitFor(() => expect(ipc.planChange).toHaveBeenCalledWith('a1', 'p2', null));
    expect((await screen.findByTestId('act')).textContent).toContain('The plan is Pro now.');
  });

  it.each([
    ['done', 'It begins when the period ends.', 'Done.'], ['not_sent', 'The service cannot be reached.', 'Not sent.'],
    ['rejected', 'A plan is running already.', 'The service refused it.'], ['unknown', 'No answer came.', 'Nothing is sent again by itself.'],
  ] as [ActView['state'], string, string][])('that come to %s say so', async (state, sentence, words) => {
    await show(example.overview());
    vi.mocked(ipc.planChange).mockResolvedValue(example.act({ state, sentence }));
    await change('p2', true);
    const note = await screen.findByTestId('act');
    expect(note.dataset.state).toBe(state);
    expect(note.textContent).toContain(sentence);
    expect(note.textContent).toContain(words);
  });

  it('go on at a page outside where paying needs one', async () => {
    await show(example.overview());
    vi.mocked(ipc.planChange).mockResolvedValue(example.act({ state: 'visit', visit: example.visit() }));
    await change('p2', true);
    await waitFor(() => expect(panels.now).toEqual({ kind: 'visit', visit: example.visit() }));
    panels.close();
    await click('act-visit');
    expect(panels.now?.kind).toBe('visit');
  });

  it('wait while an earlier change is not clear, until a person settles it', async () => {
    await show(example.overview({ open: example.act({ state: 'unknown', sentence: 'No answer came.' }) }));
    expect(screen.getByTestId('act').textContent).toContain('It is not clear whether this was done.');
    for (const name of ['plan-change', 'plan-pay', 'plan-end']) expect(disabled(name)).toBe(true);
    expect(plans.unclear).toBe(1);
    await click('act-close');
    expect(messages.question?.title).toBe('Is “Change to Pro” settled?');
    messages.question?.answer(true);
    await waitFor(() => expect(ipc.actClose).toHaveBeenCalledWith(3));
  });

  it('that cannot be changed at all say why', async () => {
    await show(example.overview());
    vi.mocked(ipc.planChange).mockRejectedValue(new AppError({ code: 'offline', message: 'Nothing was sent.' }));
    await change('p2', true);
    expect((await screen.findByTestId('error')).textContent).toContain('Nothing was sent.');
  });
});

it('a subscription ends only after asking by name, and says until when it runs', async () => {
  await show(example.overview());
  vi.mocked(ipc.planCancel).mockResolvedValue(example.act({ sentence: 'It runs until 1 December.' }));
  await click('plan-end');
  expect(messages.question).toMatchObject({ title: 'End your subscription to Basic?', confirm: 'End Basic', danger: true });
  expect(messages.question?.body).toMatch(/^It runs on until .*2026/);
  messages.question?.answer(true);
  await waitFor(() => expect(ipc.planCancel).toHaveBeenCalledWith('a1'));
});

it('the way to pay is changed outside, with the chosen provider', async () => {
  await show(example.overview({ methods: [{ id: 'm1', name: 'Stripe', pays_out: true, is_default: true }, { id: 'm2', name: 'PayPal', pays_out: false, is_default: false }] }));
  vi.mocked(ipc.planUpdatePayment).mockResolvedValue(example.act({ state: 'visit', visit: example.visit() }));
  await fireEvent.change(screen.getByTestId('plan-method'), { target: { value: 'm2' } });
  await click('plan-pay');
  await waitFor(() => expect(ipc.planUpdatePayment).toHaveBeenCalledWith('a1', 'm2'));
});

describe('payments', () => {
  it('are narrowed, go on by pages, and open to gross, fee and net', async () => {
    vi.mocked(ipc.paymentList).mockImplementation(async ({ after }) =>
      after === null ? { payments: [example.payment('1'), example.payment('2', { fee: null, net: null })], next: 'two' } : { payments: [example.payment('3')], next: null },
    );
    vi.mocked(ipc.paymentGet).mockResolvedValue(example.payment('1'));
    await show(example.overview());
    render(Panels);
    expect(await screen.findAllByTestId('payment')).toHaveLength(2);
    await click('payments-more');
    await waitFor(() => expect(screen.getAllByTestId('payment')).toHaveLength(3));
    await click('payments-tab-subscription');
    await waitFor(() => expect(ipc.paymentList).toHaveBeenLastCalledWith({ account: null, status: null, target: 'subscription', after: null, limit: 50 }));
    await fireEvent.click(screen.getAllByTestId('payment-open')[0] as HTMLElement);
    expect((await screen.findByTestId('payment-gross')).textContent).toBe('119.00 EUR');
    expect(screen.getByTestId('payment-fee').textContent).toBe('3.40 EUR');
    expect(screen.getByTestId('payment-net').textContent).toBe('115.60 EUR');
    await click('payment-invoice');
    expect(view.now).toEqual({ screen: 'invoices', id: 'i1' });
  });

  it('are none yet: it is said', async () => {
    await show(example.overview());
    expect((await screen.findByTestId('payments-none')).textContent).toBe('No payments yet.');
  });
});
