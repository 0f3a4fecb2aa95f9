// Every language that is offered is whole: the same messages with the same blanks, each plural in every
// form the language has, nothing left in English.
import { describe, expect, it } from 'vitest';
import { alike, toCome } from './alike';
import { entries } from './entries';
import { OFFERED, type LanguageCode } from './languages';

const files = import.meta.glob(['../../../../src-tauri/messages/*/*.ftl', '!**/documents.ftl', '!**/countries.ftl', './en.ftl'], { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const filesOf = (language: string) => Object.entries(files).filter(([path]) => path.includes(`/${language}/`) || (language === 'en' && path === './en.ftl'));
const read = (language: string): Map<string, string> => new Map(filesOf(language).flatMap(([, text]) => [...entries(text)]));
const keysOf = (language: string) => filesOf(language).flatMap(([, text]) => [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((m) => m[1]));
/** The English messages that a language is excused from. */
const excused = (language: LanguageCode) => filesOf('en').flatMap(([path, text]) => [...entries(text).keys()].filter((key) => toCome(language, nameOf(path), key)));
const blanks = (message: string) => [...new Set([...message.matchAll(/\{\s*\$(\w+)/g)].map((m) => m[1]))].sort();
const forms = (message: string) => [...message.matchAll(/^\s+\*?\[(\w+)\]/gm)].map((m) => m[1] ?? '');
/** What a person reads of it: without the key, the blanks and the selectors. */
const said = (message: string) =>
  message.replace(/^[\w-]+\s*=\s*/, '').replace(/\{\s*\$\w+\s*(->|\})/g, ' ').replace(/^\s+\*?\[\w+\]/gm, ' ').replace(/[{}]/g, ' ').replace(/\s+/g, ' ').trim();

/** The forms that numbers take in a language, by CLDR. */
const plurals = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

describe.each(OFFERED.filter((code) => code !== 'en'))('%s', (language) => {
  const own = read(language);
  const english = read('en');

  it('says every message but those to come, and none that English does not have', () => {
    expect([...english.keys()].filter((key) => !own.has(key)).sort()).toEqual(excused(language).sort());
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('fills the same blanks', () => {
    const differ = [...own].filter(([key, message]) => String(blanks(message)) !== String(blanks(english.get(key) ?? '')));
    // A form for one alone may leave the number out, but the message as a whole has it.
    expect(differ.map(([key]) => key)).toEqual([]);
  });

  it('has every form of a plural', () => {
    const lacking = [...own].flatMap(([key, message]) => {
      if (!/->/.test(english.get(key) ?? '')) return [];
      const has = forms(message);
      return plurals(language).filter((form) => !has.includes(form)).map((form) => `${key} [${form}]`);
    });
    expect(lacking).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const same = [...own].filter(([key, message]) => /\p{L}{2}/u.test(said(message)) && said(message) === said(english.get(key) ?? '') && !alike(language, key));
    expect(same.map(([key, message]) => `${key}: ${said(message)}`)).toEqual([]);
  });

  it('has no markup', () => expect([...own.values()].filter((message) => /<\/?[a-z]|&\w+;/i.test(message))).toEqual([]));
});

it.each(OFFERED)('nothing is said twice in %s', (language) => {
  const keys = keysOf(language);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

it('a language that has messages of the window is offered', () => {
  const begun = Object.keys(files).flatMap((path) => /messages\/(\w+)\/frame\.ftl$/.exec(path)?.[1] ?? []);
  expect([...begun].sort()).toEqual([...OFFERED].sort());
});
