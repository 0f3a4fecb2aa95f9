import { describe, expect, it } from 'vitest';
import { readColour } from './business';

describe('a colour as typed', () => {
  it.each([
    ['#2455c3', '#2455c3'], ['2455C3', '#2455c3'], [' #ABC ', '#aabbcc'], ['', null], ['#', null], ['#2455c', null], ['#2455c3f', null], ['blue', null], ['##245', null],
  ])('%o is %o', (typed, read) => expect(readColour(typed)).toBe(read));
});
