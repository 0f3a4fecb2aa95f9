// What is told to those who do not see it. WebKit on Linux tells a screen reader of a live region only
// when something is put into it, never when the words in it change: each message is put in anew.

import { untrack } from 'svelte';

export interface Told {
  id: number;
  text: string;
}

/** Long enough to be read out, short enough not to be met by who reads on through the page. */
const STAY_MS = 8000;
/** What changes with each key is told when the typing has ended. */
const SETTLED_MS = 1000;

class Heard {
  polite = $state.raw<Told[]>([]);
  urgent = $state.raw<Told[]>([]);
  #last = 0;

  /** Tells it when the screen reader has ended what it says, or at once where it is `urgent`. */
  say(text: string, urgent = false): void {
    if (text === '') return;
    const told = { id: ++this.#last, text };
    // Who tells it from an effect does not follow what else is told.
    untrack(() => {
      if (urgent) this.urgent = [...this.urgent, told];
      else this.polite = [...this.polite, told];
    });
    setTimeout(() => {
      this.polite = this.polite.filter(({ id }) => id !== told.id);
      this.urgent = this.urgent.filter(({ id }) => id !== told.id);
    }, STAY_MS);
  }
}

export const heard = new Heard();

/**
 * Tells what `words` gives once it has changed and stood for `wait` ms; not what is there at first, and nothing
 * where it gives none. `about` is what it is said of: the same words of another thing are told again.
 */
export function tellSettled(words: () => string | null, wait = SETTLED_MS, about: () => unknown = () => null): void {
  let before: { text: string | null; of: unknown } | undefined;
  $effect(() => {
    const now = { text: words(), of: about() };
    before ??= now;
    if (now.text === before.text && now.of === before.of) return;
    const timer = setTimeout(() => {
      before = now;
      heard.say(now.text ?? '');
    }, wait);
    return () => clearTimeout(timer);
  });
}
