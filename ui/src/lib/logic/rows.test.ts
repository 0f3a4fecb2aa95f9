import { describe, expect, it } from 'vitest';
import { emptyLineTerms } from './terms';
import { asInput, isEmpty, moved, pasted, removed, row, rowAfter } from './rows';

const names = (rows: { name: string }[]) => rows.map((r) => r.name).join(' ');
const three = () => ['a', 'b', 'c'].map((name) => row({ name }));

describe('the item grid', () => {
  it('moves a row by one and stops at the ends', () => {
    expect(names(moved(three(), 0, 1))).toBe('b a c');
    expect(names(moved(three(), 2, -1))).toBe('a c b');
    expect(names(moved(three(), 0, -1))).toBe('a b c');
    expect(names(moved(three(), 2, 1))).toBe('a b c');
  });

  it('keeps each row’s key while rows move, so that the typing goes on in the same field', () => {
    const rows = three();
    expect(moved(rows, 0, 1)[1]?.key).toBe(rows[0]?.key);
  });

  it('always has a row to type into', () => {
    expect(names(removed(three(), 1))).toBe('a c');
    const last = removed([row({ name: 'a' })], 0);
    expect(last).toHaveLength(1);
    expect(last.every(isEmpty)).toBe(true);
  });

  it('taxes a new row as the one above, and takes nothing else from it', () => {
    expect(rowAfter([row({ tax: '15.25' })], 0)).toMatchObject({ tax: '15.25', terms: null });
    const above = row({ tax: '', terms: { ...emptyLineTerms(), category: 'AE', unit: 'HUR' } });
    expect(rowAfter([above], 0).terms).toEqual({ ...emptyLineTerms(), category: 'AE' });
  });

  it('fills the row it is pasted into and never overwrites a filled one below', () => {
    const rows = [row({ name: '', tax: '19' }), row({ name: 'kept' })];
    const { rows: out } = pasted(rows, 0, [{ name: 'x', price: '1' }, { name: 'y' }]);
    expect(names(out)).toBe('x y kept');
    expect(out[0]?.tax).toBe('19');
    expect(out[0]?.key).toBe(rows[0]?.key);
  });

  it('never replaces what a filled row says, but fills its free cells', () => {
    const rows = [row({ name: 'kept', price: '5' }), row({ name: 'free' })];
    const whole = pasted(rows, 0, [{ name: 'x', price: '1' }]);
    expect([names(whole.rows), whole.at]).toEqual(['kept x free', [1]]);
    const prices = pasted(rows, 1, [{ price: '7' }, { price: '8' }]);
    expect(prices.rows.map(({ name, price }) => `${name} ${price}`)).toEqual(['kept 5', 'free 7', ' 8']);
  });

  it('takes a unit that is not the usual one into what the row says beyond the page', () => {
    const [hours, pieces] = pasted([row(), row()], 0, [{ name: 'x', unit: 'HUR' }, { name: 'y', unit: 'C62' }]).rows;
    expect([hours?.terms?.unit, pieces?.terms]).toEqual(['HUR', null]);
  });

  it('gives pasted rows without a tax column the tax of the row above', () => {
    const { rows: out } = pasted([row({ tax: '19' })], 0, [{ name: 'x' }, { name: 'y' }, { name: 'z', tax: '7' }]);
    expect(out.map((r) => r.tax)).toEqual(['19', '19', '7']);
  });

  it('uses up empty rows before it adds new ones', () => {
    expect(pasted([row(), row()], 0, [{ name: 'x' }, { name: 'y' }, { name: 'z' }]).rows).toHaveLength(3);
  });

  it('sends rows without their keys', () => {
    expect(asInput([row({ id: 'i', name: 'a', price: '1' })])).toEqual([
      { id: 'i', name: 'a', description: '', price: '1', quantity: '', tax: '', terms: null },
    ]);
  });
});

it('what no column takes goes below the description that is there', () => {
  const under = row({ name: 'Hull', description: 'dry dock' });
  expect(pasted([under], 0, [{ price: '345', surplus: 'yard 4' }]).rows).toMatchObject([{ name: 'Hull', description: 'dry dock\nyard 4', price: '345' }]);
  expect(pasted([under], 0, [{ name: 'Keel' }, { name: 'Mast', surplus: 'spare' }]).rows).toMatchObject([{ name: 'Hull', description: 'dry dock' }, { name: 'Keel', description: '' }, { name: 'Mast', description: 'spare' }]);
});
