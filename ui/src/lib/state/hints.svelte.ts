// Quiet hints, at most one on a screen: each goes away for good once what it speaks of was done, or closed.
import * as ipc from '$lib/ipc';
import type { Command } from '$lib/logic/keys';

/** As Rust names them. */
export type HintName = 'palette' | 'walk' | 'search' | 'save';

/** The keys that do what a hint speaks of. */
const BY_COMMAND: Partial<Record<Command, HintName>> = { palette: 'palette', next: 'walk', previous: 'walk', search: 'search', save: 'save' };

class Hints {
  left = $state.raw<ReadonlySet<string>>(new Set());

  /** Without the store there are none: a hint is never worth an error. */
  async read(): Promise<void> {
    this.left = new Set(await ipc.hints().catch(() => []));
  }

  done(name: HintName): void {
    if (!this.left.has(name)) return;
    this.left = new Set([...this.left].filter((each) => each !== name));
    void ipc.hintDone(name).catch(() => {});
  }

  /** A key did it. */
  did(command: Command): void {
    const name = BY_COMMAND[command];
    if (name) this.done(name);
  }
}

export const hints = new Hints();
