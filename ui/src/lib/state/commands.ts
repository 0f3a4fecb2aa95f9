// Keys reach the screen that is shown: the newest listener is asked first.
import type { Command } from '$lib/logic/keys';

/** Says whether it took the command. */
export type Listener = (command: Command) => boolean;

const stack: Listener[] = [];
/** Of what lies over the screens: asked before any of them, whichever came last. */
const front: Listener[] = [];

/** Adds a listener, `inFront` for what lies over the screens; returns how to take it away. */
export function onCommand(listener: Listener, inFront = false): () => void {
  const among = inFront ? front : stack;
  among.push(listener);
  return () => {
    const at = among.indexOf(listener);
    if (at >= 0) among.splice(at, 1);
  };
}

export const run = (command: Command): boolean => [...stack, ...front].reverse().some((listener) => listener(command));
