// The sides picked so far in conflicts, by record: kept while the window is open, so that neither
// a change of its size nor a look elsewhere undoes a choice, and no record takes over another’s.
import type { ConflictSide, RecordKind } from '$lib/ipc/types';

type Sides = Record<string, ConflictSide>;

class Picks {
  #of = $state<Record<string, Sides>>({});

  /** The picked side by the key of its field. */
  of(kind: RecordKind, id: string): Sides {
    return this.#of[`${kind}:${id}`] ?? {};
  }

  pick(kind: RecordKind, id: string, key: string, side: ConflictSide): void {
    this.#of[`${kind}:${id}`] = { ...this.of(kind, id), [key]: side };
  }

  /** The record’s conflict is settled. */
  forget(kind: RecordKind, id: string): void {
    delete this.#of[`${kind}:${id}`];
  }
}

export const picks = new Picks();
