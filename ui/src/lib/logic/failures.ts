// What an e-invoice lacks, as it is shown.
import type { CheckFailure } from '$lib/ipc/types';

/** One of each sentence about a field: rules that say the same of it stand together. */
export function once(failures: CheckFailure[]): CheckFailure[] {
  const found = new Map<string, CheckFailure>();
  for (const failure of failures) {
    const alike = `${failure.fatal} ${failure.field} ${failure.message}`;
    const before = found.get(alike);
    found.set(alike, before ? { ...before, rule: `${before.rule}, ${failure.rule}` } : failure);
  }
  return [...found.values()];
}
