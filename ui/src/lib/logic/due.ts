// The day an invoice is due follows the day it is issued, as long as nobody set it by hand.
import { addDays, daysBetween, isoOf, readIso } from './dates';

/** What is agreed where nothing else is: as Rust proposes it for a new invoice. */
const USUAL_DAYS = 14;

/** Whether the due date is the one that the agreed days give. */
export function isAgreed(issued: string, due: string, days: number | null): boolean {
  const [from, to] = [readIso(issued), readIso(due)];
  return from !== null && to !== null && daysBetween(from, to) === (days ?? USUAL_DAYS);
}

/** The due date that the agreed days give; none where the other is no date. */
export function dueAfter(issued: string, days: number | null): string | null {
  const from = readIso(issued);
  return from === null ? null : isoOf(addDays(from, days ?? USUAL_DAYS));
}
