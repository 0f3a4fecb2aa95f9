// The messages of each language, joined when the page is built.
//
// `virtual:messages/de` is one text: what the files of German say, and what they lack in English. So
// the window loads one language and nothing else, and no message is ever missing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { entries } from './src/lib/i18n/entries.ts';
import { accented } from './src/lib/i18n/pseudo.ts';

const FOLDER = fileURLToPath(new URL('../src-tauri/messages', import.meta.url));
/** The newest English, before each message has its place in a file of its area. */
const NEWEST = fileURLToPath(new URL('./src/lib/i18n/en.ftl', import.meta.url));
/** Said by documents alone. */
const PRINTED = new Set(['documents.ftl', 'countries.ftl']);
const PREFIX = 'virtual:messages/';

function filesOf(language: string): string[] {
  const folder = join(FOLDER, language);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ftl') && !PRINTED.has(name)) : [];
  const paths = files.sort().map((name) => join(folder, name));
  return language === 'en' && existsSync(NEWEST) ? [...paths, NEWEST] : paths;
}

function joined(language: string): string {
  const english = new Map(filesOf('en').flatMap((path) => [...entries(readFileSync(path, 'utf8'))]));
  const own = language === 'en' ? [] : filesOf(language).flatMap((path) => [...entries(readFileSync(path, 'utf8'))]);
  return [...new Map([...english, ...own]).values()].join('\n');
}

export function messages(): Plugin {
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const language = id.slice(PREFIX.length + 1);
      const stretched = language === 'en-XA';
      const source = stretched ? 'en' : language;
      for (const path of new Set([...filesOf('en'), ...filesOf(source)])) this.addWatchFile(path);
      const text = joined(source);
      return `export default ${JSON.stringify(stretched ? accented(text) : text)};`;
    },
  };
}
