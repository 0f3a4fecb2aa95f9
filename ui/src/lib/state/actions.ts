// What several places can start.
import { t } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import { session } from './session.svelte';
import { heard } from './heard.svelte';
import { messages } from './messages.svelte';
import { panels } from './panels.svelte';
import { opening } from './opening';
import { view } from './view.svelte';

/** A new invoice, prefilled, in the editor. */
export async function newInvoice(): Promise<void> {
  try {
    const draft = await ipc.draftNew();
    if (draft.id === null) return;
    opening.fresh = draft;
    view.go({ screen: 'editor', id: draft.id });
  } catch (thrown) {
    messages.complain(thrown);
  }
}

export const editInvoice = (id: string): void => view.go({ screen: 'editor', id });

export async function syncNow(): Promise<void> {
  if (session.sync.running || !session.account) return;
  session.sync = { ...session.sync, running: true, progress: null };
  session.syncAsked = true;
  heard.say(t('sync-running'));
  try {
    session.sync = await ipc.syncNow();
  } catch (thrown) {
    session.sync = await ipc.syncStatus().catch(() => ({ ...session.sync, running: false }));
    // Another try may end otherwise, and tells of itself.
    messages.complain(thrown, () => !session.sync.running);
  }
}

/** Throws away what was typed since the last save, after asking by name. Returns whether it did. */
export async function discardDraft(title: string, discard: () => Promise<void>): Promise<boolean> {
  const yes = await messages.ask({
    title: t('discard-title', { title: title || t('invoice-untitled') }),
    body: t('discard-body'),
    confirm: t('discard-confirm'),
    danger: true,
  });
  if (!yes) return false;
  try {
    await discard();
    await session.again();
    return true;
  } catch (thrown) {
    messages.complain(thrown);
    return false;
  }
}

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    messages.say(t('copied-said'));
  } catch {
    messages.complain({ code: 'internal', message: t('copy-failed') });
  }
}

/** Asks for files with e-invoices and looks at them. */
export async function importFiles(): Promise<void> {
  try {
    panels.take(await ipc.importChoose());
  } catch (thrown) {
    messages.complain(thrown);
  }
}
