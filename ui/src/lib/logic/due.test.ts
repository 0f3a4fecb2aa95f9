import { describe, expect, it } from 'vitest';
import { dueAfter, isAgreed } from './due';

describe('the day on which an invoice is due', () => {
  it.each([
    ['2026-11-20', '2026-12-04', null, true],
    ['2026-11-20', '2026-12-04', 14, true],
    ['2026-11-20', '2026-12-04', 30, false],
    ['2026-11-20', '2026-11-20', 0, true],
    ['2026-11-20', '', 14, false],
    ['soon', '2026-12-04', 14, false],
  ] as const)('%s to %s with %s days is agreed: %s', (issued, due, days, agreed) => {
    expect(isAgreed(issued, due, days)).toBe(agreed);
  });

  it('counts over the ends of months and years', () => {
    expect([dueAfter('2026-12-31', 14), dueAfter('2028-02-15', 14), dueAfter('2026-01-31', 30), dueAfter('soon', 14)]).toEqual(['2027-01-14', '2028-02-29', '2026-03-02', null]);
  });
});
