// The Catalogue: what is on offer, orders made from here, and webhooks.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as example from '$lib/example/billwerk';
import { act, money } from '$lib/example/money';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { CatalogueView, OrderView } from '$lib/ipc/types';
import { catalogue } from '$lib/state/catalogue.svelte';
import { elsewhere } from '$lib/state/elsewhere.svelte';
import { messages } from '$lib/state/messages.svelte';
import { session } from '$lib/state/session.svelte';
import CatalogueScreen from './CatalogueScreen.svelte';

vi.mock('$lib/ipc');

const click = (name: string) => fireEvent.click(screen.getByTestId(name));

async function show(shown: CatalogueView, orders: OrderView[] = []): Promise<void> {
  vi.mocked(ipc.catalogue).mockResolvedValue([shown]);
  vi.mocked(ipc.orderList).mockResolvedValue(orders);
  vi.mocked(ipc.elsewhereList).mockResolvedValue([{ ...example.read(), system: 'billwerk' }]);
  render(CatalogueScreen);
  await screen.findByTestId('catalogue-tab-offers');
}

async function answer(yes: boolean): Promise<string> {
  await waitFor(() => expect(messages.question).not.toBeNull());
  const asked = messages.question;
  asked?.answer(yes);
  return `${asked?.title} ${asked?.body} ${asked?.confirm}`;
}

beforeEach(() => {
  session.accounts = [{ id: 'b1', name: 'Harbour', system: 'billwerk', state: 'connected' }] as typeof session.accounts;
  vi.mocked(ipc.customerList).mockResolvedValue({ customers: [], next: null, count: 0 });
  vi.mocked(ipc.contractList).mockResolvedValue({ contracts: [example.contractRow('c1')], next: null, reads: [] });
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  catalogue.all.forget();
  catalogue.orders.forget();
  elsewhere.accounts.forget();
  messages.dismiss();
});

it('what is on offer has its price, its terms and whether it needs approval', async () => {
  await show(example.catalogue());
  const plan = screen.getByTestId('offer-plan');
  expect(plan.textContent).toContain('Orders have to be approved.');
  const variant = screen.getByTestId('offer-variant').textContent;
  for (const words of ['25.00\u00a0EUR a month', '9.90\u00a0EUR once', 'notice 3 months', 'includes Print-outs 10']) expect(variant).toContain(words);
});

it('nothing on offer is said', async () => {
  await show(example.catalogue({ groups: [] }));
  expect(screen.getByTestId('offers-none')).toBeTruthy();
});

describe('an order', () => {
  it('is looked at before it is made, and looked at again after a change', async () => {
    await show(example.catalogue());
    await click('catalogue-tab-orders');
    expect(screen.getByTestId('orders-none')).toBeTruthy();
    await click('order-new');
    await screen.findByText('Nordwind Studio · C-c1');
    await fireEvent.change(screen.getByTestId('order-whom'), { target: { value: 'contract c1' } });
    await fireEvent.change(screen.getByTestId('order-variant'), { target: { value: 'v1' } });
    expect(screen.queryByTestId('order-make')).toBeNull();
    vi.mocked(ipc.orderPreview).mockResolvedValue(example.order(null, { differs: money('29.76') }));
    await click('order-look');
    expect((await screen.findByTestId('order-preview')).textContent).toContain('29.76');
    const input = { customer: null, contract: 'c1', variant: 'v1', quantity: '1', coupon: '', bill_interim: false };
    expect(ipc.orderPreview).toHaveBeenCalledWith('b1', input);
    await fireEvent.input(screen.getByTestId('order-quantity'), { target: { value: '2' } });
    expect(screen.queryByTestId('order-make')).toBeNull();
    await click('order-look');
    vi.mocked(ipc.orderCreate).mockResolvedValue(example.order('o1'));
    await fireEvent.click(await screen.findByTestId('order-make'));
    await waitFor(() => expect(ipc.orderCreate).toHaveBeenCalledWith('b1', { ...input, quantity: '2' }));
  });

  it('is committed only after asking by name and sum; what is unclear blocks it', async () => {
    await show(example.catalogue(), [example.order('o1'), example.order('o2', { status: 'Completed' }), example.order('o3', { open: act({ state: 'unknown', sentence: 'No answer came.' }) })]);
    await click('catalogue-tab-orders');
    const commits = screen.getAllByTestId<HTMLButtonElement>('order-commit');
    expect(commits.map((button) => button.disabled)).toEqual([false, true]);
    vi.mocked(ipc.orderCommit).mockResolvedValue(act({ sentence: 'The contract runs.' }));
    await fireEvent.click(commits[0] as HTMLElement);
    expect(await answer(true)).toContain('Commit the order of Team, monthly? The contract runs and 29.75\u00a0EUR will be charged.');
    await waitFor(() => expect(ipc.orderCommit).toHaveBeenCalledWith('b1', 'o1'));
  });
});

describe('webhooks', () => {
  it('are added with what they hear of; a wrong address stays as typed with its reason', async () => {
    await show(example.catalogue());
    await click('catalogue-tab-webhooks');
    await click('webhook-new');
    await fireEvent.input(screen.getByTestId('webhook-url'), { target: { value: 'http://x' } });
    await fireEvent.click(screen.getByText('ContractCreated'));
    vi.mocked(ipc.webhookSave).mockRejectedValueOnce(new AppError({ code: 'invalid', message: 'Give an https address.', problems: [{ field: 'url', message: 'Give an https address.' }] }));
    await click('webhook-save');
    await waitFor(() => expect(screen.getByTestId('webhook-url').getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByTestId<HTMLInputElement>('webhook-url').value).toBe('http://x');
    vi.mocked(ipc.webhookSave).mockResolvedValue(act({ sentence: 'It hears.' }));
    await fireEvent.input(screen.getByTestId('webhook-url'), { target: { value: 'https://hooks.example.com/2' } });
    await click('webhook-save');
    await waitFor(() => expect(ipc.webhookSave).toHaveBeenLastCalledWith('b1', { id: null, url: 'https://hooks.example.com/2', events: ['ContractCreated'] }));
    await waitFor(() => expect(screen.queryByTestId('webhook-form')).toBeNull());
  });

  it('are removed only after asking', async () => {
    await show(example.catalogue());
    await click('catalogue-tab-webhooks');
    await click('webhook-remove');
    expect(await answer(false)).toContain('https://hooks.example.com/billwerk');
    expect(ipc.webhookDelete).not.toHaveBeenCalled();
  });

  it('that are none say so', async () => {
    await show(example.catalogue({ webhooks: [] }));
    await click('catalogue-tab-webhooks');
    expect(screen.getByTestId('webhooks-none')).toBeTruthy();
  });
});
