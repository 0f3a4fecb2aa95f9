// The first look, read again when anything in it changes.
import * as ipc from '$lib/ipc';
import type { Overview } from '$lib/ipc/types';
import { whenChanged } from './changes';
import { Loadable } from './loadable.svelte';

class OverviewStore {
  readonly read = new Loadable<Overview>();

  again = async (): Promise<void> => {
    await this.read.read(ipc.overviewGet);
  };
}

export const overview = new OverviewStore();

export function followOverview(): void {
  // Until somebody looked there is nothing to keep up to date.
  whenChanged(['invoices', 'payouts', 'plan', 'sync', 'accounts'], () => overview.read.value && void overview.again());
}
