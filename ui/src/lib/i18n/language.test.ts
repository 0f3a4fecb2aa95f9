// The language of the window: what the computer asks for, what is chosen, and what changes with it.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDate } from '$lib/logic/dates';
import { dateWords, fullDate } from '$lib/logic/relative';
import LanguageField from '$lib/screens/settings/LanguageField.svelte';
import { OFFERED, t, weekdayHeads, words } from '.';
import { isChoice, resolve } from './languages';

afterEach(async () => {
  cleanup();
  await words.choose('system');
});

describe('the language', () => {
  it.each(OFFERED)('%s has seven heads for a calendar that are told apart', async (code) => {
    await words.choose(code);
    const heads = weekdayHeads();
    expect(new Set(heads).size).toBe(7);
    expect(heads.every((head) => head.length <= 3)).toBe(true);
  });

  it.each([
    [['de-AT', 'en-US'], 'system', 'de', 'de-AT'],
    [['xx-YY', 'en_XX-bad', 'en-US'], 'system', 'en', 'en-US'],
    [['de'], 'system', 'de', 'de-DE'],
    [[], 'system', 'en', 'en-GB'],
    [['en-US', 'de-CH'], 'de', 'de', 'de-CH'],
    [['en-US'], 'de', 'de', 'de-DE'],
  ] as const)('of a computer that wants %j, with %s chosen, is %s', (tags, choice, language, tag) => {
    expect(resolve(choice, tags)).toEqual({ language, tag });
  });

  it('that was remembered is taken only where it is offered', () => {
    expect(['system', 'de', 'en', 'tlh', 7, null].map(isChoice)).toEqual([true, true, true, false, false, false]);
  });

  it('changes at once, with what a screen reader and the direction of writing are told', async () => {
    render(LanguageField);
    const field = screen.getByTestId<HTMLSelectElement>('window-language');
    expect(field.value).toBe('system');
    await fireEvent.change(field, { target: { value: 'de' } });
    await vi.waitFor(() => expect(field.getAttribute('aria-label')).toBe('Sprache des Fensters'));
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['de', 'ltr']);
    expect(JSON.parse(localStorage.getItem('counterfoil.language') ?? '')).toBe('de');
    expect(t('sync-pending-count', { n: 1200 })).toContain('1.200');
    expect(fullDate({ year: 2026, month: 11, day: 29 })).toBe('So., 29. Nov. 2026');
  });
});

it('Hebrew runs from the right, and keeps the order of what it is filled with', async () => {
  await words.choose('he');
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['he', 'rtl']);
  expect(t('conflict-effect-total', { total: '−5.00 USD' })).toBe('הסכום הכולל יהיה \u2068−5.00 USD\u2069');
  expect(t('run-invoices', { n: 2 })).toBe('שתי חשבוניות');
  expect(readDate('29 בנובמבר', { year: 2026, month: 11, day: 20 }, undefined, dateWords())).toMatchObject({ day: 29, month: 11 });
});

describe('a date that is typed in German', () => {
  const TODAY = { year: 2026, month: 11, day: 20 };
  it.each([
    ['heute', 20, 11],
    ['morgen', 21, 11],
    ['29. März', 29, 3],
    ['29 mar', 29, 3],
    ['1. okt 2026', 1, 10],
    ['3 dec', 3, 12],
    ['today', 20, 11],
    ['5/12', 5, 12],
  ])('%s is understood', async (typed, day, month) => {
    await words.choose('de');
    expect(readDate(typed, TODAY, TODAY, dateWords())).toMatchObject({ day, month });
  });

  it('stands behind the month only where the language writes it so', () => {
    const usual = { ...dateWords(), monthFirst: true };
    expect(readDate('5/12', TODAY, TODAY, usual)).toMatchObject({ day: 12, month: 5 });
    expect(readDate('5.12.', TODAY, TODAY, usual)).toMatchObject({ day: 5, month: 12 });
    expect(readDate('ma 5', TODAY, TODAY, usual)).toBeNull();
  });
});
