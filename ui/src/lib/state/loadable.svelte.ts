// Something read from the store: its value, its failure, and whether it takes long enough to say so.
import { asError, type AppError } from '$lib/ipc/error';
import { newest } from '$lib/logic/later';

/** Shorter waits show nothing at all, so that nothing flickers. */
export const SKELETON_AFTER_MS = 150;

export class Loadable<T> {
  value = $state.raw<T | null>(null);
  error = $state.raw<AppError | null>(null);
  /** Nothing to show yet, and it has been a while. */
  slow = $state(false);
  readonly #turn = newest();

  /** Reads anew; the old value stays until the new one is there. Returns whether it came. */
  async read(source: () => Promise<T>): Promise<boolean> {
    const current = this.#turn.begin();
    const timer = setTimeout(() => {
      if (current() && this.value === null && this.error === null) this.slow = true;
    }, SKELETON_AFTER_MS);
    try {
      const value = await source();
      if (!current()) return false;
      this.value = value;
      this.error = null;
      return true;
    } catch (thrown) {
      if (current()) this.error = asError(thrown);
      return false;
    } finally {
      clearTimeout(timer);
      if (current()) this.slow = false;
    }
  }

  forget(): void {
    this.#turn.begin();
    this.value = null;
    this.error = null;
    this.slow = false;
  }
}
