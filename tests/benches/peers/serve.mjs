// How a peer in Node answers: a line of JSON in, a line of JSON back.

import { createInterface } from 'node:readline';

/** Says that `name` is ready, then answers every request with what `work` gives. */
export async function serve(name, work) {
  say({ ready: name });
  for await (const line of createInterface({ input: process.stdin })) {
    try {
      say(await work(JSON.parse(line)));
    } catch (error) {
      say({ error: String(error) });
    }
  }
}

/** Nanoseconds now, from some start. */
export const now = () => process.hrtime.bigint();

/** Nanoseconds since `start`. */
export const since = (start) => Number(now() - start);

function say(answer) {
  process.stdout.write(JSON.stringify(answer) + '\n');
}
