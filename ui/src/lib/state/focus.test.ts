// Where the focus goes when what had it is gone.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { focusOnce, keepFocus, unclaimed } from './focus';

let stop: () => void;
const at = (id: string) => document.getElementById(id) as HTMLElement;
const settled = async (): Promise<void> => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(100);
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main id="screen"><h1 id="title">Invoices</h1><section id="part"><h2 id="about">Conflict</h2><button id="go">Go</button></section></main>';
  stop = keepFocus();
  at('go').focus();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

it.each([
  ['a button', 'go', 'about'],
  ['a whole part', 'part', 'title'],
])('%s that is gone leaves it on the heading around', async (_, gone, heading) => {
  at(gone).remove();
  await settled();
  expect(document.activeElement?.id).toBe(heading);
});

it('a screen that is gone leaves it on the next one, which may still take it', async () => {
  at('screen').remove();
  document.body.innerHTML = '<main><h1 id="next">Sync</h1></main>';
  await settled();
  expect([document.activeElement?.id, unclaimed()]).toEqual(['next', true]);
});

it('a button that was busy has it again', async () => {
  at('go').blur();
  at('go').setAttribute('disabled', '');
  await settled();
  expect(document.activeElement).toBe(document.body);
  at('go').removeAttribute('disabled');
  await settled();
  expect(document.activeElement?.id).toBe('go');
});

it('who clicked beside everything keeps it nowhere', async () => {
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  at('go').blur();
  at('about').remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});

it('what is waited for has it as soon as it is there', async () => {
  focusOnce('[data-id="r1"] h2');
  expect(document.activeElement?.id).toBe('go');
  at('part').insertAdjacentHTML('beforeend', '<section data-id="r1"><h2 id="record" tabindex="-1">R1</h2></section>');
  await settled();
  expect(document.activeElement?.id).toBe('record');
});

it('who goes on meanwhile is not called back', async () => {
  focusOnce('[data-id="r1"] h2');
  at('go').dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  at('part').insertAdjacentHTML('beforeend', '<section data-id="r1"><h2 id="record" tabindex="-1">R1</h2></section>');
  await settled();
  expect(document.activeElement?.id).toBe('go');
});
