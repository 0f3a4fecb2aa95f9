// The list of payouts, the accounts they come from, and the payout beside the list.
import * as ipc from '$lib/ipc';
import type { PayoutAccountView, PayoutCount, PayoutQuery, PayoutRow, PayoutView } from '$lib/ipc/types';
import { movesMoney } from '$lib/logic/able';
import { later } from '$lib/logic/later';
import type { PayoutStatus } from '$lib/logic/payout-words';
import { whenChanged } from './changes';
import { Loadable } from './loadable.svelte';
import { messages } from './messages.svelte';
import { Paged } from './paged.svelte';
import { session } from './session.svelte';

export type PayoutTab = 'all' | PayoutStatus;

class Payouts {
  readonly accounts = new Loadable<PayoutAccountView[]>();
  /** Ids of accounts that are being asked for news. */
  refreshing = $state.raw<ReadonlySet<string>>(new Set());
  tab = $state<PayoutTab>('all');
  search = $state('');
  /** Only this account’s; every account’s where empty. */
  account = $state('');
  counts = $state.raw<PayoutCount[] | null>(null);
  /** The last row on the screen. */
  last = 0;
  readonly pages = new Paged<PayoutRow>(async (after, limit) => {
    const page = await ipc.payoutList({ ...this.#question(), after, limit });
    this.counts = page.counts;
    return { rows: page.payouts, next: page.next };
  });
  readonly #searchSoon = later(() => this.pages.restart(), 60, 200);

  #question(): Omit<PayoutQuery, 'after' | 'limit'> {
    return { account: this.account || null, status: this.tab === 'all' ? null : this.tab, currency: null, search: this.search.trim() || null };
  }

  show(tab: PayoutTab): void {
    this.tab = tab;
    void this.pages.restart();
  }

  of(account: string): void {
    this.account = account;
    void this.pages.restart();
  }

  find(text: string): void {
    this.search = text;
    this.#searchSoon.soon();
  }

  /** How many payouts the tab has; none before they were counted. */
  countOf(tab: PayoutTab): number | null {
    if (!this.counts) return null;
    return this.counts.filter(({ status }) => tab === 'all' || status === tab).reduce((sum, { count }) => sum + count, 0);
  }

  /** How many rows the tab has in all; none while searching, when nobody counted. */
  get total(): number | null {
    return this.search.trim() === '' ? this.countOf(this.tab) : null;
  }

  /** Requests whose outcome is not known. */
  get unclear(): number {
    return (this.accounts.value ?? []).filter(({ open }) => open?.state === 'unknown').length;
  }

  async readAccounts(): Promise<void> {
    if (!session.accounts.some(movesMoney)) return this.accounts.forget();
    await this.accounts.read(ipc.payoutOverview);
  }

  /** Takes over what a command answered, before the store is read again. */
  take(account: PayoutAccountView): void {
    const { value } = this.accounts;
    if (value) this.accounts.value = value.map((each) => (each.account === account.account ? account : each));
  }

  /** Asks the service for news of one account; what it answers is read from the store. */
  async refresh(account: string): Promise<void> {
    if (this.refreshing.has(account)) return;
    this.refreshing = new Set([...this.refreshing, account]);
    let failure: unknown = null;
    try {
      await ipc.payoutRefresh(account);
    } catch (thrown) {
      failure = thrown;
    } finally {
      this.refreshing = new Set([...this.refreshing].filter((each) => each !== account));
    }
    await Promise.all([this.readAccounts(), this.pages.refresh(this.last), payout.again()]);
    // The account tells it where it stands; what it does not tell is said in passing.
    if (failure !== null && !this.accounts.value?.some((one) => one.account === account && one.error)) messages.complain(failure);
  }
}

/** The one payout that is looked at. */
class PayoutDetail {
  readonly read = new Loadable<PayoutView>();
  #at: { account: string; id: string } | null = null;

  show(account: string | null, id: string | null): void {
    if (this.#at?.account === account && this.#at.id === id) return;
    this.#at = account === null || id === null ? null : { account, id };
    this.read.error = null;
    if (this.#at === null) this.read.forget();
    else void this.again();
  }

  async again(): Promise<void> {
    const at = this.#at;
    if (at === null) return;
    const came = await this.read.read(() => ipc.payoutGet(at.account, at.id));
    if (!came && this.read.error && this.read.value?.id !== at.id) this.read.value = null;
  }
}

export const payouts = new Payouts();
export const payout = new PayoutDetail();

export function followPayouts(): void {
  whenChanged(['payouts', 'accounts'], () => void payouts.readAccounts());
  whenChanged(['payouts', 'invoices'], () => {
    if (payouts.pages.loaded) void payouts.pages.refresh(payouts.last);
    void payout.again();
  });
}
