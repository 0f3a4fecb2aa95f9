// The language of new documents follows that of the window until a person chooses one.
import { words } from '$lib/i18n';
import type { Language } from '$lib/ipc/types';
import { documentLanguage } from '$lib/logic/trade';
import { remember, remembered } from './remembered';
import { session } from './session.svelte';

const KEY = 'documents-language';
const CHOSEN = 'chosen';
/** What a business has before anybody looked at it. */
const FIRST: Language = 'en';

const isText = (value: unknown): value is string => typeof value === 'string';

/** From now on the language of documents stays what it is. */
export const rememberChosen = (): void => {
  // Practice has a business of its own, which says nothing of the person's.
  if (!session.practising) remember(KEY, CHOSEN);
};

/** Takes the window's language over for documents; tells which, where that changed anything. */
export async function followWindow(): Promise<Language | null> {
  if (session.practising) return null;
  const wanted = documentLanguage(words.language);
  // Before there is a business there is nothing to save; one that is entered then speaks as the window does.
  if (!session.business?.name.trim()) return null;
  const now = session.business.language;
  const last = remembered(KEY, FIRST as string, isText);
  // Another than the first one that did not come from here was chosen.
  if (wanted === null || now === wanted || last === CHOSEN || (now !== FIRST && now !== last)) return null;
  await session.saveBusiness({ language: wanted });
  remember(KEY, wanted);
  return wanted;
}
