// Work that waits for a pause in typing.

export interface Later {
  /** Run after a pause, but no later than the longest wait since the first call. */
  soon(): void;
  /** Run now if something waits; ends when nothing waits and what runs is done, however that ends. */
  flush(): Promise<void>;
  /** Forget what waits. */
  drop(): void;
}

/** Runs `work` once typing has paused for `wait` ms, at the latest `longest` ms after it began. */
export function later(work: () => Promise<void> | void, wait: number, longest = wait * 4): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let underWay: Promise<void> = Promise.resolve();
  const drop = () => {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    since = 0;
  };
  const run = async () => {
    drop();
    const begun = work();
    underWay = Promise.allSettled([underWay, begun]).then(() => undefined);
    await begun;
  };
  return {
    soon() {
      const now = Date.now();
      if (since === 0) since = now;
      if (timer !== undefined) clearTimeout(timer);
      timer = setTimeout(() => void run(), Math.max(0, Math.min(wait, since + longest - now)));
    },
    async flush() {
      if (timer !== undefined) await run();
      await underWay;
    },
    drop,
  };
}

/** Lets only the newest of several overlapping answers count. */
export function newest(): { begin(): () => boolean } {
  let current = 0;
  return {
    begin() {
      current += 1;
      const mine = current;
      return () => mine === current;
    },
  };
}
