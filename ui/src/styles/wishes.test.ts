// What a person asks of every program is heeded: less movement, more contrast, colours of their own.
import { expect, it } from 'vitest';

const sheets = import.meta.glob('./*.css', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
const components = import.meta.glob('/src/**/*.svelte', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
const base = sheets['./base.css'] ?? '';

/** The rules of a media query, up to the brace that closes it. */
function rulesOf(query: string): string {
  const at = base.indexOf(`@media (${query})`);
  expect(at, query).toBeGreaterThan(-1);
  return base.slice(at, base.indexOf('\n}', at));
}

it('less movement: nothing moves for longer than an instant, in any component', () => {
  const rules = rulesOf('prefers-reduced-motion: reduce');
  for (const property of ['animation-duration', 'animation-iteration-count', 'transition-duration', 'scroll-behavior']) expect(rules).toMatch(new RegExp(`${property}: [^;]+ !important`));
  expect(rules).toContain('*,');
  // Nothing may outrank that.
  const loud = Object.entries(components).filter(([, text]) => /(animation|transition)[\w-]*:[^;]*!important/.test(text));
  expect(loud.map(([path]) => path)).toEqual([]);
});

it('less movement: scripts scroll smoothly only where it is wanted', () => {
  const smooth = Object.entries(components).filter(([, text]) => /behavior: 'smooth'/.test(text));
  expect(smooth.map(([path]) => path)).toEqual([]);
});

it('more contrast: lines and quiet text are drawn in firmer tones', () => {
  const rules = rulesOf('prefers-contrast: more');
  for (const token of ['--line', '--line-strong', '--edge', '--ink-3']) expect(rules).toMatch(new RegExp(`${token}: var\\(--ink`));
  expect(rules).toContain('outline-width: 3px');
});

it('colours of their own: what only a background said is said by a line', () => {
  const rules = rulesOf('forced-colors: active');
  for (const state of ['aria-selected', 'aria-current', 'aria-pressed', '.active', '.chosen', ':focus-visible']) expect(rules).toContain(state);
  expect(rules).toContain('Highlight');
});
