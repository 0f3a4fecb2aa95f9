import { describe, expect, it } from 'vitest';
import { jsonLines } from './json-lines';

describe('a body over several lines', () => {
  it('is what JSON itself would write', () => {
    const body = { reference: 'BT1, "a": {b}', items: [{ name: 'Back\\slash\\', price: 1 }, []], none: {}, deep: [[1, 2], null, true] };
    expect(jsonLines(JSON.stringify(body))).toBe(JSON.stringify(body, null, 2));
    expect(jsonLines(JSON.stringify(body, null, 4))).toBe(JSON.stringify(body, null, 2));
  });

  it('keeps numbers digit for digit', () => {
    expect(jsonLines('{"id":9007199254740993,"price":1.10}')).toBe('{\n  "id": 9007199254740993,\n  "price": 1.10\n}');
  });

  it('that was cut is shown as far as it goes', () => expect(jsonLines('{"a":[1,"be…')).toBe('{\n  "a": [\n    1,\n    "be…'));

  it('leaves what is not JSON alone', () => {
    for (const text of ['', 'OK', '<html>{x}</html>', 'null']) expect(jsonLines(text)).toBe(text);
  });
});
