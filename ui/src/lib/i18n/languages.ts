// The languages of the window, and which of them a computer's language asks for.

/** In the order in which they are offered; each is named in itself. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', it: 'Italiano', pl: 'Polski', pt: 'Português', nl: 'Nederlands', he: 'עברית' } as const;
export type LanguageCode = keyof typeof LANGUAGES;
/** `en-XA` is English stretched, for looking at the room that texts have; it is not offered. */
export type Language = LanguageCode | 'en-XA';
export type Choice = 'system' | Language;

/** Those whose messages are whole; another is added here with its folder of messages. */
export const OFFERED: readonly LanguageCode[] = ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl', 'he'];

export const isChoice = (value: unknown): value is Choice =>
  value === 'system' || value === 'en-XA' || OFFERED.includes(value as LanguageCode);

const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set<Language>(['he']);
export const directionOf = (language: Language): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');

/** Its language, where the window has it. `iw` is what Hebrew was once called. */
const known = (tag: string): LanguageCode | undefined => {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return OFFERED.find((code) => code === (base === 'iw' ? 'he' : base));
};

/** What is written where nothing says of which country: English as in most of the world. */
const USUAL: Record<Language, string> = {
  en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', it: 'it-IT', pl: 'pl-PL', pt: 'pt-PT', nl: 'nl-NL', he: 'he-IL', 'en-XA': 'en-GB',
};

const valid = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

export interface Resolved {
  language: Language;
  /** For dates, lists and names: with the computer's country where it speaks this language. */
  tag: string;
}

/** The language of a choice, `tags` being what the computer prefers, most wanted first. */
export function resolve(choice: Choice, tags: readonly string[]): Resolved {
  const readable = tags.filter(valid);
  const language = choice === 'system' ? (readable.map(known).find((code) => code !== undefined) ?? 'en') : choice;
  const own = readable.find((tag) => known(tag) === language && /[-_][A-Za-z]{2}\b/.test(tag));
  return { language, tag: own ?? USUAL[language] };
}
