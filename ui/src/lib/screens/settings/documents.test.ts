// How documents look: what is chosen, what is saved, and that no form undoes another.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { Business, DraftInput, InvoiceRow } from '$lib/ipc/types';
import { emptyBusiness } from '$lib/logic/business';
import { session } from '$lib/state/session.svelte';
import BusinessForm from './BusinessForm.svelte';
import DocumentsForm from './DocumentsForm.svelte';
import LogoField from './LogoField.svelte';

vi.mock('$lib/ipc');
class Still { observe() {} unobserve() {} disconnect() {} }
vi.stubGlobal('ResizeObserver', Still);

const STORED: Business = {
  ...emptyBusiness(), name: 'Sonnenhof', iban: 'DE02120300000000202051', currency: 'EUR', payment_days: 14,
  look: { template: 'compact', accent: '#2455c3', paper: 'letter' }, language: 'fr', without_payment_code: true,
};
const field = <T extends HTMLElement = HTMLInputElement>(name: string) => screen.getByTestId<T>(name);
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const click = (name: string) => fireEvent.click(field(name));
const saved = () => vi.mocked(ipc.businessSave).mock.lastCall?.[0];

beforeEach(() => {
  session.business = STORED;
  session.ruleHere = 'per_rate';
  vi.mocked(ipc.businessSave).mockReset().mockImplementation(async (business) => business);
  vi.mocked(ipc.invoiceList).mockReset().mockResolvedValue({ invoices: [], next: null, counts: {} as never });
  vi.mocked(ipc.logoGet).mockResolvedValue(null);
  vi.mocked(ipc.draftOf).mockReset();
});
afterEach(cleanup);

describe('how documents look', () => {
  it('is shown as it is stored', () => {
    render(DocumentsForm);
    expect(field('template-compact').checked).toBe(true);
    expect(field('look-accent').value).toBe('#2455c3');
    expect(field('look-accent-pick').value).toBe('#2455c3');
    expect(field<HTMLSelectElement>('look-paper').value).toBe('letter');
    expect(field<HTMLSelectElement>('look-language').value).toBe('fr');
    expect(field('payment-code').checked).toBe(false);
    expect(field<HTMLButtonElement>('documents-save').disabled).toBe(true);
  });

  it('is saved with everything else the business has', async () => {
    render(DocumentsForm);
    await click('template-din5008');
    await type('look-accent', 'A03020');
    await fireEvent.change(field('look-paper'), { target: { value: 'a4' } });
    await fireEvent.change(field('look-language'), { target: { value: 'de' } });
    await click('payment-code');
    await click('documents-save');
    await vi.waitFor(() => expect(saved()).toEqual({
      ...STORED, look: { template: 'din5008', accent: '#a03020', paper: 'a4' }, language: 'de', without_payment_code: false,
    }));
    await vi.waitFor(() => expect(field<HTMLButtonElement>('documents-save').disabled).toBe(true));
    expect(field('look-accent').value).toBe('#a03020');
  });

  it('has no colour once that was taken away, and never one that is none', async () => {
    render(DocumentsForm);
    await type('look-accent', 'blueish');
    expect(field('look-accent').getAttribute('aria-invalid')).toBe('true');
    expect(field<HTMLButtonElement>('documents-save').disabled).toBe(true);
    await click('look-accent-none');
    await click('documents-save');
    await vi.waitFor(() => expect(saved()?.look.accent).toBeNull());
  });

  it('stays as chosen where saving fails', async () => {
    vi.mocked(ipc.businessSave).mockRejectedValue(new AppError({ code: 'disk_full', message: 'The disk is full.' }));
    render(DocumentsForm);
    await click('template-modern');
    await click('documents-save');
    expect((await screen.findByTestId('error')).textContent).toContain('The disk is full.');
    expect(field('template-modern').checked).toBe(true);
    expect(field<HTMLButtonElement>('documents-save').disabled).toBe(false);
  });

  it('is seen at once on the newest invoice, with what is chosen and not saved yet', async () => {
    vi.stubGlobal('ResizeObserver', class {
      constructor(private readonly told: (entries: { contentRect: { width: number } }[]) => void) {}
      observe() { this.told([{ contentRect: { width: 240 } }]); }
      disconnect() {}
    });
    vi.mocked(ipc.invoiceList).mockResolvedValue({ invoices: [{ id: 'i1', reference: 'R7' } as InvoiceRow], next: null, counts: {} as never });
    vi.mocked(ipc.draftOf).mockResolvedValue({ id: 'i1', reference: 'R7', items: [] } as unknown as DraftInput);
    vi.mocked(ipc.previewLook).mockResolvedValue({ png: '', page: 0, pages: 1 });
    render(DocumentsForm);
    expect(await screen.findByText('R7, your newest invoice, with these choices.')).toBeTruthy();
    await click('template-din5008');
    await vi.waitFor(() => expect(vi.mocked(ipc.previewLook).mock.lastCall?.slice(0, 2)).toMatchObject([{ id: 'i1' }, { look: { template: 'din5008', paper: 'letter' }, language: 'fr' }]));
    expect(ipc.businessSave).not.toHaveBeenCalled();
    vi.stubGlobal('ResizeObserver', Still);
  });

  it('is seen on an invented invoice where there is none', async () => {
    render(DocumentsForm);
    expect(await screen.findByText('An invented invoice with these choices.')).toBeTruthy();
    expect(ipc.draftOf).not.toHaveBeenCalled();
  });
});

describe('the form of the business', () => {
  it('leaves how documents look as another form saved it meanwhile', async () => {
    render(BusinessForm);
    render(DocumentsForm);
    await type('business-name', 'Sonnenhof GmbH');
    await click('template-modern');
    await click('documents-save');
    await click('business-save');
    await vi.waitFor(() => expect(saved()).toEqual({ ...STORED, name: 'Sonnenhof GmbH', look: { ...STORED.look, template: 'modern' } }));
    expect(vi.mocked(ipc.businessSave).mock.calls[0]?.[0].name).toBe('Sonnenhof');
  });

  it('keeps what is typed while another form saves', async () => {
    render(BusinessForm);
    await type('business-name', 'Sonnenhof GmbH');
    await session.saveBusiness({ language: 'it' });
    expect(field('business-name').value).toBe('Sonnenhof GmbH');
  });
});

it('a logo may be an SVG', () => {
  render(LogoField);
  expect(field('logo-file').accept).toBe('image/png,image/jpeg,image/svg+xml');
  expect(screen.getByText(/PNG, JPEG or SVG/)).toBeTruthy();
});

describe('the business', () => {
  const NEXT = 'business-email';

  it('is told that its days are wrong once another field is entered, not while they are typed', async () => {
    render(BusinessForm);
    await type('business-payment_days', '14 d');
    expect(screen.queryByText(/whole days/)).toBeNull();
    await fireEvent.focusIn(field('business-save'));
    expect(screen.queryByText(/whole days/)).toBeNull();
    await fireEvent.focusIn(field(NEXT));
    expect(screen.getByText(/whole days/)).toBeTruthy();
    expect(ipc.businessSave).not.toHaveBeenCalled();
  });

  it('is not called wrong any longer where a field was mended', async () => {
    vi.mocked(ipc.businessSave).mockRejectedValue(new AppError({ code: 'invalid', message: 'No.', problems: [{ field: 'iban', message: 'This IBAN does not add up.' }] } as never));
    render(BusinessForm);
    await type('business-iban', 'DE00');
    await click('business-save');
    await vi.waitFor(() => expect(field('business-iban').getAttribute('aria-invalid')).toBe('true'));
    await type('business-iban', 'DE02120300000000202051');
    await fireEvent.focusIn(field(NEXT));
    expect(field('business-iban').getAttribute('aria-invalid')).toBeNull();
  });
});
