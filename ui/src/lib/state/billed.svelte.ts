// Invoices, credit notes and drafts that a service issues by itself, beside the invoices written here.
import * as ipc from '$lib/ipc';
import type { BilledRow, BilledView, ReadView } from '$lib/ipc/types';
import { later } from '$lib/logic/later';
import { whenChanged } from './changes';
import type { Place } from './contracts.svelte';
import { Loadable } from './loadable.svelte';
import { Paged } from './paged.svelte';

class Billed {
  /** Whether they are shown in place of the invoices written here. */
  open = $state(false);
  drafts = $state(false);
  search = $state('');
  reads = $state.raw<ReadView[]>([]);
  chosen = $state.raw<Place | null>(null);
  /** The last row on the screen. */
  last = 0;
  readonly pages = new Paged<BilledRow>(async (after, limit) => {
    const page = await ipc.billedList({ account: null, drafts: this.drafts, search: this.search.trim(), after, limit });
    this.reads = page.reads;
    return { rows: page.billed, next: page.next };
  });
  readonly read = new Loadable<BilledView>();
  readonly #searchSoon = later(() => this.pages.restart(), 60, 200);

  find(text: string): void {
    this.search = text;
    this.#searchSoon.soon();
  }

  show(drafts: boolean): void {
    this.drafts = drafts;
    void this.choose(null);
    void this.pages.restart();
  }

  async choose(place: Place | null): Promise<void> {
    this.chosen = place;
    this.read.forget();
    await this.again();
  }

  async again(): Promise<void> {
    const place = this.chosen;
    if (place) await this.read.read(() => ipc.billedGet(place.account, place.id));
  }
}

export const billed = new Billed();

/** Follows what changes while a screen shows them; returns how to stop. */
export const followBilled = (): (() => void) =>
  whenChanged(['elsewhere', 'accounts'], () => {
    void billed.pages.refresh(billed.last);
    void billed.again();
  });
