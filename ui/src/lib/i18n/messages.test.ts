// The texts and the components agree: no key is missing, none is left over, no text lives elsewhere.
import { describe, expect, it } from 'vitest';
import errors from 'virtual:errors/en';
import source from 'virtual:messages/en';
import { t, told, words } from '.';

const files = import.meta.glob(['/src/**/*.svelte', '/src/**/*.ts', '!/src/**/*.test.ts'], { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
const code = Object.values(files).join('\n');
const keys = [...source.matchAll(/^([a-z][\w-]*) =/gm)].map((m) => m[1] ?? '');

/** `t('key'` and `t(cond ? 'a' : 'b'`: every quoted key inside the first argument. */
const plain = new Set([...code.matchAll(/\bt\(\s*([^`)]*?)[,)]/g)].flatMap((m) => [...(m[1] ?? '').matchAll(/'([a-z][\w-]*)'/g)].map((k) => k[1] ?? '')));
const patterns = [...code.matchAll(/\bt\(\s*`([^`]+)`/g)].map((m) => new RegExp(`^${(m[1] ?? '').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`));

describe('the window’s texts', () => {
  it('exist for every key that is asked for', () => {
    const missing = [...plain].filter((key) => !keys.includes(key));
    expect(missing).toEqual([]);
    expect(patterns.filter((p) => !keys.some((key) => p.test(key))).map(String)).toEqual([]);
  });

  it('are all asked for', () => {
    expect(keys.filter((key) => !plain.has(key) && !patterns.some((p) => p.test(key)))).toEqual([]);
  });

  it('are defined once', () => expect(keys.length).toBe(new Set(keys).size));

  it('do not stand in components', () => {
    const texts = Object.entries(files)
      .filter(([path]) => path.endsWith('.svelte'))
      .flatMap(([path, text]) => {
        const markup = text.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '');
        // Text between a tag's end and the next tag or brace.
        return [...markup.matchAll(/(?:^|[>}])\s*([A-Za-z][A-Za-z ,.’]{2,})(?=[<{])/g)].map((m) => `${path}: ${m[1]}`);
      });
    expect(texts).toEqual([]);
  });

  it('never put user text in as markup', () => expect(code).not.toMatch(/\{@html|innerHTML/));
});

it('what is said of failures is loaded apart, when it is asked for', async () => {
  const apart = [...errors.matchAll(/^([a-z][\w-]*) =/gm)].map((m) => m[1] ?? '');
  expect(apart.length).toBeGreaterThan(200);
  expect(apart.filter((key) => !/^(error|told|rule)-/.test(key))).toEqual([]);
  expect(apart).toContain('rule-profile-missing');
  expect(keys.filter((key) => apart.includes(key))).toEqual([]);
  expect(told('error-too-long', { length: 51, most: 50 })).toBeNull();
  await words.speakErrors();
  expect(told('error-too-long', { length: 1200, most: 50 })).toBe('This has 1,200 characters; at most 50 fit.');
});

it('a plural follows its number, and a missing key shows itself', () => {
  expect(t('sync-pending-count', { n: 1 })).toBe('One change to send');
  expect(t('sync-pending-count', { n: 1200 })).toBe('1,200 changes to send');
  expect(t('no-such-key')).toBe('no-such-key');
});

it('a sentence that ends with a name’s full stop has one', () => {
  expect(t('billed-send-body', { amount: '1.00 EUR', name: 'Żółta Łódź Sp. z o.o.' })).not.toContain('..');
});
