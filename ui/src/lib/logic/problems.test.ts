import { expect, it } from 'vitest';
import { fieldLabel } from './field-label';
import { itemField, problemAt, problemsElsewhere } from './problems';

const PROBLEMS = [
  { field: 'due_date', message: 'too early' },
  { field: 'items[2].price', message: 'not a number' },
  { field: 'items', message: 'none' },
];

it('a problem is found by its field, and those without a field on the screen are left over', () => {
  expect(problemAt(PROBLEMS, 'items[2].price')).toBe('not a number');
  expect(problemAt(PROBLEMS, 'items[1].price')).toBeNull();
  expect(problemsElsewhere(PROBLEMS, (field) => field !== 'items').map((p) => p.message)).toEqual(['none']);
});

it('the path of an item’s field names its row and column', () => {
  expect(itemField('items[2].price')).toEqual({ index: 2, column: 'price' });
  expect(itemField('items[10]')).toEqual({ index: 10, column: 'name' });
  expect(itemField('reference')).toBeNull();
});

it('a field is named in words, an unknown one by its path', () => {
  expect(fieldLabel('due_date')).toBe('Due');
  expect(fieldLabel('items[0].price')).toBe('Item 1, Price');
  expect(fieldLabel('shipping')).toBe('shipping');
});
