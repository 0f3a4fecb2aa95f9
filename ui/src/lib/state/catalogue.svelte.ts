// What the accounts at billwerk sell, who hears of their events, and the orders made from here.
import * as ipc from '$lib/ipc';
import type { CatalogueView, OrderView } from '$lib/ipc/types';
import { whenChanged } from './changes';
import { Loadable } from './loadable.svelte';

class Catalogue {
  readonly all = new Loadable<CatalogueView[]>();
  readonly orders = new Loadable<OrderView[]>();

  async read(): Promise<void> {
    await Promise.all([this.all.read(ipc.catalogue), this.orders.read(ipc.orderList)]);
  }
}

export const catalogue = new Catalogue();

/** Follows what changes while a screen shows it; returns how to stop. */
export const followCatalogue = (): (() => void) => whenChanged(['elsewhere', 'accounts'], () => void catalogue.read());
