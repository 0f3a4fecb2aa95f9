// Keys reach the screen that is shown: the newest listener is asked first.
import type { Command } from '$lib/logic/keys';

/** Says whether it took the command. */
export type Listener = (command: Command) => boolean;

const stack: Listener[] = [];

/** Adds a listener; returns how to take it away. */
export function onCommand(listener: Listener): () => void {
  stack.push(listener);
  return () => {
    const at = stack.indexOf(listener);
    if (at >= 0) stack.splice(at, 1);
  };
}

export const run = (command: Command): boolean => [...stack].reverse().some((listener) => listener(command));
