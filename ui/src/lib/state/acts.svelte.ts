// Acts that cost money or cannot be undone, as far as something is left to do about them.
import * as ipc from '$lib/ipc';
import type { ActView } from '$lib/ipc/types';
import { whenChanged } from './changes';
import { Loadable } from './loadable.svelte';
import { session } from './session.svelte';

class Acts {
  readonly all = new Loadable<ActView[]>();

  /** Whether they were done is not known. */
  get unclear(): ActView[] {
    return (this.all.value ?? []).filter(({ state }) => state === 'unknown');
  }

  /** They go on at a page outside that is still offered or open. */
  get visits(): ActView[] {
    return (this.all.value ?? []).filter(({ state, visit }) => state === 'visit' && (visit?.state === 'offered' || visit?.state === 'open'));
  }

  async read(): Promise<void> {
    if (session.accounts.length === 0) return this.all.forget();
    await this.all.read(ipc.actList);
  }
}

export const acts = new Acts();

export function followActs(): void {
  whenChanged(['plan', 'elsewhere', 'visits', 'payouts', 'sync', 'accounts'], () => void acts.read());
}
