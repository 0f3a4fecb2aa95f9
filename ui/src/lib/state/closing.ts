// What has to be on disk before the window ends.
import * as ipc from '$lib/ipc';

const keepers = new Set<() => Promise<void>>();

/** Has `keep` done before the window ends; the answer takes that back. */
export function beforeClosing(keep: () => Promise<void>): () => void {
  keepers.add(keep);
  return () => void keepers.delete(keep);
}

/** Keeps everything that is typed. One keeper that fails stops no other. */
export async function keepEverything(): Promise<void> {
  await Promise.allSettled([...keepers].map((keep) => keep()));
}

/** Keeps everything, waits for what is under way, then lets the window end. */
export async function closing(): Promise<void> {
  void Promise.allSettled([ipc.closingHeard()]);
  await keepEverything();
  await ipc.settled();
  await ipc.closingDone();
}

export const followClosing = () => ipc.onClosing(() => void closing());
