import { describe, expect, it } from 'vitest';
import { vatFormWanted } from './vat';

describe('a VAT number', () => {
  it.each([
    'DE123456789', 'de 123 456 789', 'ATU12345678', 'FR12345678901', 'FRXX345678901', 'NL123456789B01', 'ESB1234567X', 'IE1234567WA', 'RO12', 'XIGD001',
    '', '27/123/45678', 'GB123456789', 'DE', 'Desk', 'Not registered',
  ])('%s is right, or may be', (typed) => expect(vatFormWanted(typed)).toBeNull());

  it.each([
    ['DE99', 'DE123456789'], ['FR12', 'FR12345678901'], ['AT12345678', 'ATU12345678'], ['NL123456789', 'NL123456789B01'],
    ['PL12345678901', 'PL1234567890'], ['RO1', 'RO1234567890'], ['el12345678', 'EL123456789'], ['SE1234', 'SE123456789012'],
  ])('%s is none, and one looks like %s', (typed, like) => expect(vatFormWanted(typed)).toBe(like));
});
