// The messages of each language, joined when the page is built.
//
// `virtual:messages/de` is one text: what the files of German say, and what they lack in English. So
// the window loads one language and nothing else, and no message is ever missing. `virtual:errors/de` is
// what German says of failures and of rules that are not met, and nothing else: Rust tells each in English
// beside its key.
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
/** Loaded apart, after the first paint. */
const ERRORS = ['errors.ftl', 'rules.ftl'];
const PREFIX = /^virtual:(messages|errors)\//;

function filesOf(language: string): string[] {
  const folder = join(FOLDER, language);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ftl') && !PRINTED.has(name) && !ERRORS.includes(name)) : [];
  const paths = files.sort().map((name) => join(folder, name));
  return language === 'en' && existsSync(NEWEST) ? [...paths, NEWEST] : paths;
}

const errorsOf = (language: string): string[] => ERRORS.map((name) => join(FOLDER, language, name)).filter((path) => existsSync(path));

const read = (paths: string[]): [string, string][] => paths.flatMap((path) => [...entries(readFileSync(path, 'utf8'))]);
const textOf = (messages: [string, string][]): string => [...new Map(messages).values()].join('\n');

const joined = (language: string): string => textOf([...read(filesOf('en')), ...(language === 'en' ? [] : read(filesOf(language)))]);

export function messages(): Plugin {
  return {
    name: 'messages',
    resolveId: (id) => (PREFIX.test(id) ? `\0${id}` : null),
    load(id) {
      const kind = id.startsWith('\0') ? PREFIX.exec(id.slice(1)) : null;
      if (!kind) return null;
      const language = id.slice(kind[0].length + 1);
      const stretched = language === 'en-XA';
      const source = stretched ? 'en' : language;
      const areErrors = kind[1] === 'errors';
      const paths = areErrors ? errorsOf(source) : [...filesOf('en'), ...filesOf(source)];
      for (const path of new Set(paths)) this.addWatchFile(path);
      const text = areErrors ? textOf(read(paths)) : joined(source);
      return `export default ${JSON.stringify(stretched ? accented(text) : text)};`;
    },
  };
}
