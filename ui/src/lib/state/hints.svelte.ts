// Quiet hints, at most one on a screen: each goes away for good once what it speaks of was done, or closed.
import * as ipc from '$lib/ipc';
import type { Command } from '$lib/logic/keys';
import type { View } from './view.svelte';

/** As Rust names them. */
export type HintName = 'palette' | 'walk' | 'search' | 'save' | 'payouts' | 'contracts' | 'sync' | 'editor';

/** The keys that do what a hint speaks of. */
const BY_COMMAND: Partial<Record<Command, HintName>> = { palette: 'palette', next: 'walk', previous: 'walk', search: 'search', save: 'save', sync: 'sync' };
/** Those that count on one screen alone. */
const BY_SCREEN: Partial<Record<View['screen'], [Command, HintName]>> = { payouts: ['open', 'payouts'], contracts: ['open', 'contracts'] };

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

  /** A key did it, on the screen that was shown. */
  did(command: Command, screen: View['screen']): void {
    const name = BY_COMMAND[command];
    if (name) this.done(name);
    const there = BY_SCREEN[screen];
    if (there?.[0] === command) this.done(there[1]);
  }
}

export const hints = new Hints();
