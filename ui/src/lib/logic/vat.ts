// What VAT numbers look like by the country they begin with: the European Union's, as its directive on VAT
// gives them (Greece writes EL), and Northern Ireland's (XI). A number without such a beginning may be any
// country's own, of any form.

/** `0` a digit, `A` a letter, `*` either; the country's letters come before. */
const FORMS: Record<string, readonly string[]> = {
  AT: ['U00000000'], BE: ['0000000000'], BG: ['000000000', '0000000000'], CY: ['00000000A'],
  CZ: ['00000000', '000000000', '0000000000'], DE: ['000000000'], DK: ['00000000'], EE: ['000000000'], EL: ['000000000'],
  ES: ['*0000000*'], FI: ['00000000'], FR: ['**000000000'], HR: ['00000000000'], HU: ['00000000'],
  IE: ['0*00000A', '0000000AA'], IT: ['00000000000'], LT: ['000000000', '000000000000'], LU: ['00000000'], LV: ['00000000000'],
  MT: ['00000000'], NL: ['000000000B00'], PL: ['0000000000'], PT: ['000000000'], RO: ['0000000000'], SE: ['000000000000'],
  SI: ['00000000'], SK: ['0000000000'], XI: ['000000000', '000000000000', 'AA000'],
};

const SIGNS: Record<string, RegExp> = { 0: /^\d$/, A: /^[A-Z]$/, '*': /^[A-Z\d]$/, U: /^U$/, B: /^B$/ };
const fits = (number: string, form: string): boolean =>
  number.length === form.length && [...form].every((sign, at) => SIGNS[sign]?.test(number[at] ?? ''));

/** Numbers whose form is no row of signs. */
const OTHERS: Record<string, RegExp> = { RO: /^\d{2,10}$/ };
const EXAMPLES: Record<string, string> = {
  AT: 'ATU12345678', ES: 'ESX1234567X', FR: 'FR12345678901', IE: 'IE1234567X', NL: 'NL123456789B01', CY: 'CY12345678X',
};

/** How a number looks like that begins as this one, where this one does not; none where it does, or may. */
export function vatFormWanted(typed: string): string | null {
  const number = typed.toUpperCase().replace(/[\s.\-/]/g, '');
  const country = number.slice(0, 2);
  const forms = FORMS[country];
  const rest = number.slice(2);
  // A word that begins with the same letters is no VAT number.
  if (!forms || !/\d/.test(rest)) return null;
  const other = OTHERS[country];
  if (other ? other.test(rest) : forms.some((form) => fits(rest, form))) return null;
  let digit = 0;
  return EXAMPLES[country] ?? country + (forms[0] ?? '').replace(/0/g, () => String((digit += 1) % 10));
}
