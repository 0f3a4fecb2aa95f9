// The language that is spoken now: its messages, its tag, its direction.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { remember, remembered } from '$lib/state/remembered';
import { directionOf, isChoice, resolve, type Choice, type Language } from './languages';

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

class Words {
  choice = $state<Choice>(remembered<Choice>('language', 'system', isChoice));
  language = $state<Language>('en');
  /** Names the formats of dates, lists and names. */
  tag = $state('en-GB');
  bundle = $state.raw<FluentBundle | null>(null);

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  /** Speaks what is chosen from now on; what is spoken already stays where the messages cannot be had. */
  async speak(): Promise<void> {
    const asked = this.choice;
    const { language, tag } = resolve(asked, navigator.languages);
    const source = (await SOURCES[language]()).default;
    if (this.choice !== asked) return;
    // Names are wrapped in <bdi> where they stand alone; inside sentences from right to left what is filled
    // in is isolated, so that references and amounts keep their order.
    const bundle = new FluentBundle(tag, { useIsolating: directionOf(language) === 'rtl' });
    bundle.addResource(new FluentResource(source));
    this.bundle = bundle;
    this.language = language;
    this.tag = tag;
    document.documentElement.lang = language === 'en-XA' ? 'en' : language;
    document.documentElement.dir = directionOf(language);
  }

  /** Chooses a language and remembers it. */
  async choose(choice: Choice): Promise<void> {
    this.choice = choice;
    remember('language', choice);
    await this.speak();
  }
}

export const words = new Words();

/** The text of `key` with its variables filled in. A missing key shows itself. */
export function t(key: string, variables?: Record<string, FluentVariable>): string {
  const bundle = words.bundle;
  const pattern = bundle?.getMessage(key)?.value;
  if (!bundle || !pattern) return key;
  return bundle.formatPattern(pattern, variables ?? null, []);
}
