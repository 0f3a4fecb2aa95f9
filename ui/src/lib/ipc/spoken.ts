// What Rust tells of failures, in the window's language: the one place where its sentences come in.
import { told, words } from '$lib/i18n';
import { amountWithCurrency, groupDecimal } from '$lib/logic/money';
import { dateText } from '$lib/logic/relative';
import type { Said, SaidValue } from './types';

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

/** The English of what is said in the window's language by now. */
const english = new WeakMap<object, string>();

/** From now on `target` reads as `source` does in whatever language is spoken then. */
export function follow(target: object, source: Said): void {
  const plain = { message: english.get(source) ?? source.message, said: source.said };
  english.set(target, plain.message);
  Object.defineProperty(target, 'message', { get: () => sentence(plain), enumerable: true, configurable: true });
}

const isSaid = (value: object): value is Said =>
  'message' in value && typeof value.message === 'string' && 'said' in value && typeof value.said === 'object' && value.said !== null;

/** An answer of Rust's with every sentence in it in the window's language. */
export function spoken<T>(answer: T): T {
  if (typeof answer !== 'object' || answer === null) return answer;
  for (const [name, inner] of Object.entries(answer)) if (name !== 'said') spoken(inner);
  if (isSaid(answer)) follow(answer, answer);
  return answer;
}
