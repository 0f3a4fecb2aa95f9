// The steps to a total, in words and in groups.
import { t } from '$lib/i18n';
import type { NumberStyle, Step } from '$lib/ipc/types';
import { groupDecimal } from './money';
import { ofWords } from './rates';

export interface StepGroup {
  /** The line, counted from 0; none for the whole invoice. */
  line: number | null;
  title: string;
  steps: Step[];
}

/** Line by line, then the whole invoice, in the order they are worked out. */
export function groupSteps(steps: readonly Step[]): StepGroup[] {
  const groups = new Map<number | null, Step[]>();
  for (const step of steps) groups.set(step.line, [...(groups.get(step.line) ?? []), step]);
  return [...groups].map(([line, of]) => ({ line, title: titleOf(line, of), steps: of }));
}

function titleOf(line: number | null, steps: readonly Step[]): string {
  if (line === null) return t('explain-whole');
  const name = steps.find((step) => step.what === 'line_gross' || step.what === 'line_net')?.name ?? '';
  return name ? t('explain-line', { n: line + 1, name }) : t('explain-line-nameless', { n: line + 1 });
}

const NAMED = new Set<Step['what']>(['line_allowance', 'line_charge', 'allowance', 'charge']);

/** What the step works out; an allowance or charge with its reason and what it is a percentage of, a tax with its rate. */
export function stepWords(step: Step, style: NumberStyle): string {
  const what = t(`step-${step.what}`);
  if (NAMED.has(step.what)) {
    const named = step.name ? t('step-reason', { what, reason: step.name }) : what;
    if (step.category === null || step.rate === null) return named;
    return t('step-category', { what: named, category: ofWords({ category: step.category, rate: step.rate }, style) });
  }
  const words = step.rate === null ? what : t('step-rate', { what, rate: groupDecimal(step.rate, style) });
  return step.category && step.category !== 'S' ? t('step-category', { what: words, category: t(`category-${step.category}`) }) : words;
}

/** `1234.5 × 19 %` with the style's marks. */
export const formulaText = (formula: string, style: NumberStyle): string =>
  formula.replace(/(^|\s)(-?\d+(?:\.\d+)?)/g, (_, before: string, number: string) => before + groupDecimal(number, style)).replaceAll(' - ', ' \u2212 ');
