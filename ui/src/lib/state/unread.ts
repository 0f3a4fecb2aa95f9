// What stands in number and date fields of drafts and is none. Rust keeps what could be read, so the window remembers these.
import type { Row } from '$lib/logic/rows';
import type { DraftInput } from '$lib/ipc/types';
import { remember, remembered } from './remembered';

export interface Unread {
  text: string;
  message: string;
}
/** By draft: fields by their path, and what was typed there. */
type Stored = Record<string, [field: string, text: string, message: string][]>;

/** Drafts beyond the newest are forgotten. */
const MOST_DRAFTS = 50;

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && Object.values(value).every(
    (fields) => Array.isArray(fields) && fields.every((field) => Array.isArray(field) && field.length === 3 && field.every((part) => typeof part === 'string')),
  );
const read = (): Stored => remembered('unread', {}, isStored);

/** Remembers what could not be read in the draft `id`; rows by the place they stand in now. */
export function rememberUnread(id: string, unread: Iterable<[string, Unread]>, rows: readonly Row[]): void {
  const { [id]: before, ...others } = read();
  const fields = [...unread].flatMap(([field, { text, message }]): Stored[string] => {
    const [, key, rest] = /^row:(\d+)\.(.+)$/.exec(field) ?? [];
    const index = rows.findIndex((row) => row.key === Number(key));
    if (key === undefined) return [[field, text, message]];
    return index < 0 ? [] : [[`items[${index}].${rest}`, text, message]];
  });
  if (before === undefined && fields.length === 0) return;
  const drafts = Object.entries(others).slice(1 - MOST_DRAFTS);
  remember('unread', Object.fromEntries(fields.length > 0 ? [...drafts, [id, fields]] : drafts));
}

export const forgetUnread = (id: string): void => rememberUnread(id, [], []);

/** What could not be read in this draft, where its place is still there and holds nothing else. */
export function unreadOf(draft: DraftInput, rows: readonly Row[]): [string, Unread][] {
  return (draft.id === null ? [] : (read()[draft.id] ?? [])).flatMap(([field, text, message]): [string, Unread][] => {
    if (!isFree(draft, field)) return [];
    const [, index, rest] = /^items\[(\d+)\]\.(.+)$/.exec(field) ?? [];
    if (index === undefined) return [[field, { text, message }]];
    const row = rows[Number(index)];
    return row ? [[`row:${row.key}.${rest}`, { text, message }]] : [];
  });
}

/** Whether `field` stands empty in the draft; an entry of a list must be there for that. */
function isFree(draft: DraftInput, field: string): boolean {
  let at: unknown = draft;
  for (const part of field.split(/[.[\]]+/)) {
    if (typeof at !== 'object' || at === null) return !field.includes('[');
    at = (at as Record<string, unknown>)[part];
  }
  return at === null || (at === undefined && !field.includes('['));
}
