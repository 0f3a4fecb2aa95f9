import { expect, it } from 'vitest';
import { emptyLineTerms, emptyTerms, kindOf, lineSaysNothing, refersBack, saysNothing } from './terms';

it('empty terms say nothing, whichever way they say that it is an invoice', () => {
  expect(saysNothing(null)).toBe(true);
  expect(saysNothing(emptyTerms())).toBe(true);
  expect(saysNothing({ ...emptyTerms(), kind: 380 })).toBe(true);
  expect(saysNothing({ ...emptyTerms(), kind: 381 })).toBe(false);
  expect(saysNothing({ ...emptyTerms(), prepaid: '5' })).toBe(false);
  expect(lineSaysNothing(emptyLineTerms())).toBe(true);
  expect(lineSaysNothing({ ...emptyLineTerms(), unit: 'HUR' })).toBe(false);
});

it('empty terms are made anew each time', () => {
  emptyTerms().preceding.push({ reference: 'R1', date: null });
  expect(emptyTerms().preceding).toEqual([]);
});

it('an invoice is the kind where none is told, and a credit note speaks of one before', () => {
  expect(kindOf(emptyTerms())).toBe(380);
  expect([380, 381, 384, 326].map(refersBack)).toEqual([false, true, true, true]);
});
