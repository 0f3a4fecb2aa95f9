// The panels at the side: importing, printing, explaining and handing out, in each state.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Panels from '$lib/frame/Panels.svelte';
import DropHint from '$lib/frame/DropHint.svelte';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { CustomerPage, CustomerView, ImportPreview, InvoiceView, Money, Step } from '$lib/ipc/types';
import { messages } from '$lib/state/messages.svelte';
import { panels } from '$lib/state/panels.svelte';
import * as practice from '$lib/state/practice.svelte';
import { session } from '$lib/state/session.svelte';
import { view } from '$lib/state/view.svelte';
import { tick } from 'svelte';

vi.mock('$lib/ipc');

const money = (minor: number): Money => ({ minor, currency: 'EUR', text: (minor / 100).toFixed(2) });
const totals = (amount: number) => ({ sub_amount: money(10000), tax_amount: money(amount - 10000), amount: money(amount), due: money(amount) });
const preview = (path: string, more: Partial<ImportPreview> = {}): ImportPreview => ({
  path, format: 'cii', in_pdf: true, profile: 'urn:cen.eu:en16931:2017', kind: 380, reference: `R-${path}`, issue_date: '2026-11-01', due_date: null,
  seller: 'Sonnenhof', buyer: 'Nordwind', lines: 2, stated: totals(11900), computed: totals(11900), same: true, failures: [], ignored: [], customer: null,
  customer_name: null, twin: null, of_another: false, sha256: `hash of ${path}`, ...more,
});

const click = (name: string) => fireEvent.click(screen.getByTestId(name));
const disabled = (name: string) => screen.getByTestId<HTMLButtonElement>(name).disabled;

beforeEach(() => {
  vi.mocked(ipc.importPreview).mockReset().mockImplementation(async (path) => preview(path));
  vi.mocked(ipc.importTake).mockReset().mockImplementation(async ({ path }) => ({ id: `id-${path}`, reference: `R-${path}` }) as InvoiceView);
  vi.mocked(ipc.printers).mockReset().mockResolvedValue([
    { name: 'Office', is_default: true, refuses: 'It is paused.' }, { name: 'Desk', is_default: false, refuses: null }, { name: 'Hall', is_default: false, refuses: null },
  ]);
  vi.mocked(ipc.printInvoices).mockReset();
  vi.mocked(ipc.exportAs).mockReset().mockResolvedValue(null);
  render(Panels);
});
afterEach(() => {
  panels.close();
  cleanup();
  messages.dismiss();
});

describe('importing', () => {
  const open = async (...paths: string[]) => {
    panels.take(paths);
    await screen.findByTestId('import-facts');
  };

  it('shows what is in the file, and that its amounts are the same to the cent', async () => {
    await open('a.pdf');
    expect(screen.getByTestId('import-facts').textContent).toContain('Sonnenhof');
    expect(screen.getByText('CII inside a PDF')).toBeTruthy();
    expect(screen.getByTestId('import-same').textContent?.trim()).toBe('Same to the cent');
    expect(screen.queryByTestId('import-at')).toBeNull();
    await click('import-go');
    await vi.waitFor(() => expect(panels.now).toBeNull());
    expect(ipc.importTake).toHaveBeenCalledWith({ path: 'a.pdf', sha256: 'hash of a.pdf', customer: null, nevertheless: false });
    expect(view.now).toEqual({ screen: 'invoices', id: 'id-a.pdf' });
    expect(messages.toast?.text).toBe('R-a.pdf is imported.');
  });

  it('says by how much amounts differ, what is left out, and that it is here already', async () => {
    vi.mocked(ipc.importPreview).mockResolvedValue(preview('b.xml', {
      same: false, computed: totals(11901), ignored: ['a logo'], twin: 'i1', failures: [{ rule: 'BR-CO-25', fatal: true, field: 'due_date', message: 'No due date.' }],
    }));
    await open('b.xml');
    expect(screen.getByTestId('import-same').dataset.same).toBe('false');
    expect(screen.getAllByText('+0.01').length).toBe(3);
    expect(screen.getByTestId('import-failures').textContent).toContain('BR-CO-25');
    expect(screen.getByTestId('import-ignored').textContent).toContain('a logo');
    expect(screen.getByTestId('import-twin')).toBeTruthy();
    expect(screen.getByTestId('import-go').textContent?.trim()).toBe('Import nevertheless');
    await click('import-go');
    await vi.waitFor(() => expect(ipc.importTake).toHaveBeenCalledWith({ path: 'b.xml', sha256: 'hash of b.xml', customer: null, nevertheless: true }));
  });

  it('says that an invoice of somebody else would become one’s own draft', async () => {
    vi.mocked(ipc.importPreview).mockImplementation(async (path) => preview(path, { of_another: path === 'b.xml' }));
    await open('b.xml');
    expect(screen.getByTestId('import-another').textContent).toContain('from “Sonnenhof”, not from your business');
  });

  it('shows the file anew where it is here by now, and takes it only once that was seen', async () => {
    await open('a.xml');
    vi.mocked(ipc.importTake).mockRejectedValueOnce(new AppError({ code: 'already_exists', message: 'It is here already.' }));
    vi.mocked(ipc.importPreview).mockResolvedValue(preview('a.xml', { twin: 'i1' }));
    await click('import-go');
    expect((await screen.findByTestId('error')).textContent).toContain('It is here already.');
    expect(screen.getByTestId('import-twin')).toBeTruthy();
    await click('import-go');
    await vi.waitFor(() => expect(ipc.importTake).toHaveBeenLastCalledWith({ path: 'a.xml', sha256: 'hash of a.xml', customer: null, nevertheless: true }));
  });

  it('takes the customer that was found, unless a new one is chosen', async () => {
    vi.mocked(ipc.importPreview).mockResolvedValue(preview('c.xml', { customer: 'c7', customer_name: 'Nordwind GmbH' }));
    await open('c.xml');
    expect(screen.getByTestId<HTMLInputElement>('import-customer-found').checked).toBe(true);
    await click('import-go');
    await vi.waitFor(() => expect(ipc.importTake).toHaveBeenCalledWith({ path: 'c.xml', sha256: 'hash of c.xml', customer: 'c7', nevertheless: false }));
  });

  it('takes any other customer that is searched for, and only for that file', async () => {
    const views = [{ id: 'c1', name: 'Ostwind', email: 'ost@example.com' }, { id: 'c2', name: 'Ostsee', email: '' }] as CustomerView[];
    vi.mocked(ipc.customerList).mockResolvedValue({ customers: views, next: null, count: 2 } as CustomerPage);
    await open('a.xml', 'b.xml');
    await fireEvent.input(screen.getByTestId('import-customer-search'), { target: { value: 'ost' } });
    await fireEvent.click(await screen.findByRole('radio', { name: 'Ostwind ost@example.com' }));
    expect(screen.getByTestId('import-customer-count').textContent).toBe('2 customers fit.');
    vi.mocked(ipc.customerList).mockResolvedValue({ customers: [], next: null, count: 0 } as CustomerPage);
    await fireEvent.input(screen.getByTestId('import-customer-search'), { target: { value: 'zzz' } });
    await vi.waitFor(() => expect(screen.getByTestId('import-customer-count').textContent).toBe('No customer fits.'));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ostwind ost@example.com' }).checked).toBe(true);
    await click('import-go');
    await vi.waitFor(() => expect(ipc.importTake).toHaveBeenCalledWith({ path: 'a.xml', sha256: 'hash of a.xml', customer: 'c1', nevertheless: false }));
    await vi.waitFor(() => expect(screen.getByTestId('import-at').textContent).toBe('2 of 2'));
    await vi.waitFor(() => expect(disabled('import-go')).toBe(false));
    expect(screen.queryByTestId('import-customer-other')).toBeNull();
    expect(screen.getByTestId<HTMLInputElement>('import-customer-new').checked).toBe(true);
    await click('import-go');
    await vi.waitFor(() => expect(ipc.importTake).toHaveBeenLastCalledWith({ path: 'b.xml', sha256: 'hash of b.xml', customer: null, nevertheless: false }));
  });

  it('goes through several files, and files dropped meanwhile come last', async () => {
    await open('a.xml', 'b.xml');
    expect(screen.getByTestId('import-at').textContent).toBe('1 of 2');
    panels.take(['c.xml']);
    await vi.waitFor(() => expect(screen.getByTestId('import-at').textContent).toBe('1 of 3'));
    await click('import-go');
    await vi.waitFor(() => expect(screen.getByTestId('import-at').textContent).toBe('2 of 3'));
    await click('import-skip');
    await vi.waitFor(() => expect(screen.getByTestId('import-file').textContent).toBe('c.xml'));
    await vi.waitFor(() => expect(disabled('import-go')).toBe(false));
    await click('import-go');
    await vi.waitFor(() => expect(messages.toast?.text).toBe('Files imported: 2 of 3.'));
  });

  it('goes on past a file that cannot be read', async () => {
    vi.mocked(ipc.importPreview).mockRejectedValueOnce(new AppError({ code: 'file', message: 'This is no e-invoice.' }));
    panels.take(['bad.xml', 'good.xml']);
    expect((await screen.findByTestId('error')).textContent).toContain('This is no e-invoice.');
    expect(disabled('import-go')).toBe(true);
    await click('import-skip');
    await screen.findByTestId('import-facts');
  });

  it('stays with the file whose import failed', async () => {
    vi.mocked(ipc.importTake).mockRejectedValueOnce(new AppError({ code: 'invalid', message: 'It has no currency.' }));
    await open('a.xml');
    await click('import-go');
    expect((await screen.findByTestId('error')).textContent).toContain('It has no currency.');
    expect(disabled('import-go')).toBe(false);
  });
});

describe('files over the window', () => {
  it('say what letting go does, and only e-invoices are taken', async () => {
    let heard: Parameters<typeof ipc.onDragged>[0] = () => {};
    vi.mocked(ipc.onDragged).mockImplementation(async (listener) => ((heard = listener), () => {}));
    vi.mocked(ipc.onHanded).mockResolvedValue(() => {});
    vi.mocked(ipc.handedOver).mockResolvedValue([]);
    render(DropHint);
    heard({ over: true, paths: [] });
    expect((await screen.findByTestId('drop-hint')).textContent).toContain('Let go');
    heard({ over: false, paths: ['a.xml', 'photo.png'] });
    await vi.waitFor(() => expect(screen.queryByTestId('drop-hint')).toBeNull());
    expect(panels.now).toEqual({ kind: 'import', paths: ['a.xml'] });
    expect(messages.toast?.bad).toBe(true);
  });

  it('are asked for at the start and when the system hands some over', async () => {
    let heard = () => {};
    vi.mocked(ipc.onDragged).mockResolvedValue(() => {});
    vi.mocked(ipc.onHanded).mockImplementation(async (listener) => ((heard = listener), () => {}));
    vi.mocked(ipc.handedOver).mockResolvedValueOnce(['/in/first.xml']).mockResolvedValueOnce(['/in/second.pdf']);
    render(DropHint);
    await vi.waitFor(() => expect(panels.now).toEqual({ kind: 'import', paths: ['/in/first.xml'] }));
    panels.close();
    heard();
    await vi.waitFor(() => expect(panels.now).toEqual({ kind: 'import', paths: ['/in/second.pdf'] }));
  });

  describe('while one practises', () => {
    let heard = (_: { over: boolean; paths: string[] }) => {};
    beforeEach(() => {
      session.practising = true;
      vi.mocked(ipc.onDragged).mockImplementation(async (listener) => ((heard = listener), () => {}));
      vi.mocked(ipc.onHanded).mockResolvedValue(() => {});
      vi.mocked(ipc.handedOver).mockResolvedValue(['/in/first.xml']);
      vi.mocked(ipc.handBack).mockReset().mockResolvedValue(undefined);
      vi.spyOn(practice.page, 'restart').mockImplementation(() => undefined);
      render(DropHint);
    });
    afterEach(() => {
      messages.question?.answer(false);
      session.practising = false;
      practice.turning.to = null;
    });
    const asked = () => vi.waitFor(() => expect(messages.question?.title).toBe('Open “first.xml” in practice?'));

    it('go into practice only where the person says so, with those that came meanwhile', async () => {
      await asked();
      heard({ over: false, paths: ['/in/second.pdf'] });
      expect(panels.now).toBeNull();
      messages.question?.answer('other');
      await vi.waitFor(() => expect(panels.now).toEqual({ kind: 'import', paths: ['/in/first.xml', '/in/second.pdf'] }));
      expect(ipc.practiceLeave).not.toHaveBeenCalled();
    });

    it('are kept for one’s own books before practice is left', async () => {
      vi.mocked(ipc.practiceLeave).mockImplementation(async () => expect(ipc.handBack).toHaveBeenCalledWith(['/in/first.xml']));
      await asked();
      messages.question?.answer(true);
      await vi.waitFor(() => expect(practice.page.restart).toHaveBeenCalledWith('own'));
      expect(ipc.practiceLeave).toHaveBeenCalledOnce();
      expect(panels.now).toBeNull();
    });

    it('are left alone where the person thinks better of it', async () => {
      await asked();
      messages.question?.answer(false);
      await tick();
      expect(panels.now).toBeNull();
      expect(ipc.handBack).not.toHaveBeenCalled();
      heard({ over: false, paths: ['/in/first.xml'] });
      await asked();
    });
  });
});

describe('printing', () => {
  const open = async () => {
    panels.open({ kind: 'print', invoices: [{ id: 'i1', name: 'R1' }, { id: 'i2', name: 'R2' }] });
    await screen.findAllByTestId('printer');
  };

  it('chooses a printer that takes jobs, and says why another does not', async () => {
    await open();
    const able = screen.getAllByTestId<HTMLInputElement>('printer').map(({ disabled, checked }) => [disabled, checked]);
    expect(able).toEqual([[true, false], [false, true], [false, false]]);
    expect(screen.getByText('It is paused.')).toBeTruthy();
  });

  it('tells the number of the job', async () => {
    vi.mocked(ipc.printInvoices).mockResolvedValue({ printer: 'Desk', job: 'Desk-42', invoices: 2, pages: 3, unclear: false });
    await open();
    await fireEvent.input(screen.getByTestId('print-copies'), { target: { value: '2' } });
    await click('print-go');
    expect((await screen.findByTestId('printed')).textContent?.trim()).toBe('Desk took it as job Desk-42: 2 invoices, 3 pages.');
    expect(ipc.printInvoices).toHaveBeenCalledWith({ invoices: ['i1', 'i2'], printer: 'Desk', copies: 2 });
  });

  it('says that it is not known what became of a job, and that it may be on paper', async () => {
    vi.mocked(ipc.printInvoices).mockResolvedValue({ printer: 'Desk', job: 'Desk-43', invoices: 1, pages: 1, unclear: true });
    await open();
    await click('print-go');
    expect((await screen.findByTestId('printed')).textContent).toContain('look at the printer before you print again');
    expect(screen.queryByTestId('error')).toBeNull();
  });

  it('tells why the queue refused, and prints no fraction of a copy', async () => {
    vi.mocked(ipc.printInvoices).mockRejectedValue(new AppError({ code: 'rejected', message: 'The queue is full.' }));
    await open();
    await click('print-go');
    expect((await screen.findByTestId('error')).textContent).toContain('The queue is full.');
    await fireEvent.input(screen.getByTestId('print-copies'), { target: { value: '1.5' } });
    expect(disabled('print-go')).toBe(true);
  });

  it('says what to do where there is no printer', async () => {
    vi.mocked(ipc.printers).mockResolvedValue([]);
    panels.open({ kind: 'print', invoices: [{ id: 'i1', name: 'R1' }] });
    expect(await screen.findByTestId('print-none')).toBeTruthy();
  });
});

describe('explaining a total', () => {
  it('is a table whose rows and groups have heads', async () => {
    const steps: Step[] = [
      { what: 'line_gross', name: 'Desk', line: 0, category: null, rate: null, formula: '3 × 0.335', exact: '1.005', result: money(101) },
      { what: 'amount', name: '', line: null, category: null, rate: null, formula: '1.01 + 0.19', exact: null, result: money(120) },
    ];
    panels.open({ kind: 'explain', name: 'R1', steps: async () => steps });
    await screen.findByTestId('explain-steps');
    expect(screen.getByRole('table', { name: 'How R1 comes to its total' })).toBeTruthy();
    expect(screen.getByText('Line 1: Desk').getAttribute('scope')).toBe('rowgroup');
    expect(screen.getByRole('row', { name: 'Price times quantity 3 × 0.335 1.005 1.01 EUR' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Total 1.01 + 0.19 not rounded 1.20 EUR' })).toBeTruthy();
  });

  it('gives the focus back', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    panels.open({ kind: 'explain', name: 'R1', steps: async () => [] });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('How R1 comes to its total'));
    await click('panel-close');
    await vi.waitFor(() => expect(document.activeElement).toBe(opener));
    opener.remove();
  });
});

describe('handing out data', () => {
  it('asks for the days and the form, and says where it went', async () => {
    vi.mocked(ipc.exportAs).mockResolvedValue({ path: '/somewhere/November.csv', invoices: 3, size: 900, missing_numbers: 0, doubled_numbers: 0 });
    panels.open({ kind: 'export' });
    await screen.findByTestId('export-panel');
    await fireEvent.change(screen.getByTestId('export-period'), { target: { value: 'custom' } });
    await fireEvent.input(screen.getByTestId('export-from'), { target: { value: '2026-11-30' } });
    await fireEvent.input(screen.getByTestId('export-to'), { target: { value: '2026-11-01' } });
    expect(disabled('export-go')).toBe(true);
    await fireEvent.input(screen.getByTestId('export-from'), { target: { value: '2026-10-01' } });
    await click('export-local');
    await click('export-go');
    expect((await screen.findByTestId('exported')).textContent).toContain('/somewhere/November.csv');
    expect(ipc.exportAs).toHaveBeenCalledWith({ format: 'csv', ids: [], from: '2026-10-01', to: '2026-11-01', local: false });
  });

  it('asks for no days where invoices are chosen', async () => {
    vi.mocked(ipc.exportAs).mockResolvedValue({ path: '/somewhere/some.csv', invoices: 2, size: 900, missing_numbers: 0, doubled_numbers: 0 });
    panels.open({ kind: 'export', invoices: [{ id: 'b', name: 'R2' }, { id: 'a', name: 'R1' }] });
    expect((await screen.findByTestId('export-chosen')).textContent).toMatch(/2 invoices/);
    expect(screen.queryByTestId('export-period')).toBeNull();
    await click('export-go');
    await screen.findByTestId('exported');
    expect(ipc.exportAs).toHaveBeenLastCalledWith({ format: 'csv', ids: ['b', 'a'], from: null, to: null, local: true });
  });

  it.each([
    [0, 0, null],
    [3, 0, 'Numbers: 3 missing, 0 used twice; numbers.csv lists them.'],
    [0, 1, 'Numbers: 0 missing, 1 used twice; numbers.csv lists them.'],
  ])('says that %i numbers are missing and %i used twice, where an accountant would ask', async (missing, doubled, said) => {
    vi.mocked(ipc.exportAs).mockResolvedValue({ path: '/somewhere/month.zip', invoices: 2, size: 900, missing_numbers: missing, doubled_numbers: doubled });
    panels.open({ kind: 'export' });
    await screen.findByTestId('export-panel');
    await click('export-format-pack');
    await click('export-go');
    await screen.findByTestId('exported');
    expect(screen.queryByTestId('export-numbers')?.textContent ?? null).toBe(said);
  });

  it('says nothing where the person thought better of it', async () => {
    panels.open({ kind: 'export' });
    await screen.findByTestId('export-panel');
    await click('export-format-json');
    expect(screen.queryByTestId('export-local')).toBeNull();
    await click('export-go');
    await vi.waitFor(() => expect(disabled('export-go')).toBe(false));
    expect(screen.queryByTestId('exported')).toBeNull();
    expect(vi.mocked(ipc.exportAs).mock.lastCall?.[0]).toMatchObject({ format: 'json', local: false });
  });
});
