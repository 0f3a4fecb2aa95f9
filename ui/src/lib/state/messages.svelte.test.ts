// How long something said stays, and what it gives way to.
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { messages } from './messages.svelte';

const LONG = 3_600_000;
const undo = { label: 'Undo', run: () => undefined };
const wrong = { code: 'internal', message: 'It failed.' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  while (messages.toast) messages.dismiss();
  vi.useRealTimers();
});

it('goes by itself where there is nothing to press', () => {
  messages.say('Saved.');
  expect(messages.stands).toBe(false);
  vi.advanceTimersByTime(6_999);
  expect(messages.toast?.text).toBe('Saved.');
  vi.advanceTimersByTime(1);
  expect(messages.toast).toBeNull();
});

it('stays where there is something to press, or something went wrong', () => {
  messages.say('Removed.', undo);
  vi.advanceTimersByTime(LONG);
  expect(messages.toast?.text).toBe('Removed.');
  messages.complain(wrong);
  vi.advanceTimersByTime(LONG);
  expect(messages.toast?.text).toBe('It failed.');
  expect(messages.stands).toBe(true);
  messages.dismiss();
  expect(messages.toast?.action, 'what can still be pressed').toBe(undo);
  messages.dismiss();
  expect(messages.toast).toBeNull();
});

it('lets what comes by itself pass over it, and gives way to what a person does next', () => {
  messages.say('Removed.', undo);
  messages.note('An invoice was paid.');
  expect(messages.toast?.text).toBe('An invoice was paid.');
  expect(messages.stands, 'its room is kept').toBe(true);
  vi.advanceTimersByTime(7_000);
  expect(messages.toast?.text).toBe('Removed.');
  messages.say('Saved.');
  vi.advanceTimersByTime(7_000);
  expect(messages.toast).toBeNull();
});

it('goes once it has lost its meaning', async () => {
  let holds = $state(true);
  messages.say('Removed.', { ...undo, holds: () => holds });
  await tick();
  expect(messages.toast?.text).toBe('Removed.');
  holds = false;
  await tick();
  expect(messages.toast).toBeNull();
});
