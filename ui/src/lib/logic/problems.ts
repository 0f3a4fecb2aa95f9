// Finding the problem that belongs to a field.
import type { Problem } from '$lib/ipc/types';

export const problemAt = (problems: readonly Problem[], field: string): string | null =>
  problems.find((p) => p.field === field)?.message ?? null;

/** Problems that no field on the screen can show. */
export const problemsElsewhere = (problems: readonly Problem[], shown: (field: string) => boolean): Problem[] =>
  problems.filter((p) => !shown(p.field));

/** `items[2].price` as row 2, column `price`; none for other paths. */
export function itemField(path: string): { index: number; column: string } | null {
  const match = /^items\[(\d+)\](?:\.(\w+))?$/.exec(path);
  return match ? { index: Number(match[1]), column: match[2] ?? 'name' } : null;
}
