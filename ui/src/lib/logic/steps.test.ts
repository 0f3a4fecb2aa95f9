import { describe, expect, it } from 'vitest';
import type { Step, StepKind } from '$lib/ipc/types';
import { formulaText, groupSteps, stepWords } from './steps';

const step = (what: StepKind, line: number | null, more: Partial<Step> = {}): Step => ({
  what, line, name: '', category: null, rate: null, formula: '', exact: null, result: { minor: 100, currency: 'EUR', text: '1.00' }, ...more,
});
const POINT = { decimal: '.', group: ',' };
const KINDS: StepKind[] = [
  'line_gross', 'line_allowance', 'line_charge', 'line_net', 'line_tax', 'line_sum', 'allowance', 'charge', 'sub_amount', 'tax', 'tax_amount', 'amount', 'due',
];

describe('the steps to a total', () => {
  it('stand line by line, then for the whole invoice', () => {
    const groups = groupSteps([
      step('line_gross', 0, { name: 'Desk' }), step('line_allowance', 0, { name: 'Loyal' }), step('line_gross', 1, { name: 'Lamp' }), step('line_sum', null), step('amount', null),
    ]);
    expect(groups.map(({ title }) => title)).toEqual(['Line 1: Desk', 'Line 2: Lamp', 'The whole invoice']);
    expect(groups.map(({ steps }) => steps.length)).toEqual([2, 1, 2]);
  });

  it('have words for every kind', () => {
    for (const kind of KINDS) expect(stepWords(step(kind, null), POINT)).not.toMatch(/^step-/);
  });

  it('name the reason of an allowance and a category that is not the usual one', () => {
    expect(stepWords(step('allowance', null, { name: 'Loyal' }), POINT)).toBe('Discount: Loyal');
    expect(stepWords(step('tax', null, { category: 'Z' }), POINT)).toBe('Tax, zero rate');
  });

  it('name what a percentage is of, where that is not everything', () => {
    const of = (name: string, rate: string, category: Step['category']) => stepWords(step('allowance', null, { name, rate, category }), { decimal: ',', group: '.' });
    expect(of('Loyal', '5.5', 'S')).toBe('Discount: Loyal, of what is taxed at 5,5 %');
    expect(of('', '0', 'Z')).toBe('Discount, of what is taxed at 0 %');
    expect(of('', '0', 'O')).toBe('Discount, of what bears no tax');
  });

  it('name the rate of each tax', () => {
    const taxed = (what: StepKind, rate: string, category: Step['category'] = 'S') => stepWords(step(what, null, { rate, category, name: `${rate} %` }), { decimal: ',', group: '.' });
    expect(taxed('tax', '19')).toBe('Tax 19 %');
    expect(taxed('tax_included', '5.5')).toBe('Tax within it 5,5 %');
    expect(taxed('tax', '7', 'L')).toBe('Tax 7 %, Canary Islands');
  });

  it('show their formula with this computer’s marks', () => {
    const style = { decimal: ',', group: '.' };
    expect(formulaText('1234.5 × 19 %', style)).toBe('1.234,5 × 19 %');
    expect(formulaText('100.00 - 5.00 + -0.25', style)).toBe('100,00 \u2212 5,00 + \u22120,25');
  });
});
