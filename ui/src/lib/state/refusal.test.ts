// What a form was refused for, and what is left of it once something was mended.
import { expect, it } from 'vitest';
import { AppError } from '$lib/ipc/error';
import { Refusal } from './refusal.svelte';

const TYPED = { name: '', trade: { address: { city: '?' } } };
const problems = [{ field: 'name', message: 'Give a name.' }, { field: 'trade.address.city', message: 'No city.' }, { field: 'payment_days', message: 'Whole days.' }];

function refused(): Refusal {
  const refusal = new Refusal();
  refusal.refuse(new AppError({ code: 'invalid', message: 'No.', problems } as never), TYPED);
  return refusal;
}

function enter(refusal: Refusal, element: string, input: unknown): string[] {
  const target = document.createElement(element);
  target.addEventListener('focusin', (event) => refusal.entered(event as FocusEvent, input));
  target.dispatchEvent(new FocusEvent('focusin'));
  return refusal.problems.map(({ field }) => field);
}

it('a field that was mended is not called wrong once the next one is entered; others stay', () => {
  const refusal = refused();
  expect(enter(refusal, 'input', { ...TYPED, name: 'Northlight' })).toEqual(['trade.address.city', 'payment_days']);
  expect(enter(refusal, 'select', { name: 'Northlight', trade: { address: { city: 'Dublin' } } })).toEqual(['payment_days']);
  expect(refusal.whole).toBeNull();
});

it('nothing goes at the press of a button, which would move under the pointer', () => {
  expect(enter(refused(), 'button', { ...TYPED, name: 'Northlight' })).toHaveLength(3);
});

it('what is wrong as it was before is called wrong again', () => {
  const refusal = refused();
  enter(refusal, 'input', { ...TYPED, name: 'Northlight' });
  expect(enter(refusal, 'input', TYPED)).toHaveLength(3);
});
