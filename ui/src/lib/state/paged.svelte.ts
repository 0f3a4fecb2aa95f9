// A long list read a page at a time by cursor. What is on the screen is read again when the
// store changes; the pages beyond follow as the person scrolls.
import { asError, type AppError } from '$lib/ipc/error';
import { newest } from '$lib/logic/later';
import { SKELETON_AFTER_MS } from './loadable.svelte';

export interface PageOf<R> {
  rows: R[];
  next: string | null;
}

export const PAGE = 200;

export class Paged<R> {
  rows = $state.raw<R[]>([]);
  next = $state.raw<string | null>(null);
  /** The first page is there. */
  loaded = $state(false);
  slow = $state(false);
  error = $state.raw<AppError | null>(null);
  readonly #turn = newest();
  #adding = false;

  readonly #page: (after: string | null, limit: number) => Promise<PageOf<R>>;
  readonly #size: number;

  constructor(page: (after: string | null, limit: number) => Promise<PageOf<R>>, size = PAGE) {
    this.#page = page;
    this.#size = size;
  }

  /** Starts over with another question; old rows stay until new ones are there. */
  async restart(): Promise<void> {
    await this.#read(1);
  }

  /** Reads again at least the rows up to `last`, the last one on the screen. */
  async refresh(last: number): Promise<void> {
    await this.#read(Math.min(this.rows.length, Math.max(1, last + 1)));
  }

  async #read(least: number): Promise<void> {
    const current = this.#turn.begin();
    this.#adding = false;
    const timer = setTimeout(() => {
      if (current() && !this.loaded) this.slow = true;
    }, SKELETON_AFTER_MS);
    try {
      const rows: R[] = [];
      let next: string | null = null;
      do {
        const page: PageOf<R> = await this.#page(next, this.#size);
        if (!current()) return;
        rows.push(...page.rows);
        next = page.next;
      } while (next !== null && rows.length < least);
      this.rows = rows;
      this.next = next;
      this.loaded = true;
      this.error = null;
    } catch (thrown) {
      if (current()) this.error = asError(thrown);
    } finally {
      clearTimeout(timer);
      if (current()) this.slow = false;
    }
  }

  /** Appends the next page, one at a time. */
  async more(): Promise<void> {
    const after = this.next;
    if (after === null || this.#adding) return;
    const before = this.rows;
    this.#adding = true;
    try {
      const page = await this.#page(after, this.#size);
      if (this.rows !== before) return;
      this.rows = [...before, ...page.rows];
      this.next = page.next;
    } catch (thrown) {
      if (this.rows === before) this.error = asError(thrown);
    } finally {
      this.#adding = false;
    }
  }
}
