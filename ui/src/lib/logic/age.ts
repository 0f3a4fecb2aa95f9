// How old something that was read is.

/** Older than this is said in the tone of waiting. */
const STALE_SECONDS = 24 * 3600;

/** Seconds since `read_at`; none where it was never read. `now` is in milliseconds since 1970. */
export const ageOf = (read_at: string | null, now: number): number | null => (read_at === null ? null : Math.max(0, (now - Date.parse(read_at)) / 1000));

export const isStale = (age: number | null): boolean => age !== null && age > STALE_SECONDS;
