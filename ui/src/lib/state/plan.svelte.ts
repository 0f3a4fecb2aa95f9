// The user’s own plan at each account.
import * as ipc from '$lib/ipc';
import type { PlanOverview } from '$lib/ipc/types';
import { movesMoney } from '$lib/logic/able';
import { whenChanged } from './changes';
import { Loadable } from './loadable.svelte';
import { messages } from './messages.svelte';
import { session } from './session.svelte';

class Plans {
  readonly accounts = new Loadable<PlanOverview[]>();
  /** Ids of accounts that are being asked for news. */
  refreshing = $state.raw<ReadonlySet<string>>(new Set());

  /** Changes whose outcome is not known. */
  get unclear(): number {
    return (this.accounts.value ?? []).filter(({ open }) => open?.state === 'unknown').length;
  }

  async read(): Promise<void> {
    if (!session.accounts.some(movesMoney)) return this.accounts.forget();
    await this.accounts.read(ipc.planOverview);
  }

  async refresh(account: string): Promise<void> {
    if (this.refreshing.has(account)) return;
    this.refreshing = new Set([...this.refreshing, account]);
    let failure: unknown = null;
    try {
      await ipc.planRefresh(account);
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

export const plans = new Plans();

export function followPlans(): void {
  whenChanged(['plan', 'accounts'], () => void plans.read());
}
