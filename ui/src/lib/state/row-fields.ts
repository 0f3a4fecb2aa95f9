// The fields of rows by the row itself, so that what is known of a field stays with its row wherever that moves.
import type { Row } from '$lib/logic/rows';
import { SvelteSet } from 'svelte/reactivity';

/** `items[3].price` as `row:KEY.price`; any other field, and one of a row that is not there, as it is. */
export function keyed(field: string, rows: readonly Row[]): string {
  const [, index, rest] = /^items\[(\d+)\]\.(.+)$/.exec(field) ?? [];
  const row = index === undefined ? undefined : rows[Number(index)];
  return row ? `row:${row.key}.${rest}` : field;
}

/** Fields that were told of for the rows `told`, by the places that these stand in now; those of rows that are gone fall away. */
export function placed<T extends { field: string }>(found: readonly T[], told: readonly number[], places: ReadonlyMap<number, number>): T[] {
  return found.flatMap((one) => {
    const [, index, rest] = /^items\[(\d+)\](.*)$/.exec(one.field) ?? [];
    const key = index === undefined ? undefined : told[Number(index)];
    if (key === undefined) return [one];
    const at = places.get(key);
    return at === undefined ? [] : [{ ...one, field: `items[${at}]${rest}` }];
  });
}

/** The fields that a person has left behind. */
export class Left {
  readonly #fields = new SvelteSet<string>();
  readonly #rows: () => readonly Row[];

  constructor(rows: () => readonly Row[]) {
    this.#rows = rows;
  }

  add(field: string): void {
    this.#fields.add(keyed(field, this.#rows()));
  }

  has(field: string): boolean {
    return this.#fields.has(keyed(field, this.#rows()));
  }
}
