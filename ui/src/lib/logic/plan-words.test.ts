import { describe, expect, it } from 'vitest';
import { overview, plan, subscription } from '$lib/example/money';
import { cardWords, featureRows, priceWords, subscriptionMeaning, subscriptionWord } from './plan-words';

const STYLE = { decimal: '.', group: ',' };

describe('a price', () => {
  it.each([
    [{}, '19.00\u00a0EUR a month'], [{ interval_count: 3 }, '19.00\u00a0EUR every 3 months'], [{ interval: 'year' }, '19.00\u00a0EUR a year'],
    [{ interval: 'fortnight' }, '19.00\u00a0EUR fortnight'], [{ interval: null }, '19.00\u00a0EUR'], [{ price: null }, 'Price not told'],
  ])('with %o is %s', (some, words) => expect(priceWords(plan('p', 'Pro', '19.00', some), STYLE)).toBe(words));
  it('of nothing is free', () => expect(priceWords(plan('p', 'Start', '0.00'), STYLE)).toBe('Free'));
});

it('a card is told by its brand, its last digits and its end', () => {
  expect(cardWords({ brand: 'visa', last4: '4242', exp_month: 4, exp_year: 2028 })).toBe('Visa •••• 4242, until 04/2028');
  expect(cardWords({ brand: 'visa', last4: '4242', exp_month: null, exp_year: null })).toBe('Visa •••• 4242');
});

describe('what a subscription means', () => {
  it.each([
    ['active', {}, 'renews'], ['active', { next_plan: 'Pro' }, 'then Pro follows'], ['trialing', {}, 'Nothing is charged before'], ['canceled', {}, 'runs until'],
    ['unpaid', {}, 'payment method'], ['canceled_due_update', {}, 'another plan'], ['frozen', {}, 'runs until'],
  ])('%s with %o', (status, some, words) => expect(subscriptionMeaning(subscription({ status, ...some }))).toContain(words));
  it('keeps a word that is not known', () => expect(subscriptionWord('frozen')).toBe('frozen'));
});

it('features stand side by side, and those that differ are told apart', () => {
  const rows = featureRows(overview().plans);
  expect(rows.map(({ code, cells, differs }) => [code, ...cells, differs])).toEqual([
    ['invoices', '50', 'No limit', true], ['services', '1', '1', false], ['daily', 'Not included', 'Included', true],
  ]);
});
