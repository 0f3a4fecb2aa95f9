// "Something changed, read it again": from Rust's `changed` event to the stores that care.
import { onChanged } from '$lib/ipc';
import type { Changed } from '$lib/ipc/types';

type Heard = () => void;
const listeners = new Map<Changed, Set<Heard>>();
const due = new Map<Heard, ReturnType<typeof setTimeout>>();

/** While a sync brings many records, each store is read again at most this often. */
const GATHER_MS = 120;

/** Calls `heard` soon after any of `kinds` changed; returns how to stop. */
export function whenChanged(kinds: readonly Changed[], heard: Heard): () => void {
  for (const kind of kinds) {
    const set = listeners.get(kind) ?? new Set();
    listeners.set(kind, set.add(heard));
  }
  return () => {
    for (const kind of kinds) listeners.get(kind)?.delete(heard);
    clearTimeout(due.get(heard));
    due.delete(heard);
  };
}

export function tell(changed: readonly Changed[]): void {
  for (const kind of changed) {
    for (const heard of listeners.get(kind) ?? []) {
      if (due.has(heard)) continue;
      due.set(heard, setTimeout(() => (due.delete(heard), heard()), GATHER_MS));
    }
  }
}

export const followChanges = () => onChanged(tell);
