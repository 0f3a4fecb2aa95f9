// The status of a bill in words. A word of the service that this program does not know is shown as it is.
import { t } from '$lib/i18n';
import type { Tone } from './history-words';

const STATUSES: Record<string, [Tone, string]> = {
  paid: ['ok', 'paid'], succeeded: ['ok', 'paid'], open: ['wait', 'open'], pending: ['wait', 'open'], draft: ['calm', 'draft'],
  void: ['calm', 'void'], failed: ['bad', 'failed'], uncollectible: ['bad', 'failed'],
};

export const billTone = (status: string): Tone => STATUSES[status]?.[0] ?? 'calm';

export function billWord(status: string): string {
  const key = STATUSES[status]?.[1];
  return key === undefined ? status : t(`bill-${key}`);
}

/** What the status means; none for a word that this program does not know. */
export function billMeaning(status: string): string | null {
  const key = STATUSES[status]?.[1];
  return key === undefined ? null : t(`meaning-bill-${key}`);
}
