import { describe, expect, it } from 'vitest';
import type { CheckFailure } from '$lib/ipc/types';
import { once } from './failures';

const failure = (rule: string, field: string, message: string, fatal = true): CheckFailure => ({ rule, field, message, fatal });

describe('what an e-invoice lacks', () => {
  it('is said once where two rules say the same of a field', () => {
    const same = [failure('BR-O-11', 'items[0].tax', 'Write two invoices.'), failure('BR-O-12', 'items[0].tax', 'Write two invoices.')];
    expect(once(same)).toEqual([failure('BR-O-11, BR-O-12', 'items[0].tax', 'Write two invoices.')]);
  });

  it('is said of each field, and as an advice beside what is needed', () => {
    const unlike = [failure('A', 'items[0].tax', 'Say why.'), failure('A', 'items[1].tax', 'Say why.'), failure('B', 'items[0].tax', 'Say why.', false)];
    expect(once(unlike)).toEqual(unlike);
  });
});
