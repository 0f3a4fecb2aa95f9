// How backups stand: read again when Rust says that something changed, and never silent about a failure.
import * as ipc from '$lib/ipc';
import type { BackupStatus } from '$lib/ipc/types';
import { messages } from './messages.svelte';
import { whenChanged } from './changes';

class Backups {
  status = $state.raw<BackupStatus | null>(null);
  #said: string | null = null;

  async read(): Promise<void> {
    try {
      this.take(await ipc.backupStatus());
    } catch (thrown) {
      messages.complain(thrown);
    }
  }

  take(status: BackupStatus): void {
    this.status = status;
    const failure = status.failure;
    // Said once; afterwards the sidebar and the settings show it.
    if (failure && failure.at !== this.#said) messages.complain({ code: 'backup', message: failure.message });
    this.#said = failure?.at ?? null;
  }
}

export const backups = new Backups();

/** Follows backups for the life of the window. */
export function followBackups(): void {
  whenChanged(['backup'], () => void backups.read());
}
