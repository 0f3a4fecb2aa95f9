// What pays for what is used elsewhere, and what was billed there, as the store has it.
import * as ipc from '$lib/ipc';
import type { BillingView, WalletView } from '$lib/ipc/types';
import { NEEDS } from '$lib/logic/able';
import { whenChanged } from './changes';
import { Loadable } from './loadable.svelte';
import { session } from './session.svelte';

class Wallets {
  readonly all = new Loadable<WalletView[]>();
  readonly billing = new Loadable<BillingView[]>();

  of = (account: string): WalletView | null => this.all.value?.find((one) => one.account === account) ?? null;
  bills = (account: string): BillingView | null => this.billing.value?.find((one) => one.account === account) ?? null;

  /** Removals and subscriptions whose outcome is not known. */
  unclear(screen: 'wallet' | 'bills'): number {
    const open = screen === 'wallet'
      ? (this.all.value ?? []).flatMap(({ purses, sources }) => [...purses.flatMap((purse) => purse.open), ...sources.map((source) => source.open)])
      : (this.billing.value ?? []).flatMap(({ buckets }) => buckets.map((bucket) => bucket.open));
    return open.filter((act) => act?.state === 'unknown').length;
  }

  async read(): Promise<void> {
    await Promise.all([
      NEEDS.wallet.some((system) => session.has(system)) ? this.all.read(ipc.walletList) : this.all.forget(),
      NEEDS.bills.some((system) => session.has(system)) ? this.billing.read(ipc.billingList) : this.billing.forget(),
    ]);
  }
}

export const wallets = new Wallets();

export function followWallets(): void {
  whenChanged(['elsewhere', 'accounts', 'plan'], () => void wallets.read());
}
