// A draft on its way into the editor, so that a new one is not read twice.
import type { DraftInput } from '$lib/ipc/types';

class Opening {
  fresh: DraftInput | null = null;

  /** Hands the draft over once. */
  take(id: string): DraftInput | null {
    const draft = this.fresh?.id === id ? this.fresh : null;
    this.fresh = null;
    return draft;
  }
}

export const opening = new Opening();
