// The invoice beside the list: its kept originals, its e-invoice, and several chosen together.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { InvoiceRow, InvoiceView, OriginalView, SavedFile } from '$lib/ipc/types';
import { emptyTerms } from '$lib/logic/terms';
import { run } from '$lib/state/commands';
import { detail, invoices } from '$lib/state/invoices.svelte';
import { messages } from '$lib/state/messages.svelte';
import { panels } from '$lib/state/panels.svelte';
import { selection } from '$lib/state/selection.svelte';
import { view } from '$lib/state/view.svelte';
import EInvoiceOut from './EInvoiceOut.svelte';
import InvoiceCells from './InvoiceCells.svelte';
import InvoiceDetail from './InvoiceDetail.svelte';
import InvoicesScreen from './InvoicesScreen.svelte';
import Originals from './Originals.svelte';

vi.mock('$lib/ipc');

const INVOICE = { id: 'i1', reference: 'R1', status: 'ready', updated_at: '2026-11-21T10:00:00Z', terms: { ...emptyTerms(), profile: 'xrechnung' } } as InvoiceView;
const HASH = 'ab'.repeat(32);
const original = (more: Partial<OriginalView> = {}): OriginalView => ({ kind: 'pdf', sha256: HASH, made_at: '2026-11-21T10:00:00Z', until: null, size: 2048, sound: true, ...more });
const click = (name: string) => fireEvent.click(screen.getByTestId(name));

afterEach(() => {
  cleanup();
  messages.dismiss();
  panels.close();
  selection.clear();
});

describe('kept originals', () => {
  const show = (originals: OriginalView[]) => {
    vi.mocked(ipc.invoiceVerify).mockResolvedValue({ id: 'i1', reference: 'R1', originals, sound: originals.every((each) => each.sound) });
    render(Originals, { invoice: INVOICE });
  };

  it('are one line until somebody asks; then each has its days, its size and its hash', async () => {
    show([original(), original({ kind: 'cii', made_at: '2026-10-01T10:00:00Z', until: '2026-11-21T10:00:00Z' })]);
    expect((await screen.findByTestId('originals')).textContent).toContain('Issued document kept, 21 Nov 2026, sound.');
    expect(screen.queryByTestId('original')).toBeNull();
    await click('original-verify');
    const [newest, older] = await screen.findAllByTestId('original');
    expect(newest?.textContent).toContain('PDF, since 21 Nov 2026, 2 kB');
    expect(newest?.textContent).toContain('abababababab…');
    expect(older?.textContent).toContain('CII, 1 Oct 2026 to 21 Nov 2026');
    await click('original-verify');
    expect(screen.queryByTestId('original')).toBeNull();
  });

  it('copy their hash', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    show([original()]);
    await screen.findByTestId('originals');
    await click('original-verify');
    await screen.findByTestId('original');
    await click('original-copy');
    expect(writeText).toHaveBeenCalledWith(HASH);
    vi.unstubAllGlobals();
  });

  it('that are damaged say so', async () => {
    show([original({ sound: false })]);
    const box = await screen.findByTestId('originals');
    expect(box.dataset.sound).toBe('false');
    expect(box.textContent).toContain('damaged');
  });

  it('are not spoken of where none are kept', async () => {
    show([]);
    await vi.waitFor(() => expect(ipc.invoiceVerify).toHaveBeenCalled());
    await tick();
    expect(screen.queryByTestId('originals')).toBeNull();
  });
});

describe('the e-invoice of an invoice', () => {
  const open = async () => {
    render(EInvoiceOut, { invoice: INVOICE });
    await fireEvent.click(within(screen.getByTestId('einvoice-out')).getAllByRole('button')[0] as HTMLElement);
  };

  it('is checked once it is looked at, and saved where the person says', async () => {
    vi.mocked(ipc.invoiceCheck).mockReset().mockResolvedValue([{ rule: 'BR-DE-15', fatal: true, field: 'terms.buyer_reference', message: 'Give the buyer reference.' }]);
    vi.mocked(ipc.invoiceXmlAs).mockResolvedValueOnce(null).mockResolvedValueOnce({ id: 'i1', path: '/somewhere/R1.xml', pages: 0 } as SavedFile);
    await open();
    expect((await screen.findByTestId('einvoice-check')).dataset.count).toBe('1');
    await click('einvoice-ubl');
    await vi.waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('einvoice-cii').disabled).toBe(false));
    expect(detail.saved).toBeNull();
    await click('einvoice-cii');
    await vi.waitFor(() => expect(detail.saved?.path).toBe('/somewhere/R1.xml'));
    expect(ipc.invoiceXmlAs).toHaveBeenLastCalledWith('i1', 'cii');
    detail.saved = null;
  });

  it('that is refused tells every reason', async () => {
    vi.mocked(ipc.invoiceCheck).mockResolvedValue([]);
    vi.mocked(ipc.invoiceXmlAs).mockRejectedValue(new AppError({ code: 'invalid', message: 'It cannot be written.', problems: [{ field: 'due_date', message: 'No due date.' }] }));
    await open();
    await click('einvoice-ubl');
    expect(await screen.findByText('It cannot be written.')).toBeTruthy();
    expect(screen.getByText('No due date.')).toBeTruthy();
  });
});

describe('a credit note', () => {
  const CREDIT = {
    id: 'c1', remote_id: null, account: null, reference: 'C-1', status: 'ready', sync: 'local', customer_name: 'Mill', customer: { name: 'Mill' }, due_date: '2026-01-01', overdue: false,
    credit_note: true, amount: { minor: 1190, currency: 'EUR', text: '11.90' }, conflict: [], moves: [], may_be_deleted: false, terms: emptyTerms(),
  } as unknown as InvoiceRow & InvoiceView;

  it('stands in the list with its word and its sign, and is due on no day', () => {
    render(InvoiceCells, { row: CREDIT });
    const cells = [...document.querySelectorAll('[role="gridcell"]')].map((cell) => cell.textContent?.trim());
    expect(cells[2]).toBe('Credit note');
    expect(cells[4]).toContain('\u221211.90');
    expect(document.querySelector('.pill')?.getAttribute('title')).toContain('nobody owes it');
  });

  it('waits for no payment beside the list', async () => {
    vi.mocked(ipc.invoiceGet).mockResolvedValue(CREDIT);
    vi.mocked(ipc.invoiceVerify).mockResolvedValue({ id: 'c1', reference: 'C-1', originals: [], sound: true });
    detail.show('c1');
    render(InvoiceDetail, { onback: vi.fn(), hint: false });
    expect((await screen.findByTestId('detail-credit')).textContent).toBe('Credit note');
    expect(screen.getByTestId('detail-amount').textContent).toContain('\u221211.90');
    expect(screen.getByTestId('detail-meaning').textContent).toBe('Issued and fixed. The amount goes to the customer; nobody owes it to you.');
    expect(screen.getByTestId('detail').textContent).not.toContain('Due');
  });
});

describe('keys straight after moving on in the list', () => {
  const asked = new Map<string, (read: InvoiceView) => void>();
  const invoice = (id: string, status = 'draft') => ({ ...INVOICE, id, reference: id.toUpperCase(), status, moves: ['canceled'], conflict: [], amount: { minor: 1, currency: 'EUR', text: '0.01' } }) as unknown as InvoiceView;
  const answer = async (id: string) => {
    asked.get(id)?.(invoice(id));
    await new Promise((soon) => setTimeout(soon));
    await tick();
  };

  beforeEach(async () => {
    asked.clear();
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800);
    vi.mocked(ipc.invoiceGet).mockImplementation((id) => new Promise((resolve) => asked.set(id, resolve)));
    vi.mocked(ipc.invoiceVerify).mockResolvedValue({ id: 'a', reference: 'A', originals: [], sound: true });
    vi.mocked(ipc.invoicePdf).mockReset().mockImplementation((id) => Promise.resolve({ id, path: `/p/${id}.pdf`, pages: 1 } as SavedFile));
    vi.mocked(ipc.invoiceList).mockResolvedValue({ invoices: ['a', 'b', 'c'].map((id) => invoice(id)), next: null, counts: null } as never);
    view.go({ screen: 'invoices', id: 'a' });
    await invoices.pages.restart();
    render(InvoicesScreen);
    await vi.waitFor(() => expect(asked.has('a')).toBe(true));
    await answer('a');
  });
  afterEach(() => {
    detail.show(null);
    vi.restoreAllMocks();
  });

  it('wait for the invoice one has moved to, and act on that one', async () => {
    run('next');
    run('pdf');
    await vi.waitFor(() => expect(asked.has('b')).toBe(true));
    expect(ipc.invoicePdf).not.toHaveBeenCalled();
    await answer('b');
    await vi.waitFor(() => expect(ipc.invoicePdf).toHaveBeenCalledWith('b'));
    expect(ipc.invoicePdf).toHaveBeenCalledOnce();
    expect((await screen.findByTestId('saved-path')).textContent).toBe('/p/b.pdf');
  });

  it('do nothing where one has moved on before it was read', async () => {
    run('next');
    run('pdf');
    await vi.waitFor(() => expect(asked.has('b')).toBe(true));
    run('next');
    await vi.waitFor(() => expect(asked.has('c')).toBe(true));
    await answer('b');
    await answer('c');
    expect(ipc.invoicePdf).not.toHaveBeenCalled();
  });

  it('tell where the PDF of the one before went, and do not show it beside another', async () => {
    let written: (file: SavedFile) => void = () => undefined;
    vi.mocked(ipc.invoicePdf).mockReturnValue(new Promise((resolve) => (written = resolve)));
    run('pdf');
    await vi.waitFor(() => expect(ipc.invoicePdf).toHaveBeenCalledWith('a'));
    run('next');
    await vi.waitFor(() => expect(asked.has('b')).toBe(true));
    written({ id: 'a', path: '/p/a.pdf', pages: 1 } as SavedFile);
    await answer('b');
    await vi.waitFor(() => expect(messages.toast?.text).toContain('/p/a.pdf'));
    expect(screen.queryByTestId('saved')).toBeNull();
  });

  it('delete the one that was asked about, whatever is looked at by the answer', async () => {
    vi.mocked(ipc.invoiceGet).mockImplementation((id) => Promise.resolve({ ...invoice(id), may_be_deleted: true }));
    vi.mocked(ipc.invoiceDelete).mockReset().mockResolvedValue(undefined);
    await detail.again();
    await tick();
    await click('actions-more');
    await click('action-delete');
    await vi.waitFor(() => expect(messages.question).not.toBeNull());
    view.go({ screen: 'invoices', id: 'b' });
    await vi.waitFor(() => expect(detail.read.value?.id).toBe('b'));
    messages.question?.answer(true);
    await vi.waitFor(() => expect(ipc.invoiceDelete).toHaveBeenCalledWith('a'));
    expect(view.now).toEqual({ screen: 'invoices', id: 'b' });
  });
});

describe('several invoices in the list', () => {
  const ROWS = ['a', 'b', 'c'].map((id) => ({
    id, remote_id: null, reference: id.toUpperCase(), status: 'draft', sync: 'local', customer_name: id, issue_date: null, due_date: null, overdue: false,
    amount: { minor: 100, currency: 'EUR', text: '1.00' }, updated_at: '',
  })) as unknown as InvoiceRow[];
  const row = (id: string) => screen.getAllByTestId('invoice-row').find((each) => each.dataset.id === id) as HTMLElement;

  beforeEach(async () => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800);
    vi.mocked(ipc.invoiceGet).mockReturnValue(new Promise(() => {}));
    vi.mocked(ipc.invoiceList).mockResolvedValue({ invoices: ROWS, next: null, counts: null } as never);
    view.go({ screen: 'invoices', id: null });
    await invoices.pages.restart();
    render(InvoicesScreen);
    await screen.findAllByTestId('invoice-row');
  });
  afterEach(() => vi.restoreAllMocks());

  it('are chosen with the mouse and let go of with a plain click', async () => {
    await fireEvent.click(row('a'));
    expect(screen.queryByTestId('selection')).toBeNull();
    await fireEvent.click(row('c'), { ctrlKey: true });
    expect(screen.getByTestId('selection').dataset.count).toBe('2');
    expect([row('a'), row('b'), row('c')].map((each) => each.getAttribute('aria-selected'))).toEqual(['true', 'false', 'true']);
    await fireEvent.click(row('b'), { shiftKey: true });
    expect(selection.named.map(({ id }) => id)).toEqual(['b', 'c']);
    await fireEvent.click(row('b'));
    expect(screen.queryByTestId('selection')).toBeNull();
  });

  it('are chosen with the keys, printed as one job, and let go of with Esc', async () => {
    await fireEvent.click(row('a'));
    run('extend-next');
    run('extend-next');
    run('print');
    expect(panels.now).toEqual({ kind: 'print', invoices: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }, { id: 'c', name: 'C' }] });
    run('extend-previous');
    expect(selection.count).toBe(2);
    run('back');
    expect(selection.count).toBe(0);
    expect(view.now).toEqual({ screen: 'invoices', id: 'a' });
  });

  it('are saved as PDFs one after the other, and a failure tells how far it came', async () => {
    vi.mocked(ipc.invoicePdf).mockReset().mockResolvedValue({ id: 'a', path: '/p/A.pdf', pages: 1 } as SavedFile);
    await fireEvent.click(row('a'));
    await fireEvent.click(row('b'), { ctrlKey: true });
    await click('selection-pdf');
    await vi.waitFor(() => expect(messages.toast?.text).toBe('PDFs saved: 2 of 2.'));
    expect(messages.toast?.action?.label).toBe('Show in folder');
    vi.mocked(ipc.invoicePdf).mockResolvedValueOnce({ id: 'a', path: '/p/A.pdf', pages: 1 } as SavedFile).mockRejectedValueOnce(new AppError({ code: 'disk_full', message: 'The disk is full.' }));
    await click('selection-pdf');
    await vi.waitFor(() => expect(messages.toast?.text).toBe('PDFs saved: 1 of 2. Then this went wrong: The disk is full.'));
  });
});
