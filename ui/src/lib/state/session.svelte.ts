// What the whole window shares: the business, accounts, unfinished drafts, sync, counts.
import { t, words } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import { asError, type AppError } from '$lib/ipc/error';
import type { AccountView, Business, Counts, NumberStyle, Startup, SyncView, System, TaxRule, UnsavedView } from '$lib/ipc/types';
import { keepsInvoices, movesMoney, NEEDS } from '$lib/logic/able';
import { emptyBusiness } from '$lib/logic/business';
import { messages } from './messages.svelte';
import type { View } from './view.svelte';
import { followChanges, whenChanged } from './changes';

/** Rust's name for the notice that the keyring is locked. */
const KEYRING_WAITS = 'keyring_waits';

const NO_SYNC: SyncView = {
  running: false, progress: null, offline: false, offline_since: null, error: null,
  pending: 0, conflicts: 0, parked: 0, automatic: true,
};

class Session {
  started = $state(false);
  failure = $state.raw<AppError | null>(null);
  firstRun = $state(false);
  /** The books of practice are shown: nothing in them is real. */
  practising = $state(false);
  business = $state.raw<Business | null>(null);
  accounts = $state.raw<AccountView[]>([]);
  unsaved = $state.raw<UnsavedView[]>([]);
  sync = $state.raw<SyncView>(NO_SYNC);
  /** A person asked for the sync that runs: how it ends is told. */
  syncAsked = false;
  dataFolder = $state('');
  version = $state('');
  counts = $state.raw<Counts | null>(null);
  customers = $state<number | null>(null);
  /** How tax is rounded in what is written for this computer only. */
  ruleHere = $state.raw<TaxRule | null>(null);
  /** When `accounts` was read, for counting their age on. */
  accountsReadAt = $state(Date.now());

  /** How numbers are written. */
  get numberStyle(): NumberStyle {
    return words.numberStyle;
  }
  set numberStyle(style: NumberStyle) {
    words.numberStyle = style;
  }

  /** Changes that wait for the service or for a person. */
  get waiting(): number {
    return this.sync.pending + this.sync.conflicts + this.sync.parked;
  }

  /** The account whose data the lists show, if any. */
  get account(): AccountView | null {
    const keeping = this.accounts.filter(keepsInvoices);
    const from = keeping.length > 0 ? keeping : this.accounts;
    return from.find((a) => a.state !== 'choose_service') ?? from[0] ?? null;
  }

  /** How tax is rounded in what is written for this account, or here where it is none; as Rust told it, and none before. */
  ruleOf(account: string | null): TaxRule | null {
    if (account === null) return this.ruleHere;
    return this.accounts.find(({ id }) => id === account)?.tax_rule ?? null;
  }

  /** Whether an account of this system is connected. */
  has(system: System): boolean {
    return this.accounts.some((account) => account.system === system);
  }

  /** Whether the accounts have anything to show on a screen. */
  shows(screen: View['screen']): boolean {
    if (screen === 'payouts' || screen === 'plan') return this.movesMoney;
    return !(screen in NEEDS) || NEEDS[screen as keyof typeof NEEDS].some((system) => this.has(system));
  }

  /** Whether payouts and a plan are worth a screen. */
  get movesMoney(): boolean {
    return this.accounts.some(movesMoney);
  }

  async start(): Promise<void> {
    this.failure = null;
    try {
      this.#take(await ipc.startup());
      this.started = true;
    } catch (thrown) {
      this.failure = asError(thrown);
      return;
    }
    void this.readCounts();
  }

  #take(startup: Startup): void {
    this.firstRun = startup.first_run;
    this.practising = startup.practising;
    this.business = startup.business;
    this.accounts = startup.accounts;
    this.accountsReadAt = Date.now();
    this.unsaved = startup.unsaved;
    this.numberStyle = startup.number_style;
    this.ruleHere = startup.tax_rule;
    this.sync = startup.sync;
    this.dataFolder = startup.data_folder;
    this.version = startup.version;
  }

  /** Reads again everything that the start tells. */
  async again(): Promise<void> {
    try {
      this.#take(await ipc.startup());
    } catch (thrown) {
      this.failure = this.started ? null : asError(thrown);
    }
  }

  /**
   * Saves a part of the business, made from what was `read`, over what is stored: one after the other, so that no
   * form undoes another. What somebody else changed meanwhile is refused, and is here to be seen then.
   */
  saveBusiness<K extends keyof Business>(part: Pick<Business, K>, read: Business | null = this.business): Promise<Business> {
    const next = this.#saving.then(async () => {
      const stored = this.business ?? emptyBusiness();
      const names = Object.keys(part) as K[];
      const before = Object.fromEntries(names.map((name) => [name, (read ?? stored)[name]]));
      try {
        this.business = await ipc.businessSave({ ...stored, ...part }, { ...stored, ...before });
      } catch (thrown) {
        if (asError(thrown).code === 'changed') this.business = await ipc.businessGet();
        throw thrown;
      }
      return this.business;
    });
    this.#saving = next.catch(() => undefined);
    return next;
  }
  #saving: Promise<unknown> = Promise.resolve();

  async readCounts(): Promise<void> {
    const [invoices, customers] = await Promise.allSettled([
      ipc.invoiceList({ status: null, waiting: false, search: '', after: null, limit: 1 }),
      ipc.customerList({ search: '', after: null, limit: 1 }),
    ]);
    if (invoices.status === 'fulfilled') this.counts = invoices.value.counts;
    if (customers.status === 'fulfilled') this.customers = customers.value.count;
  }

  /** Seconds since the account's data came in whole; none where it never did. */
  age(account: AccountView, now: number): number | null {
    if (account.synced_at) return Math.max(0, (now - Date.parse(account.synced_at)) / 1000);
    return account.age_seconds === null ? null : account.age_seconds + (now - this.accountsReadAt) / 1000;
  }
}

export const session = new Session();

/** Follows Rust's events for the life of the window. */
export function follow(): void {
  void followChanges();
  void ipc.onSync((sync) => (session.sync = sync));
  void ipc.onNotice(({ kind, title, body }) => {
    const words = t('notice-said', { title: title.message, body: body.message });
    // What a sync waits for is said for as long as it waits: it would seem to hang.
    if (kind === KEYRING_WAITS && session.sync.running) messages.stand(words, () => session.sync.running);
    else messages.note(words);
    // Who does not look at the window is told by the system, and that it is practice.
    const told = session.practising ? t('practice-notice', { title: title.message }) : title.message;
    if (!document.hasFocus()) void ipc.noticeShow(told, body.message).catch(() => undefined);
  });
  whenChanged(['accounts', 'business'], () => void session.again());
  whenChanged(['invoices', 'customers'], () => void session.readCounts());
  whenChanged(['sync'], () => void ipc.syncStatus().then((sync) => (session.sync = sync), () => undefined));
}
