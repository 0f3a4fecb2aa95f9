// What a person does with an invoice by hand: marked as paid and back, written anew, sent, issued without a sender.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Ask from '$lib/frame/Ask.svelte';
import Panels from '$lib/frame/Panels.svelte';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { DraftInput, EmailView, InvoiceView, LeftOut } from '$lib/ipc/types';
import { commands, findChoices } from '$lib/state/palette';
import { detail } from '$lib/state/invoices.svelte';
import { jumping } from '$lib/state/jumping.svelte';
import { messages } from '$lib/state/messages.svelte';
import { panels } from '$lib/state/panels.svelte';
import { session } from '$lib/state/session.svelte';
import { view } from '$lib/state/view.svelte';
import DetailActions from './DetailActions.svelte';

vi.mock('$lib/ipc');

const INVOICE = {
  id: 'i1', remote_id: null, account: null, reference: 'R-1', status: 'ready', sync: 'local', moves: ['draft', 'canceled'], may_be_paid: true, may_be_unpaid: false, handed_out: null,
  customer: { id: 'c1', name: 'Ada', email: 'ada@example.com' },
} as unknown as InvoiceView;
const PAID = { ...INVOICE, status: 'paid', moves: [], may_be_paid: false, may_be_unpaid: true, paid_on: '2026-11-20' } as InvoiceView;
const click = async (name: string) => fireEvent.click(await screen.findByTestId(name));
const has = (name: string): boolean => screen.queryByTestId(name) !== null;
const done = (ids: string[], left_out: LeftOut[] = []) => ({ done: ids, on: '2026-11-20', left_out });

async function show(invoice: InvoiceView): Promise<void> {
  render(Panels);
  render(Ask);
  render(DetailActions, { invoice, onprint: vi.fn() });
  const more = screen.queryByTestId('actions-more');
  if (more) await fireEvent.click(more);
}

beforeEach(() => {
  session.accounts = [];
  vi.mocked(ipc.senderGaps).mockResolvedValue({ name: false, address: false });
  vi.mocked(ipc.invoiceGet).mockResolvedValue(INVOICE);
});
afterEach(() => {
  cleanup();
  panels.close();
  messages.dismiss();
  messages.question?.answer(false);
  detail.saved = null;
  vi.resetAllMocks();
  view.go({ screen: 'invoices', id: null });
});

describe('a payment', () => {
  it('is noted with today, and taken back from the toast', async () => {
    await show(INVOICE);
    await click('action-paid');
    vi.mocked(ipc.invoiceMarkPaid).mockResolvedValue(done(['i1']));
    vi.mocked(ipc.invoiceTakeBackPayment).mockResolvedValue(done(['i1']));
    await click('paid-go');
    await vi.waitFor(() => expect(messages.toast?.text).toBe('R-1 is paid.'));
    expect(vi.mocked(ipc.invoiceMarkPaid).mock.lastCall?.[0]).toMatchObject({ invoices: ['i1'], early: false });
    expect(panels.now).toBeNull();
    messages.toast?.action?.run();
    await vi.waitFor(() => expect(messages.toast?.text).toBe('R-1 waits for its payment again.'));
    expect(ipc.invoiceTakeBackPayment).toHaveBeenCalledWith(['i1']);
  });

  it('before the invoice’s own day wants a second word', async () => {
    const early = new AppError({ code: 'invalid', message: 'Mend it.', problems: [{ field: 'early', message: 'The invoice is dated later.' }] });
    vi.mocked(ipc.invoiceMarkPaid).mockRejectedValueOnce(early).mockResolvedValueOnce(done(['i1']));
    await show(INVOICE);
    await click('action-paid');
    await click('paid-go');
    expect((await screen.findByTestId('paid-early')).textContent).toBe('The invoice is dated later.');
    expect(screen.getByTestId('paid-go').textContent).toBe('It was paid before that');
    await click('paid-go');
    await vi.waitFor(() => expect(panels.now).toBeNull());
    expect(vi.mocked(ipc.invoiceMarkPaid).mock.calls.map(([input]) => input.early)).toEqual([false, true]);
  });

  it('that is yet to come stands beside the day, and the panel stays', async () => {
    vi.mocked(ipc.invoiceMarkPaid).mockRejectedValueOnce(new AppError({ code: 'invalid', message: 'Mend it.', problems: [{ field: 'on', message: 'It is yet to come.' }] }));
    await show(INVOICE);
    await click('action-paid');
    await click('paid-go');
    expect(await screen.findByText('It is yet to come.')).toBeTruthy();
    expect(has('paid-early')).toBe(false);
  });

  it('of several tells by name what was left out', async () => {
    vi.mocked(ipc.invoiceMarkPaid).mockResolvedValue(done(['i1', 'i2'], [{ id: 'i3', reference: 'R-3', why: { message: 'It is a draft.' } }]));
    render(Panels);
    panels.open({ kind: 'paid', invoices: ['i1', 'i2', 'i3'].map((id) => ({ id, name: id })) });
    await click('paid-go');
    await vi.waitFor(() => expect(messages.toast?.text).toBe('2 invoices are paid. Left out: R-3. It is a draft.'));
  });

  it('is offered where no service says so, and nowhere else', async () => {
    await show(INVOICE);
    expect([has('action-paid'), has('action-unpaid')]).toEqual([true, false]);
    cleanup();
    await show({ ...INVOICE, may_be_paid: false, account: 'a1' });
    expect([has('action-paid'), has('action-unpaid')]).toEqual([false, false]);
    cleanup();
    vi.mocked(ipc.invoiceTakeBackPayment).mockResolvedValue(done(['i1']));
    await show(PAID);
    expect(has('action-paid')).toBe(false);
    await click('action-unpaid');
    await vi.waitFor(() => expect(messages.toast?.text).toBe('R-1 waits for its payment again.'));
  });
});

it('a copy is kept and opens in the editor', async () => {
  const draft = { id: 'new-1', items: [] } as unknown as DraftInput;
  vi.mocked(ipc.draftDuplicate).mockResolvedValue(draft);
  vi.mocked(ipc.draftKeep).mockResolvedValue('2026-11-20T10:00:00Z');
  await show(PAID);
  await click('action-duplicate');
  await vi.waitFor(() => expect(view.now).toEqual({ screen: 'editor', id: 'new-1' }));
  expect(ipc.draftDuplicate).toHaveBeenCalledWith('i1', false);
  expect(ipc.draftKeep).toHaveBeenCalledWith(draft);
});

describe('an e-mail', () => {
  const begun = (opened: EmailView['opened']): EmailView => ({ id: 'i1', to: 'ada@example.com', subject: 'Invoice R-1', path: '/p/R-1.pdf', pages: 1, opened });

  it.each([
    ['with_file', 'Your mail program is asked to write to ada@example.com, with R-1.pdf. Look whether the file is attached, then send it there.'],
    ['without_file', 'Your mail program opens with a message to ada@example.com. Attach this file to it: R-1.pdf'],
    ['nowhere', 'No mail program could be opened on this computer. R-1.pdf is saved: attach it to a message to ada@example.com yourself.'],
  ] as const)('that opened %s says what is known, and leads to the file', async (opened, words) => {
    vi.mocked(ipc.invoiceEmail).mockResolvedValue(begun(opened));
    await show(INVOICE);
    await click('action-email');
    await vi.waitFor(() => expect(messages.toast?.text).toBe(words));
    expect(messages.toast?.action?.label).toBe('Show in folder');
    expect(detail.saved?.path).toBe('/p/R-1.pdf');
    expect(words).not.toMatch(/\bsent\b/);
  });

  it('to a customer without an address leads to the customer', async () => {
    await show({ ...INVOICE, customer: { ...INVOICE.customer, email: '' } } as InvoiceView);
    await click('action-email');
    await vi.waitFor(() => expect(messages.toast?.text).toBe('Ada has no e-mail address. Enter it, then send again.'));
    expect(ipc.invoiceEmail).not.toHaveBeenCalled();
    messages.toast?.action?.run();
    expect(view.now).toEqual({ screen: 'customers', id: 'c1' });
  });

  it('of a draft is not offered', async () => {
    await show({ ...INVOICE, status: 'draft', moves: ['ready'], may_be_paid: false });
    expect(has('action-email')).toBe(false);
  });
});

describe('issuing without a sender', () => {
  const draft = { ...INVOICE, status: 'draft', moves: ['ready'], may_be_paid: false } as InvoiceView;

  it.each([
    [true, true, 'Your name and address are not on it yet.'], [true, false, 'Your name is not on it yet.'], [false, true, 'Your address is not on it yet.'],
  ])('names what is missing (%s, %s)', async (name, address, words) => {
    vi.mocked(ipc.senderGaps).mockResolvedValue({ name, address });
    await show(draft);
    await click('action-ready');
    await screen.findByTestId('ask');
    expect(messages.question?.title).toBe(words);
    expect(ipc.invoiceSetStatus).not.toHaveBeenCalled();
  });

  it('goes on where the person says so', async () => {
    vi.mocked(ipc.senderGaps).mockResolvedValue({ name: true, address: true });
    vi.mocked(ipc.invoiceSetStatus).mockResolvedValue(INVOICE);
    await show(draft);
    await click('action-ready');
    await click('ask-other');
    await vi.waitFor(() => expect(ipc.invoiceSetStatus).toHaveBeenCalledWith('i1', 'ready'));
  });

  it('leads to the settings and back', async () => {
    vi.mocked(ipc.senderGaps).mockResolvedValue({ name: false, address: true });
    await show(draft);
    await click('action-ready');
    await click('ask-yes');
    await vi.waitFor(() => expect(view.now).toEqual({ screen: 'settings' }));
    expect(jumping.names).toEqual(['business-address']);
    jumping.back?.run();
    expect(view.now).toEqual({ screen: 'invoices', id: 'i1' });
    expect(ipc.invoiceSetStatus).not.toHaveBeenCalled();
  });
});

describe('an invoice that was handed out', () => {
  beforeEach(() => vi.mocked(ipc.invoiceGet).mockResolvedValue({ ...INVOICE, handed_out: '2026-11-20T10:00:00Z' }));

  it('is not put back to draft without a question', async () => {
    await show(INVOICE);
    await click('action-draft');
    await click('ask-no');
    expect(ipc.invoiceSetStatus).not.toHaveBeenCalled();
  });

  it('is put back all the same, or cancelled and corrected', async () => {
    vi.mocked(ipc.invoiceSetStatus).mockResolvedValue({ ...INVOICE, status: 'draft' });
    await show(INVOICE);
    await click('action-draft');
    await click('ask-other');
    await vi.waitFor(() => expect(ipc.invoiceSetStatus).toHaveBeenCalledWith('i1', 'draft'));
    cleanup();

    vi.mocked(ipc.invoiceSetStatus).mockClear();
    vi.mocked(ipc.draftDuplicate).mockResolvedValue({ id: 'new-2', items: [] } as unknown as DraftInput);
    vi.mocked(ipc.startup).mockReturnValue(new Promise(() => {}));
    await show(INVOICE);
    await click('action-draft');
    await click('ask-yes');
    await vi.waitFor(() => expect(ipc.invoiceSetStatus).toHaveBeenCalledWith('i1', 'canceled'));
  });
});

it('the palette offers what can be done with the invoice that is looked at, the menu bar does not', async () => {
  vi.mocked(ipc.invoiceList).mockResolvedValue({ invoices: [], next: null, counts: null } as never);
  vi.mocked(ipc.customerList).mockResolvedValue({ customers: [] } as never);
  view.go({ screen: 'invoices', id: 'i1' });
  detail.read.value = INVOICE;
  const keys = (await findChoices('')).map(({ key }) => key);
  expect(keys.slice(0, 3)).toEqual(['command-paid', 'command-email', 'command-duplicate']);
  expect(commands().map(({ key }) => key)).not.toContain('command-paid');
  detail.read.value = null;
  expect((await findChoices('')).map(({ key }) => key)).not.toContain('command-paid');
});
