// Tabs that do not stand in one row stand in rows that are alike.

/** How many stand in each row, one below the other, by how wide each is, the room, and what is between two: in pixels. */
export function acrossOf(widths: readonly number[], room: number, gap: number): number {
  const widest = Math.max(0, ...widths);
  const fit = Math.max(1, Math.floor((room + gap) / Math.max(1, widest + gap)));
  return Math.ceil(widths.length / Math.ceil(widths.length / fit));
}
