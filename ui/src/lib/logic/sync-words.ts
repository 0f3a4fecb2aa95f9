// What sync is doing, in a sentence and a tone.
import { t } from '$lib/i18n';
import type { AccountView, SyncView } from '$lib/ipc/types';
import { agoWords, sinceWords } from './relative';

export interface SyncSentence {
  tone: 'ok' | 'wait' | 'bad' | 'busy' | 'calm';
  title: string;
  more: string | null;
}

/** `age` is that of the account's data in seconds, `now` milliseconds since 1970; `practising` where the books are those of practice. */
export function syncSentence(sync: SyncView, account: AccountView | null, age: number | null, now: number, practising = false): SyncSentence {
  const decide = sync.conflicts + sync.parked;
  const said = (tone: SyncSentence['tone'], title: string, more: string | null = null) => ({ tone, title, more });
  if (account === null) return said('calm', t('sync-local'), t('sync-local-more'));
  if (sync.running) return said('busy', t('sync-running'));
  if (account.state === 'sign_in_needed') return said('bad', t('sync-sign-in'), t('sync-sign-in-more'));
  if (account.state === 'other_user') return said('bad', t('sync-other-user'), t('sync-other-user-more'));
  if (account.state === 'choose_service') return said('wait', t('sync-choose'), t('sync-choose-more'));
  if (sync.offline && account.practice && !practising) return said('wait', t('sync-practice-off'), t('sync-practice-off-more'));
  if (sync.offline) {
    const title = sync.offline_since ? t('sync-offline-since', { since: sinceWords(sync.offline_since, now) }) : t('sync-offline');
    return said('wait', title, sync.pending > 0 ? t('sync-offline-pending', { n: sync.pending }) : t('sync-offline-more'));
  }
  if (decide > 0) return said('bad', t('sync-decide', { n: decide }), t('sync-decide-more'));
  if (sync.error) return said('bad', t('sync-failed'), sync.error.message);
  if (sync.pending > 0) {
    return said('wait', t('sync-pending-count', { n: sync.pending }), sync.automatic ? t('sync-pending-soon') : t('sync-paused'));
  }
  const title = age === null ? t('sync-never') : t('sync-synced', { ago: agoWords(age) });
  return said(age === null ? 'calm' : 'ok', title, sync.automatic ? null : t('sync-paused'));
}

const STAGES = new Set(['profile', 'customers', 'invoices', 'sending']);

export function stageWords(progress: SyncView['progress']): string {
  if (!progress) return t('stage-starting');
  const stage = STAGES.has(progress.stage) ? t(`stage-${progress.stage}`) : progress.stage;
  if (progress.total !== null) return t('stage-of', { stage, done: progress.done, total: progress.total });
  return progress.done > 0 ? t('stage-done', { stage, done: progress.done }) : stage;
}
