import { describe, expect, it } from 'vitest';
import type { Money } from '$lib/ipc/types';
import { amountWithCurrency, differenceText, groupDecimal } from './money';

const POINT = { decimal: '.', group: ',' };
const COMMA = { decimal: ',', group: '.' };

/** As Rust sends it; the number may be inexact, the text is not. */
const money = (text: string, currency: string): Money => ({ minor: Number(text.replace('.', '')), currency, text });

describe('an amount', () => {
  it.each([
    ['0.00', '0.00', '0,00'],
    ['230.50', '230.50', '230,50'],
    ['1190.00', '1,190.00', '1.190,00'],
    ['98000', '98,000', '98.000'],
    ['0.001', '0.001', '0,001'],
    ['-1234567.5', '\u22121,234,567.5', '\u22121.234.567,5'],
    ['92233720368547758.07', '92,233,720,368,547,758.07', '92.233.720.368.547.758,07'],
  ])('%s is grouped without passing through a float', (text, point, comma) => {
    expect(groupDecimal(text, POINT)).toBe(point);
    expect(groupDecimal(text, COMMA)).toBe(comma);
  });

  it('keeps its currency on the same line', () => {
    expect(amountWithCurrency(money('1190.00', 'EUR'), POINT)).toBe('1,190.00\u00a0EUR');
  });
});

describe('the difference of two amounts', () => {
  it.each([
    ['562.19', '562.18', '-0.01'],
    ['1.00', '2.50', '1.50'],
    ['98000', '98001', '1'],
    ['0.999', '1.001', '0.002'],
    ['-0.05', '0.05', '0.10'],
    ['92233720368547758.07', '92233720368547758.06', '-0.01'],
  ])('from %s to %s is %s', (from, to, difference) => {
    expect(differenceText(money(from, 'EUR'), money(to, 'EUR'))).toBe(difference);
  });
});
