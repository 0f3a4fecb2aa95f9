// Something that costs money or cannot be undone, under way: one at a time, with what came of it.
import { asError, type AppError } from '$lib/ipc/error';
import type { ActView } from '$lib/ipc/types';
import { panels } from './panels.svelte';

export class Acting {
  busy = $state(false);
  act = $state.raw<ActView | null>(null);
  error = $state.raw<AppError | null>(null);

  /** Does `work` unless something is under way; leads on to the page outside where there is one. Returns what came of it. */
  async run(work: () => Promise<ActView>): Promise<ActView | null> {
    if (this.busy) return null;
    this.busy = true;
    this.error = null;
    this.act = null;
    try {
      const act = await work();
      this.act = act;
      if (act.visit) panels.open({ kind: 'visit', visit: act.visit });
      return act;
    } catch (thrown) {
      this.error = asError(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  }

  forget(): void {
    this.act = null;
    this.error = null;
  }
}
