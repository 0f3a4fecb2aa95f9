// The contracts of the customers at billwerk, and the one that is looked at.
import * as ipc from '$lib/ipc';
import type { ContractRow, ContractView, ReadView } from '$lib/ipc/types';
import { later } from '$lib/logic/later';
import { whenChanged } from './changes';
import { Loadable } from './loadable.svelte';
import { messages } from './messages.svelte';
import { Paged } from './paged.svelte';

export interface Place {
  account: string;
  id: string;
}

class Contracts {
  search = $state('');
  reads = $state.raw<ReadView[]>([]);
  chosen = $state.raw<Place | null>(null);
  busy = $state(false);
  /** The last row on the screen. */
  last = 0;
  readonly pages = new Paged<ContractRow>(async (after, limit) => {
    const page = await ipc.contractList({ account: null, search: this.search.trim(), after, limit });
    this.reads = page.reads;
    return { rows: page.contracts, next: page.next };
  });
  readonly read = new Loadable<ContractView>();
  readonly #searchSoon = later(() => this.pages.restart(), 60, 200);

  find(text: string): void {
    this.search = text;
    this.#searchSoon.soon();
  }

  /** Shows what is kept of a contract at once, and asks its service for what belongs to it. */
  async choose(place: Place | null): Promise<void> {
    this.chosen = place;
    this.read.forget();
    if (!place) return;
    await this.again();
    if (this.read.value && this.read.value.inner_read.read_at === null) await this.refresh(false);
  }

  async again(): Promise<void> {
    const place = this.chosen;
    if (place) await this.read.read(() => ipc.contractGet(place.account, place.id));
  }

  /** Reads the contract from its service; a failure is told where a person asked for it. */
  async refresh(asked: boolean): Promise<void> {
    const place = this.chosen;
    if (!place || this.busy) return;
    this.busy = true;
    try {
      await ipc.contractRefresh(place.account, place.id);
      await this.again();
    } catch (thrown) {
      await this.again();
      // The contract tells it where it stands.
      if (asked && !this.read.value?.inner_read.error) messages.complain(thrown);
    } finally {
      this.busy = false;
    }
  }
}

export const contracts = new Contracts();

/** Follows what changes while a screen shows them; returns how to stop. */
export const followContracts = (): (() => void) =>
  whenChanged(['elsewhere', 'accounts'], () => {
    void contracts.pages.refresh(contracts.last);
    void contracts.again();
  });
