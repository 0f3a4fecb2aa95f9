// The language that is spoken now: its messages, its tag, its direction.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { NumberStyle } from '$lib/ipc/types';
import { remember, remembered } from '$lib/state/remembered';
import { directionOf, isChoice, resolve, type Choice, type Language, type Resolved } from './languages';

const SOURCES: Record<Language, () => Promise<{ default: string }>> = {
  en: () => import('virtual:messages/en'),
  de: () => import('virtual:messages/de'),
  fr: () => import('virtual:messages/fr'),
  es: () => import('virtual:messages/es'),
  it: () => import('virtual:messages/it'),
  pl: () => import('virtual:messages/pl'),
  pt: () => import('virtual:messages/pt'),
  nl: () => import('virtual:messages/nl'),
  he: () => import('virtual:messages/he'),
  'en-XA': () => import('virtual:messages/en-XA'),
};

/** What is said of failures, loaded apart: nobody needs it for the first paint. */
const ERRORS: Record<Language, () => Promise<{ default: string }>> = {
  en: () => import('virtual:errors/en'),
  de: () => import('virtual:errors/de'),
  fr: () => import('virtual:errors/fr'),
  es: () => import('virtual:errors/es'),
  it: () => import('virtual:errors/it'),
  pl: () => import('virtual:errors/pl'),
  pt: () => import('virtual:errors/pt'),
  nl: () => import('virtual:errors/nl'),
  he: () => import('virtual:errors/he'),
  'en-XA': () => import('virtual:errors/en-XA'),
};

// Names are wrapped in <bdi> where they stand alone; inside sentences from right to left what is filled
// in is isolated, so that references and amounts keep their order.
function bundleOf({ language, tag }: Resolved, source: string): FluentBundle {
  const bundle = new FluentBundle(tag, { useIsolating: directionOf(language) === 'rtl' });
  bundle.addResource(new FluentResource(source));
  return bundle;
}

class Words {
  choice = $state<Choice>(remembered<Choice>('language', 'system', isChoice));
  language = $state<Language>('en');
  /** Names the formats of dates, lists and names. */
  tag = $state('en-GB');
  bundle = $state.raw<FluentBundle | null>(null);
  /** What is said of failures; none until it is loaded. */
  errors = $state.raw<FluentBundle | null>(null);
  /** Numbers are written as the system does, in every language. */
  numberStyle = $state.raw<NumberStyle>({ decimal: '.', group: ',' });
  #errorsWanted = false;

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  /** Speaks what is chosen from now on; what is spoken already stays where the messages cannot be had. */
  async speak(): Promise<void> {
    const asked = this.choice;
    const resolved = resolve(asked, navigator.languages);
    const { language, tag } = resolved;
    const source = (await SOURCES[language]()).default;
    if (this.choice !== asked) return;
    this.bundle = bundleOf(resolved, source);
    this.language = language;
    this.tag = tag;
    document.documentElement.lang = language === 'en-XA' ? 'en' : language;
    document.documentElement.dir = directionOf(language);
    this.errors = null;
    if (this.#errorsWanted) await this.speakErrors();
  }

  /** Says failures in the spoken language too; where that cannot be had they stay in English. */
  async speakErrors(): Promise<void> {
    this.#errorsWanted = true;
    const { language, tag } = this;
    try {
      const source = (await ERRORS[language]()).default;
      if (this.language === language) this.errors = bundleOf({ language, tag }, source);
    } catch {
      this.errors = null;
    }
  }

  /** Chooses a language and remembers it. */
  async choose(choice: Choice): Promise<void> {
    this.choice = choice;
    remember('language', choice);
    await this.speak();
  }
}

export const words = new Words();

/** A sentence that ends with a name such as “Sp. z o.o.” ends with one full stop. */
const ended = (text: string): string => text.replace(/\.(\u2069?)\.(?=\s|$)/g, '.$1');

/** The text of `key` with its variables filled in. A missing key shows itself. */
export function t(key: string, variables?: Record<string, FluentVariable>): string {
  const bundle = words.bundle;
  const pattern = bundle?.getMessage(key)?.value;
  if (!bundle || !pattern) return key;
  return ended(bundle.formatPattern(pattern, variables ?? null, []));
}

/** The sentence of a failure by its key; none where the language has none, or not yet. */
export function told(key: string, variables: Record<string, FluentVariable>): string | null {
  const pattern = words.errors?.getMessage(key)?.value;
  if (!words.errors || !pattern) return null;
  const wrong: Error[] = [];
  const text = words.errors.formatPattern(pattern, variables, wrong);
  return wrong.length === 0 ? ended(text) : null;
}
