// The invoices chosen together in the list, by their id and in the order of the list.
import { t } from '$lib/i18n';
import type { InvoiceRow } from '$lib/ipc/types';
import type { Named } from './panels.svelte';

type Row = Pick<InvoiceRow, 'id' | 'reference'> & Partial<Pick<InvoiceRow, 'status' | 'may_be_paid'>>;

/** What the row of a chosen invoice said. */
export interface Chosen extends Named {
  draft: boolean;
  /** A person may mark it as paid. */
  payable: boolean;
}

const chosen = (row: Row): Chosen => ({
  id: row.id, name: row.reference || t('invoice-untitled'), draft: row.status === 'draft', payable: row.may_be_paid === true,
});

export class Selection {
  #chosen = $state.raw<ReadonlyMap<string, Chosen>>(new Map());
  /** Where a range begins. */
  anchor = $state<string | null>(null);

  get count(): number {
    return this.#chosen.size;
  }

  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  get all(): Chosen[] {
    return [...this.#chosen.values()];
  }

  get named(): Named[] {
    return this.all.map(({ id, name }) => ({ id, name }));
  }

  /** Chooses or lets go of one row; the one that is open counts as the first. */
  toggle(rows: readonly Row[], id: string, open: string | null): void {
    const wanted = new Set(this.#chosen.keys());
    if (wanted.size === 0 && open !== null) wanted.add(open);
    if (!wanted.delete(id) || wanted.size === 0) wanted.add(id);
    this.anchor = id;
    this.#take(rows, wanted);
  }

  /** Chooses everything between the anchor and `id`. */
  extend(rows: readonly Row[], id: string, open: string | null): void {
    this.anchor ??= open ?? id;
    const ends = [this.anchor, id].map((each) => rows.findIndex((row) => row.id === each)).filter((at) => at >= 0);
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    this.#take(rows, new Set(rows.slice(first, last + 1).map((row) => row.id)));
  }

  clear(): void {
    this.anchor = null;
    if (this.#chosen.size > 0) this.#chosen = new Map();
  }

  #take(rows: readonly Row[], wanted: ReadonlySet<string>): void {
    this.#chosen = new Map(rows.filter((row) => wanted.has(row.id)).map((row) => [row.id, chosen(row)]));
  }
}

export const selection = new Selection();
