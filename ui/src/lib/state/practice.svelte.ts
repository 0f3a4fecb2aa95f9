// Into practice and out of it. Other books are shown then, and the page starts anew over them: nothing that
// was read from the ones before is left.
import { tick } from 'svelte';
import { t } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import { keepEverything } from './closing';
import { heard } from './heard.svelte';
import { messages } from './messages.svelte';
import { remember } from './remembered';

type Books = 'practice' | 'own';

/** How the page knows whose books it was started over. */
const HASHES: Record<Books, string> = { practice: '#practice', own: '#own' };

class Turning {
  /** The books that are being opened: no screen is shown meanwhile. */
  to = $state<Books | null>(null);
}

export const turning = new Turning();

/** For tests, which have no page to start anew. */
export const page = {
  restart(books: Books): void {
    history.replaceState(null, '', `${location.pathname}${HASHES[books]}`);
    location.reload();
  },
};

async function turn(to: Books, exchange: () => Promise<void>): Promise<void> {
  if (turning.to !== null) return;
  turning.to = to;
  // What is typed is kept where it belongs, and there is nothing left to type into.
  await keepEverything();
  await tick();
  try {
    await exchange();
  } catch (thrown) {
    turning.to = null;
    messages.complain(thrown);
    return;
  }
  remember('view', { screen: 'overview' });
  page.restart(to);
}

export const practise = (): Promise<void> => turn('practice', ipc.practise);
export const leavePractice = (): Promise<void> => turn('own', ipc.practiceLeave);

/** Says whose books are shown, where that has just changed. */
export function sayIfTurned(): void {
  if (!Object.values(HASHES).includes(location.hash)) return;
  const { hash } = location;
  history.replaceState(null, '', location.pathname);
  if (hash === HASHES.own) messages.say(t('practice-left-said'));
  else heard.say(`${t('account-practice')}. ${t('practice-bar')}`);
}
