// What Rust tells of failures, in the window's language: the one place where its sentences come in.
import { told, words } from '$lib/i18n';
import { amountWithCurrency, groupDecimal } from '$lib/logic/money';
import { dateText } from '$lib/logic/relative';
import type { Said, SaidValue, Worded } from './types';

function filled(value: SaidValue): string | number {
  if ('text' in value) return value.text;
  if ('number' in value) return value.number;
  if ('decimal' in value) return groupDecimal(value.decimal, words.numberStyle);
  if ('money' in value) return amountWithCurrency(value.money, words.numberStyle);
  if ('date' in value) return dateText(value.date);
  return sentence(value.said);
}

/** The sentence in the window's language; in English where that has none for it. */
export function sentence({ message, said }: Said): string {
  if (!said) return message;
  const values = Object.entries(said.values).flatMap(([name, value]) => (value ? [[name, filled(value)] as const] : []));
  return told(said.key, Object.fromEntries(values)) ?? message;
}

/** The English of what is said in the window's language by now, by the name of its field. */
const english = new WeakMap<object, Map<string, string>>();

/** From now on the field `name` of `target` reads as `said` in whatever language is spoken then. */
function say(target: object, name: string, { message, said }: Said): void {
  const known = english.get(target) ?? new Map<string, string>();
  english.set(target, known.set(name, message));
  Object.defineProperty(target, name, { get: () => sentence({ message, said }), enumerable: true, configurable: true });
}

/** From now on `target` reads as `source` does in whatever language is spoken then. */
export function follow(target: object, source: Said): void {
  say(target, 'message', { message: english.get(source)?.get('message') ?? source.message, said: source.said });
}

/** The field that `name` words for other languages: `what` of `what_said`; none where it words none. */
const wordedBy = (name: string): string | null => (name === 'said' ? 'message' : (/^(.+)_said$/.exec(name)?.[1] ?? null));

const isWorded = (value: unknown): value is Worded => typeof value === 'object' && value !== null && 'key' in value && 'values' in value;

/** An answer of Rust's with every sentence in it in the window's language. */
export function spoken<T>(answer: T): T {
  if (typeof answer !== 'object' || answer === null) return answer;
  for (const [name, inner] of Object.entries(answer)) {
    const field = wordedBy(name);
    if (field === null) spoken(inner);
    else if (isWorded(inner)) {
      const text: unknown = english.get(answer)?.get(field) ?? (answer as Record<string, unknown>)[field];
      if (typeof text === 'string') say(answer, field, { message: text, said: inner });
    }
  }
  return answer;
}
