// Sentences from Rust in the window's language: blanks as the window writes them, English where it has none.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { words } from '$lib/i18n';
import Trouble from '$lib/parts/Trouble.svelte';
import { asError } from './error';
import { sentence, spoken } from './spoken';
import type { Said, SaidValue } from './types';

vi.mock('virtual:errors/de', () => ({
  default: [
    'error-most = Höchstens { $most } können ausgezahlt werden.',
    'error-late = Fällig am { $due }, vor dem Ausstellungsdatum.',
    'error-file = { $what }: { $why } ({ $path }).',
    'error-disk-full = der Datenträger ist voll',
    'error-named = { $count ->\n    [one] Eine Rechnung nennt\n   *[other] { $count } Rechnungen nennen\n} diesen Kunden.',
    'rule-percentage-wrong = { $percent } % von { $base } sind nicht { $stated }.',
    'error-blank = Hier fehlt { $other }.',
  ].join('\n'),
}));

const MONEY: SaidValue = { money: { minor: 123450, currency: 'EUR', text: '1234.50' } };
const say = (key: string, message: string, values: Record<string, SaidValue> = {}): Said => ({ message, said: { key, values } });
const MOST = say('error-most', 'At most 1234.50 EUR can be paid out.', { most: MONEY });

beforeEach(async () => {
  words.numberStyle = { decimal: ',', group: '.' };
  await words.choose('de');
  await words.speakErrors();
});
afterEach(async () => {
  cleanup();
  words.numberStyle = { decimal: '.', group: ',' };
  await words.choose('system');
});

describe('a sentence in German', () => {
  it.each<[string, Said, string]>([
    ['an amount', MOST, 'Höchstens 1.234,50\u00a0EUR können ausgezahlt werden.'],
    [
      'decimals of a rule',
      say('rule-percentage-wrong', '10 % of 1234.50 is not -12.', { percent: { decimal: '10' }, base: { decimal: '1234.50' }, stated: { decimal: '-12' } }),
      '10 % von 1.234,50 sind nicht \u221212.',
    ],
    ['a date', say('error-late', 'Too early.', { due: { date: '2026-11-29' } }), 'Fällig am 29. Nov. 2026, vor dem Ausstellungsdatum.'],
    ['a plural of one', say('error-named', '1 invoices name it.', { count: { number: 1 } }), 'Eine Rechnung nennt diesen Kunden.'],
    ['a number', say('error-named', '1200 invoices name it.', { count: { number: 1200 } }), '1.200 Rechnungen nennen diesen Kunden.'],
    [
      'a sentence inside',
      say('error-file', 'The file could not be written: the disk is full (a.pdf).', {
        what: { said: { message: 'The file could not be written' } },
        why: { said: say('error-disk-full', 'the disk is full') },
        path: { text: 'a.pdf' },
      }),
      'The file could not be written: der Datenträger ist voll (a.pdf).',
    ],
    ['a key that German has not', say('error-new', 'Something new.'), 'Something new.'],
    ['a blank that nothing fills', say('error-blank', 'As it was said.'), 'As it was said.'],
    ['no key', { message: 'The service says no.' }, 'The service says no.'],
  ])('with %s', (_, said, text) => expect(sentence(said)).toBe(text));
});

it('every sentence of an answer is said, however deep it stands', () => {
  const answer = spoken({
    accounts: [{ error: { code: 'offline', ...MOST } }],
    problems: [{ field: 'amount', ...MOST }, { field: 'name', message: 'Plain.' }],
    message: 'not a sentence',
    nothing: null,
  });
  expect(answer.accounts[0]?.error.message).toMatch(/^Höchstens/);
  expect(answer.problems.map((problem) => problem.message.slice(0, 8))).toEqual(['Höchsten', 'Plain.']);
  expect(answer.message).toBe('not a sentence');
});

it('a sentence under a name of its own is said too, and told again stays what it was', async () => {
  const { message: what, said: what_said } = MOST;
  const answer = spoken(spoken({ records: [{ title: 'R1', what, what_said, last_answer: 'No.', last_answer_said: null }] }));
  expect(answer.records[0]).toMatchObject({ title: 'R1', what: 'Höchstens 1.234,50\u00a0EUR können ausgezahlt werden.', last_answer: 'No.' });
  await words.choose('en');
  expect(answer.records[0]?.what).toBe(what);
});

it('what is said in one language keeps its English for another that has no key', async () => {
  const shape = spoken({ code: 'invalid' as const, ...MOST });
  const error = asError(shape);
  expect(error.message).toMatch(/^Höchstens/);
  await words.choose('en');
  expect([shape.message, error.message]).toEqual(Array(2).fill('At most 1234.50 EUR can be paid out.'));
});

it('an error on the screen changes with the language', async () => {
  const error = asError({ code: 'invalid', ...MOST, problems: [{ field: 'amount', ...MOST }] });
  render(Trouble, { error });
  expect(screen.getByText(/^Höchstens 1\.234,50/)).toBeTruthy();
  await words.choose('en');
  await vi.waitFor(() => expect(screen.getByText('At most 1234.50 EUR can be paid out.')).toBeTruthy());
  expect(error.problems[0]?.message).toBe('At most 1234.50 EUR can be paid out.');
  await words.choose('de');
  expect([error.message, error.problems[0]?.message]).toEqual(Array(2).fill('Höchstens 1.234,50\u00a0EUR können ausgezahlt werden.'));
});
