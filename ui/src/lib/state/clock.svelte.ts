// The time, as a value that screens follow. Ticks only while something on the screen reads it.
import { localDay, type Day } from '$lib/logic/dates';
import { createSubscriber } from 'svelte/reactivity';

class Clock {
  readonly #follow: () => void;

  constructor(period: number) {
    this.#follow = createSubscriber((update) => {
      const timer = setInterval(update, period);
      return () => clearInterval(timer);
    });
  }

  /** Milliseconds since 1970, UTC. */
  get now(): number {
    this.#follow();
    return Date.now();
  }

  /** The local calendar date. */
  get today(): Day {
    this.#follow();
    return localDay(new Date());
  }
}

/** For "2 s ago". */
export const seconds = new Clock(1000);
/** For everything else. */
export const minutes = new Clock(20_000);
