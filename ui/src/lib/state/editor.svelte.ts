// The invoice being written. Every change is computed, kept on disk and drawn, each at its pace.
import * as ipc from '$lib/ipc';
import { asError, type AppError } from '$lib/ipc/error';
import type { CheckFailure, Computed, CustomerView, DraftInput, InvoiceView, LineTerms, Problem, TaxRule, Terms } from '$lib/ipc/types';
import { readIso } from '$lib/logic/dates';
import { dueAfter, isAgreed } from '$lib/logic/due';
import { once } from '$lib/logic/failures';
import { later, newest } from '$lib/logic/later';
import type { Column } from '$lib/logic/paste';
import { asInput, row, type Row } from '$lib/logic/rows';
import { emptyLineTerms, emptyTerms } from '$lib/logic/terms';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { Left, placed } from './row-fields';
import { session } from './session.svelte';
import { forgetUnread, rememberUnread, unreadOf, type Unread } from './unread';

const COMPUTE_MS = 80;
const KEEP_MS = 150;
const KEEP_LATEST_MS = 400;
const DRAW_MS = 400;
const NUMBERS = ['quantity', 'price', 'tax'] as const;

/** Asked once it is saved, before it is issued. */
type MayIssue = (saved: InvoiceView) => Promise<boolean>;

export class Editor {
  head: Omit<DraftInput, 'items'>;
  rows = $state<Row[]>([row()]);
  customer = $state.raw<CustomerView | null>(null);
  computed = $state.raw<Computed | null>(null);
  /** The rows it was computed of, by their keys: they may have moved since. */
  #computedOf = $state.raw<number[]>([]);
  /** The rule of tax that was computed by: that of the head, or the one before while it follows. */
  computedRule = $state.raw<TaxRule | null>(null);
  computeError = $state.raw<AppError | null>(null);
  keptAt = $state<string | null>(null);
  keepError = $state.raw<AppError | null>(null);
  saving = $state(false);
  saveError = $state.raw<AppError | null>(null);
  /** After a first try to save, every problem is shown; before, only those of fields left behind. */
  attempted = $state<'no' | 'save' | 'ready'>('no');
  readonly left = new Left(() => this.rows);
  /** Texts that could not be read, by their field: kept as typed, and they stop saving. */
  unread = new SvelteMap<string, Unread>();
  /** The rows, by their key, whose details are unfolded. */
  unfolded = new SvelteSet<number>();
  /** What the page preview shows; grows behind the typing. */
  drawn = $state.raw<DraftInput | null>(null);

  readonly #computeTurn = newest();
  readonly #compute = later(() => this.#computeNow(), COMPUTE_MS);
  readonly #keep = later(() => this.#keepNow(), KEEP_MS, KEEP_LATEST_MS);
  readonly #draw = later(() => void (this.drawn = this.input), DRAW_MS, 2000);
  #keeping: Promise<void> = Promise.resolve();
  #dueFollows = false;
  /** The rule of tax it has where it is kept on this computer only. */
  #ruleHere: TaxRule;
  #ruleChosen = false;
  /** The rule changed with the place it is kept at, or with the invoice it refers to. */
  ruleFollowed = $state<'place' | 'mirrored' | null>(null);
  #done = false;
  /** Settled once the totals and the customer were read for the first time. */
  readonly begun: Promise<unknown>;

  constructor(draft: DraftInput) {
    const { items, ...head } = draft;
    this.head = $state(head);
    this.#ruleHere = (head.account === null ? null : session.ruleOf(null)) ?? head.tax_rule;
    this.rows = items.length > 0 ? items.map(row) : [row()];
    for (const [field, kept] of unreadOf(draft, this.rows)) this.unread.set(field, kept);
    // What was typed before is no longer being typed: where it cannot be read, that is said at once.
    this.rows.forEach((_, index) => this.leaveFilled(index));
    this.drawn = this.input;
    this.begun = Promise.all([this.#computeNow(), this.#readCustomer()]);
  }

  /** A snapshot of what is typed, as Rust takes it. */
  get input(): DraftInput {
    return { ...$state.snapshot(this.head), items: asInput($state.snapshot(this.rows)) };
  }

  /** What an e-invoice says beyond the page; only to be read. */
  get terms(): Terms {
    return this.head.terms ?? EMPTY_TERMS;
  }

  /** Changes it, beginning with nothing where nothing was said. */
  say(change: (terms: Terms) => void): void {
    this.head.terms ??= emptyTerms();
    change(this.head.terms);
  }

  /** The same of a row. */
  sayOf(index: number, change: (terms: LineTerms) => void): void {
    const row = this.rows[index];
    if (!row) return;
    row.terms ??= emptyLineTerms();
    change(row.terms);
  }

  /** Keeps, or forgets, what was typed into `field` and could not be read. */
  keepUnread(field: string, text: string | null, message: string): void {
    if (text === null) this.unread.delete(field);
    else this.unread.set(field, { text, message });
    this.#rememberUnread();
  }

  #rememberUnread(): void {
    if (this.head.id !== null && !this.#done) rememberUnread(this.head.id, this.unread, this.rows);
  }

  /** Called after each change of what is typed. */
  touched(): void {
    if (this.#done) return;
    this.saveError = null;
    this.#compute.soon();
    this.#keep.soon();
    this.#draw.soon();
  }

  type(index: number, column: Column, text: string): void {
    const row = this.rows[index];
    if (row) row[column] = text;
  }

  /** The cells of a row that hold something count as left behind. */
  leaveFilled(index: number): void {
    for (const column of NUMBERS) if (this.rows[index]?.[column].trim()) this.left.add(`items[${index}].${column}`);
  }

  /** The rows, by their place, in which something was given that cannot be read: the totals are without them. */
  readonly outside: number[] = $derived.by(() =>
    this.rows.flatMap((row, index) => (NUMBERS.some((column) => row[column].trim() !== '' && this.problem(`items[${index}].${column}`) !== null) ? [index] : [])),
  );

  /** The due date follows by the agreed days, unless a person set another; a half-typed date changes nothing of that. */
  issue(text: string, days: number | null): void {
    if (readIso(this.head.issue_date)) this.#dueFollows = isAgreed(this.head.issue_date, this.head.due_date, days);
    this.head.issue_date = text;
    if (this.#dueFollows) this.head.due_date = dueAfter(text, days) ?? this.head.due_date;
  }

  due(text: string): void {
    this.head.due_date = text;
    this.#dueFollows = false;
  }

  /** The rule of tax follows the place: a service has its own, and here the one it had is back. */
  moveTo(account: string | null): void {
    if (account === this.head.account) return;
    this.head.account = account;
    this.#followRule(account === null ? this.#ruleHere : (session.ruleOf(account) ?? this.head.tax_rule), 'place');
  }

  chooseRule(rule: TaxRule): void {
    this.head.tax_rule = rule;
    this.ruleFollowed = null;
    if (this.head.account !== null) return;
    this.#ruleHere = rule;
    this.#ruleChosen = true;
  }

  #followRule(rule: TaxRule, why: 'place' | 'mirrored'): void {
    this.ruleFollowed = rule === this.head.tax_rule ? null : why;
    this.head.tax_rule = rule;
  }

  /** What credits or corrects an invoice rounds as that does, unless it is stored or a person chose. */
  #mirror(rule: TaxRule | null): void {
    if (rule === null || this.#ruleChosen || this.head.seen !== null || this.head.account !== null) return;
    this.#ruleHere = rule;
    this.#followRule(rule, 'mirrored');
  }

  choose(customer: CustomerView | null): void {
    this.customer = customer;
    this.head.customer = customer?.id ?? null;
  }

  /** Follows the entries of a list that is about to change: `to` is the new place of each, none where it goes. */
  moveUnread(list: string, to: (at: number) => number | null): void {
    const moved = [...this.unread].filter(([field]) => field.startsWith(`${list}[`));
    for (const [field] of moved) this.unread.delete(field);
    for (const [field, kept] of moved) {
      const place = to(Number.parseInt(field.slice(list.length + 1), 10));
      if (place !== null) this.unread.set(`${list}[${place}]${field.slice(field.indexOf(']', list.length) + 1)}`, kept);
    }
  }

  async #readCustomer(): Promise<void> {
    const id = this.head.customer;
    if (id === null) return;
    try {
      const customer = await ipc.customerGet(id);
      if (this.head.customer === id) this.customer = customer;
    } catch (thrown) {
      if (asError(thrown).code === 'not_found') this.head.customer = null;
    }
  }

  async #computeNow(): Promise<void> {
    const current = this.#computeTurn.begin();
    try {
      const input = this.input;
      const rows = this.rows.map(({ key }) => key);
      const computed = await ipc.draftCompute(input);
      if (!current()) return;
      this.computed = computed;
      this.#computedOf = rows;
      this.computedRule = input.tax_rule;
      this.computeError = null;
      this.#mirror(computed.mirrored_rule);
    } catch (thrown) {
      if (current()) this.computeError = asError(thrown);
    }
  }

  #keepNow(): Promise<void> {
    this.#keeping = this.#keeping.then(() => this.#keepOnce());
    return this.#keeping;
  }

  async #keepOnce(): Promise<void> {
    if (this.#done) return;
    this.#rememberUnread();
    try {
      this.keptAt = await ipc.draftKeep(this.input);
      this.keepError = null;
    } catch (thrown) {
      this.keepError = asError(thrown);
    }
  }

  /** Keeps at once what has not been kept yet. */
  flush = (): Promise<void> => this.#keep.flush();

  /** The window is leaving the editor; what is typed stays kept. */
  async leave(): Promise<void> {
    if (!this.#done) await this.flush();
    this.#stop();
  }

  #stop(): void {
    this.#done = true;
    this.#compute.drop();
    this.#keep.drop();
    this.#draw.drop();
  }

  readonly #places = $derived(new Map(this.rows.map(({ key }, at) => [key, at])));
  readonly #lines = $derived(new Map(this.#computedOf.map((key, at) => [key, this.computed?.rows[at] ?? null])));

  /** What the row comes to, as it was computed last. */
  line(key: number): Computed['rows'][number] {
    return this.#lines.get(key) ?? null;
  }

  #placed<T extends { field: string }>(found: readonly T[] = []): T[] {
    return placed(found, this.#computedOf, this.#places);
  }

  readonly failures: CheckFailure[] = $derived(once(this.#placed(this.computed?.failures)));
  /** Of them, what stops it from being issued. */
  readonly fatal: Problem[] = $derived(this.failures.filter((f) => f.fatal).map(({ field, message }) => ({ field, message })));

  /** Of rows by the place they stand in now; rows that are gone fall away. */
  readonly #unreadProblems: Problem[] = $derived.by(() =>
    [...this.unread].flatMap(([field, { message }]) => {
      const [, key, rest] = /^row:(\d+)\.(.+)$/.exec(field) ?? [];
      if (key === undefined) return [{ field, message }];
      const index = this.rows.findIndex((row) => row.key === Number(key));
      return index < 0 ? [] : [{ field: `items[${index}].${rest}`, message }];
    }),
  );

  /** What stops it now: of saving, and also of issuing once that was tried. */
  readonly problems: Problem[] = $derived.by(() => {
    const found = this.#placed(this.computed?.problems);
    const more = this.attempted === 'ready' ? [...this.#placed(this.computed?.problems_when_ready), ...this.fatal] : [];
    const all = [...this.#unreadProblems, ...(this.saveError?.problems ?? []), ...found, ...more];
    const seen = new Set<string>();
    return all.filter((p) => !seen.has(p.field + p.message) && seen.add(p.field + p.message));
  });
  readonly #byField = $derived(new Map([...this.problems].reverse().map((p) => [p.field, p.message])));

  /** The problem to show beside a field, once the person has left it or tried to save. */
  problem(field: string): string | null {
    if (this.attempted === 'no' && !this.left.has(field)) return null;
    return this.#byField.get(field) ?? null;
  }

  readonly #notices = $derived(new Map(this.#placed(this.computed?.notices).map((p) => [p.field, p.message])));

  notice(field: string): string | null {
    return this.#notices.get(field) ?? null;
  }

  /** Saves; none where something has to be mended first. */
  async save(ready: boolean, mayIssue: MayIssue = () => Promise.resolve(true)): Promise<InvoiceView | null> {
    if (this.saving) return null;
    this.saving = true;
    this.saveError = null;
    this.attempted = ready ? 'ready' : 'save';
    this.#compute.drop();
    try {
      // Kept first, so that a failing save loses nothing; and no keep may land after the save.
      await this.flush();
      await this.#keeping;
      await this.#computeNow();
      if (this.problems.length > 0) return null;
      const saved = await ipc.invoiceSave(this.input);
      this.#stop();
      forgetUnread(saved.id);
      if (!ready || !saved.moves.includes('ready')) return saved;
      // Saved is saved: where making it ready fails, the editor goes on from what is stored now.
      this.head.seen = (await ipc.draftOf(saved.id)).seen;
      if (!(await mayIssue(saved))) return saved;
      return await ipc.invoiceSetStatus(saved.id, 'ready');
    } catch (thrown) {
      this.saveError = asError(thrown);
      this.#done = false;
      return null;
    } finally {
      this.saving = false;
    }
  }

  /** Saves over whatever the invoice has become meanwhile: the person has been asked. */
  saveOver(ready: boolean, mayIssue?: MayIssue): Promise<InvoiceView | null> {
    this.head.seen = null;
    return this.save(ready, mayIssue);
  }

  async discard(): Promise<void> {
    this.#stop();
    await this.#keeping;
    try {
      if (this.head.id === null) return;
      await ipc.draftDiscard(this.head.id);
      forgetUnread(this.head.id);
    } catch (thrown) {
      this.#done = false;
      throw thrown;
    }
  }
}

const EMPTY_TERMS: Terms = Object.freeze(emptyTerms());
