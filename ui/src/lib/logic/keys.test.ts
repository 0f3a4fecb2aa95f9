import { describe, expect, it } from 'vitest';
import { commandOf, isZoom, takesText, type Press } from './keys';

const press = (key: string, held: Partial<Press> = {}): Press => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('a key', () => {
  it.each([
    ['n', 'new'], ['N', 'new'], ['/', 'search'], ['j', 'next'], ['ArrowDown', 'next'], ['k', 'previous'],
    ['Enter', 'open'], ['?', 'keys'], ['Escape', 'back'], ['p', 'pdf'],
  ])('%s means %s', (key, command) => expect(commandOf(press(key), false)).toBe(command));

  it('is typing and no command while a field has the focus', () => {
    for (const key of ['n', '/', 'j', '?', 'Enter', 'ArrowDown']) expect(commandOf(press(key), true)).toBeNull();
  });

  it('with Ctrl or Cmd counts also while typing', () => {
    expect(commandOf(press('k', { ctrlKey: true }), true)).toBe('palette');
    expect(commandOf(press('K', { metaKey: true }), true)).toBe('palette');
    expect(commandOf(press('s', { ctrlKey: true }), true)).toBe('save');
    expect(commandOf(press('Escape'), true)).toBe('back');
  });

  it('prints with Ctrl or Cmd and P, and with Shift arrows choose what they pass', () => {
    expect(commandOf(press('p', { ctrlKey: true }), true)).toBe('print');
    expect(commandOf(press('P', { metaKey: true }), false)).toBe('print');
    expect(commandOf(press('ArrowDown', { shiftKey: true }), false)).toBe('extend-next');
    expect(commandOf(press('ArrowUp', { shiftKey: true }), false)).toBe('extend-previous');
    expect(commandOf(press('ArrowUp', { shiftKey: true }), true)).toBeNull();
  });

  it.each([
    ['+', 'zoom-in'], ['=', 'zoom-in'], ['-', 'zoom-out'], ['_', 'zoom-out'], ['0', 'zoom-actual'],
  ])('with Ctrl or Cmd %s means %s, with Shift or without, also while typing', (key, command) => {
    expect(commandOf(press(key, { ctrlKey: true }), true)).toBe(command);
    expect(commandOf(press(key, { metaKey: true, shiftKey: true }), false)).toBe(command);
    expect(commandOf(press(key), false)).toBeNull();
    expect(isZoom(commandOf(press(key, { ctrlKey: true }), true))).toBe(true);
  });

  it('with Ctrl or Cmd and O leads to the overview, which 0 leaves to the size', () => {
    expect(commandOf(press('o', { ctrlKey: true }), true)).toBe('overview');
    expect(commandOf(press('o'), false)).toBeNull();
  });

  it('with another modifier stays with the system', () => {
    expect(commandOf(press('n', { ctrlKey: true }), false)).toBeNull();
    expect(commandOf(press('k', { ctrlKey: true, altKey: true }), false)).toBeNull();
    expect(commandOf(press('n', { altKey: true }), false)).toBeNull();
  });
});

it('a text field takes text, a button and a check box do not', () => {
  const field = (type: string) => Object.assign(document.createElement('input'), { type });
  expect(takesText(field('text'))).toBe(true);
  expect(takesText(field('password'))).toBe(true);
  expect(takesText(document.createElement('textarea'))).toBe(true);
  expect(takesText(field('checkbox'))).toBe(false);
  expect(takesText(document.createElement('button'))).toBe(false);
  expect(takesText(null)).toBe(false);
});
