// Panels at the side: whose they are, and who is asked first.
import { afterEach, expect, it } from 'vitest';
import { onCommand, run } from './commands';
import { panels, type Panel } from './panels.svelte';
import { view, type View } from './view.svelte';

const VISIT = { kind: 'visit' } as Panel;
const LIST: View = { screen: 'invoices', id: null };

afterEach(panels.close);

it.each<[string, Panel, View, boolean]>([
  ['asking for a payout closes on another screen', { kind: 'ask-payout', account: null }, { screen: 'overview' }, false],
  ['printing stays while one walks through the list', { kind: 'print', invoices: [] }, { screen: 'invoices', id: 'i1' }, true],
  ['explaining closes with its invoice', { kind: 'explain', name: 'R1', steps: () => Promise.resolve([]) }, { screen: 'invoices', id: 'i1' }, false],
  ['importing goes on wherever one looks', { kind: 'import', paths: ['a.xml'] }, { screen: 'overview' }, true],
  ['a visit outside goes on too', VISIT, { screen: 'overview' }, true],
])('%s', (_, panel, to, stays) => {
  view.go(LIST);
  panels.open(panel);
  panels.follow(view.now);
  expect(panels.now).toBe(panel);
  view.go(to);
  panels.follow(view.now);
  expect(panels.now !== null).toBe(stays);
});

it('what lies in front is asked before a screen that came later', () => {
  const asked: string[] = [];
  const listen = (name: string, takes: boolean) => () => (asked.push(name), takes);
  const leave = [onCommand(listen('screen', true)), onCommand(listen('panel', true), true), onCommand(listen('later screen', true))];
  expect(run('back')).toBe(true);
  expect(asked).toEqual(['panel']);
  leave[1]?.();
  run('back');
  expect(asked).toEqual(['panel', 'later screen']);
  leave.forEach((away) => away());
});
