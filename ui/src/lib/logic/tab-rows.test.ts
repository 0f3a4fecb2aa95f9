import { expect, it } from 'vitest';
import { acrossOf } from './tab-rows';

it.each([
  ['seven, of which five would fit, stand as four and three', [45, 95, 71, 86, 105, 104, 90], 550, 5, 4],
  ['six, of which five would fit, stand as three and three', [90, 90, 90, 90, 90, 90], 500, 8, 3],
  ['seven in very little room stand in four rows', [100, 100, 100, 100, 100, 100, 100], 210, 8, 2],
  ['one that is wider than the room stands alone', [300, 20], 200, 8, 1],
])('%s', (_, widths, room, gap, across) => expect(acrossOf(widths, room, gap)).toBe(across));
