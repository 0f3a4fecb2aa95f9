import { describe, expect, it } from 'vitest';
import type { NumberStyle } from '$lib/ipc/types';
import { isAmbiguous, readDecimal, typedDecimal } from './decimal';

const GERMAN: NumberStyle = { decimal: ',', group: '.' };
const ENGLISH: NumberStyle = { decimal: '.', group: ',' };

describe('a number as it is typed', () => {
  it.each([
    ['1,5', GERMAN, '1.5'], ['1.5', GERMAN, '1.5'], ['1,5', ENGLISH, '1.5'], ['1.5', ENGLISH, '1.5'],
    ['1.234', GERMAN, '1234'], ['1.234', ENGLISH, '1.234'], ['1,234', ENGLISH, '1234'], ['1,234', GERMAN, '1.234'],
    ['1.234,56', ENGLISH, '1234.56'], ['1,234.56', GERMAN, '1234.56'], ['1 234,56', GERMAN, '1234.56'],
    ["12'345.60", ENGLISH, '12345.60'], ['1.234.567', ENGLISH, '1234567'], ['0.335', GERMAN, '0.335'],
    [',5', GERMAN, '0.5'], ['5,', GERMAN, '5'], ['007', ENGLISH, '7'], ['-3', ENGLISH, '-3'], ['\u22123', ENGLISH, '-3'], ['-0', ENGLISH, '0'],
  ])('%s is read as %o does', (typed, style, exact) => expect(readDecimal(typed, style)).toBe(exact));

  it.each(['', 'abc', '1.2.3', '12,34,5', '1,2.3,4', '.', '1e5', '5 EUR', '123456789012345678901'])('%s is no number', (typed) => {
    expect(readDecimal(typed, ENGLISH)).toBeNull();
    expect(readDecimal(typed, GERMAN)).toBeNull();
  });

  it('comes back as it would be typed', () => {
    expect(typedDecimal('1234.5', GERMAN)).toBe('1234,5');
    expect(typedDecimal(null, GERMAN)).toBe('');
    expect(readDecimal(typedDecimal('1.234', GERMAN), GERMAN)).toBe('1.234');
  });

  it('is ambiguous where a mark groups that others read as decimals', () => {
    expect(isAmbiguous('1.234', GERMAN)).toBe(true);
    expect(isAmbiguous('1.234', ENGLISH)).toBe(false);
    expect(isAmbiguous('1.23', GERMAN)).toBe(false);
  });
});
