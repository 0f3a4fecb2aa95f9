// Every word the window says comes from here, by its key in the file of texts.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import source from './en.ftl?raw';

/** The language of the texts and of dates written in words. */
export const LOCALE = 'en-GB';

// Isolation marks are off: names are wrapped in <bdi> where they are shown.
const bundle = new FluentBundle('en', { useIsolating: false });
bundle.addResource(new FluentResource(source));

/** The text of `key` with its variables filled in. A missing key shows itself. */
export function t(key: string, variables?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  return bundle.formatPattern(pattern, variables ?? null, []);
}
