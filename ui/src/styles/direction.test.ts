// Every screen turns with the direction of writing: nothing is placed at the left or the right by name.
import { expect, it } from 'vitest';

const files = import.meta.glob(['/src/**/*.svelte', '/src/**/*.css'], { query: '?raw', import: 'default', eager: true }) as Record<string, string>;

const SIDED = /(?:margin|padding|border|inset)-(?:left|right)|(?:^|[\s;{])(?:left|right):|float: (?:left|right)|text-align: left|(?:top|bottom)-(?:left|right)-radius/;
/** Four values of which the second and the fourth differ. */
const UNEVEN = /(?:margin|padding|inset):\s*\S+\s+(\S+)\s+\S+\s+(?!\1;)\S+;/;

it('nothing is placed at the left or the right', () => {
  const found = Object.entries(files).flatMap(([path, text]) => {
    const style = path.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');
    return style
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) => SIDED.test(line) || UNEVEN.test(line))
      .map((line) => `${path}: ${line.trim()}`);
  });
  // Figures alone stand at the right in every language, under each other by their decimals: `text-align: right`.
  expect(found).toEqual([]);
});
