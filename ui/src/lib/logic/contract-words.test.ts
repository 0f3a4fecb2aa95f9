import { describe, expect, it } from 'vitest';
import { contractWord, lengthWords, orderWaits, orderWord, priceText } from './contract-words';

const POINT = { decimal: '.', group: ',' };

describe('prices', () => {
  it.each([
    ['25', 'EUR', '25.00'], ['12.5', 'EUR', '12.50'], ['0.0125', 'EUR', '0.0125'], ['1200', 'JPY', '1,200'], ['-9.9', 'EUR', '\u22129.90'], ['3', '', '3'],
  ])('%s %s is written %s', (text, currency, written) => expect(priceText(text, currency, POINT)).toBe(written));
});

it('a word of the service that is not known is shown as it is', () => {
  expect([contractWord('in_trial'), contractWord('Paused'), orderWord('Completed'), orderWord('Timeout')]).toEqual(['In trial', 'Paused', 'Committed', 'Timeout']);
  expect(lengthWords({ unit: 'Fortnight', quantity: 2 })).toBe('2 Fortnight');
});

it('only an order that nothing was decided about waits', () => {
  expect(['InProgress', 'Approved', 'Completed', 'Declined'].map(orderWaits)).toEqual([true, true, false, false]);
});
