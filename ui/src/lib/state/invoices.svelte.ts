// The invoice list and the invoice beside it.
import * as ipc from '$lib/ipc';
import type { Days, InvoiceQuery, InvoiceRow, InvoiceView, SavedFile, Status } from '$lib/ipc/types';
import { later } from '$lib/logic/later';
import { whenChanged } from './changes';
import { Loadable } from './loadable.svelte';
import { Paged } from './paged.svelte';
import { session } from './session.svelte';

export type Tab = 'all' | Status | 'waiting';
export const TABS: readonly Tab[] = ['all', 'draft', 'ready', 'paid', 'canceled', 'waiting'];

/** What a list keeps to besides its tab, in words above it. */
export interface Only {
  /** Only those due or paid on these days. */
  days?: Days;
  /** Only those in this currency. */
  currency?: string;
  words: string;
}

class InvoiceList {
  tab = $state<Tab>('all');
  only = $state.raw<Only | null>(null);
  search = $state('');
  /** The last row on the screen. */
  last = 0;
  readonly pages = new Paged<InvoiceRow>(async (after, limit) => {
    const page = await ipc.invoiceList({ ...this.#question(), after, limit });
    session.counts = page.counts;
    return { rows: page.invoices, next: page.next };
  });
  readonly #searchSoon = later(() => this.pages.restart(), 60, 200);

  #question(): Omit<InvoiceQuery, 'after' | 'limit'> {
    const status = this.tab === 'all' || this.tab === 'waiting' ? null : this.tab;
    const { days, currency } = this.only ?? {};
    return { status, waiting: this.tab === 'waiting', search: this.search.trim(), ...(days && { days }), ...(currency && { currency }) };
  }

  #ahead = false;

  /** Reads the first rows before there is a list that shows them. */
  async ahead(): Promise<void> {
    this.#ahead = true;
    await this.pages.restart();
  }

  /** The list comes to the screen: it is read anew, unless its first rows are on their way. */
  open(): void {
    if (!this.#ahead || this.pages.error) void this.pages.restart();
    this.#ahead = false;
  }

  show(tab: Tab, only: Only | null = null): void {
    this.tab = tab;
    this.only = only;
    if (only) this.search = '';
    void this.pages.restart();
  }

  find(text: string): void {
    this.search = text;
    this.#searchSoon.soon();
  }

  /** Whether the search finds others than `id`: all that it finds is here, and that one is not. */
  misses(id: string): boolean {
    const { rows, loaded, next } = this.pages;
    return this.search.trim() !== '' && loaded && next === null && !rows.some((row) => row.id === id);
  }

  /** How many rows the tab has in all; none while searching, when nobody counted. */
  get total(): number | null {
    if (this.search.trim() !== '' || this.only || !session.counts) return null;
    return countOf(this.tab);
  }
}

export function countOf(tab: Tab): number | null {
  const counts = session.counts;
  if (!counts) return null;
  return tab === 'waiting' ? counts.pending + counts.conflict + counts.parked : counts[tab];
}

export const invoices = new InvoiceList();

/** The one invoice that is looked at. */
class InvoiceDetail {
  readonly read = new Loadable<InvoiceView>();
  saved = $state.raw<SavedFile | null>(null);
  /** Grows when the page has to be drawn again. */
  drawn = $state(0);
  #id: string | null = null;
  #reading: Promise<void> = Promise.resolve();

  /** Whether it is `id` that is looked at, though it may still be read. */
  isOn = (id: string): boolean => this.#id === id;

  /** Ends when `id` is read, with whether it is there and is still what is looked at. */
  async has(id: string): Promise<boolean> {
    let waited: Promise<void> | null = null;
    while (this.#id === id && this.read.value?.id !== id && waited !== this.#reading) {
      waited = this.#reading;
      await waited;
    }
    return this.#id === id && this.read.value?.id === id;
  }

  show(id: string | null): void {
    if (id === this.#id) return;
    this.#id = id;
    this.saved = null;
    this.read.error = null;
    if (id === null) this.read.forget();
    else void this.again();
  }

  again(): Promise<void> {
    this.#reading = this.#again();
    return this.#reading;
  }

  async #again(): Promise<void> {
    const id = this.#id;
    if (id === null) return;
    const before = this.read.value?.updated_at;
    const came = await this.read.read(() => ipc.invoiceGet(id));
    // The last invoice stays while the next one comes, but not in its place.
    if (!came && this.read.error && this.read.value?.id !== id) this.read.value = null;
    if (came && this.read.value?.updated_at !== before) this.drawn += 1;
  }
}

export const detail = new InvoiceDetail();

export function followInvoices(): void {
  whenChanged(['invoices'], () => {
    void invoices.pages.refresh(invoices.last);
    void detail.again();
  });
  whenChanged(['customers', 'business'], () => {
    detail.drawn += 1;
    void detail.again();
  });
}
