import { expect, it } from 'vitest';
import { fileName, importable } from './paths';
import { spanOf } from './period';

it.each([
  ['this-month', { year: 2026, month: 11, day: 21 }, '2026-11-01', '2026-11-30'],
  ['last-month', { year: 2026, month: 1, day: 31 }, '2025-12-01', '2025-12-31'],
  ['last-month', { year: 2028, month: 3, day: 31 }, '2028-02-01', '2028-02-29'],
  ['this-year', { year: 2026, month: 11, day: 21 }, '2026-01-01', '2026-12-31'],
  ['all', { year: 2026, month: 11, day: 21 }, null, null],
] as const)('%s of %o', (kind, today, from, to) => expect(spanOf(kind, today)).toEqual({ from, to }));

it('a file has its own name on any system, and only XML and PDF may be imported', () => {
  expect(['/a/b/R1.xml', 'C:\\bills\\R2.pdf', 'R3'].map(fileName)).toEqual(['R1.xml', 'R2.pdf', 'R3']);
  expect(importable(['/a/R1.XML', '/a/R2.pdf', '/a/photo.png', '/a/xml'])).toEqual(['/a/R1.XML', '/a/R2.pdf']);
});
