// Accounts of systems other than Trincico: how old what is known of them is, and asking for news.
import * as ipc from '$lib/ipc';
import type { ElsewhereView } from '$lib/ipc/types';
import { whenChanged } from './changes';
import { Loadable } from './loadable.svelte';
import { messages } from './messages.svelte';
import { session } from './session.svelte';

class Elsewhere {
  readonly accounts = new Loadable<ElsewhereView[]>();
  /** Ids of accounts that are being asked for news. */
  refreshing = $state.raw<ReadonlySet<string>>(new Set());

  /** Those of some systems. */
  of(...systems: ElsewhereView['system'][]): ElsewhereView[] {
    return (this.accounts.value ?? []).filter(({ system }) => systems.includes(system));
  }

  async read(): Promise<void> {
    if (!session.accounts.some(({ system }) => system !== 'trincico')) return this.accounts.forget();
    await this.accounts.read(ipc.elsewhereList);
  }

  /** Reads an account from its service; what it shows is told by a change. */
  async refresh(account: string): Promise<void> {
    if (this.refreshing.has(account)) return;
    this.refreshing = new Set([...this.refreshing, account]);
    let failure: unknown = null;
    try {
      await ipc.elsewhereRefresh(account);
    } catch (thrown) {
      failure = thrown;
    } finally {
      this.refreshing = new Set([...this.refreshing].filter((each) => each !== account));
    }
    await this.read();
    // The account tells it where it stands; what it does not tell is said in passing.
    if (failure !== null && !this.accounts.value?.some((one) => one.account === account && one.error)) messages.complain(failure);
  }
}

export const elsewhere = new Elsewhere();

export function followElsewhere(): void {
  whenChanged(['elsewhere', 'accounts'], () => void elsewhere.read());
}
