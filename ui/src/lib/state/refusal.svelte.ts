// What a form's last try was refused for. What was mended since is not called wrong any longer, once the person has
// gone on to another field: not while typing, and not at the press of a button, which would move under the pointer.
import type { AppError } from '$lib/ipc/error';
import type { Problem } from '$lib/ipc/types';

/** The value at a path such as `trade.address.city` or `items[2].price`. */
function valueAt(input: unknown, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  return steps.reduce((found, step) => (typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined), input);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export class Refusal {
  #error = $state.raw<AppError | null>(null);
  #asked = $state.raw<unknown>(null);
  #now = $state.raw<unknown>(null);

  /** What is wrong with fields that still hold what was refused. */
  readonly problems: Problem[] = $derived((this.#error?.problems ?? []).filter(({ field }) => same(valueAt(this.#asked, field), valueAt(this.#now, field))));
  /** A failure that is no field's. */
  readonly whole: AppError | null = $derived(this.#error?.problems.length === 0 ? this.#error : null);

  get code(): string | null {
    return this.#error?.code ?? null;
  }

  refuse(error: AppError, asked: unknown): void {
    this.#error = error;
    this.#asked = this.#now = asked;
  }

  forget(): void {
    this.#error = null;
  }

  /** The focus came to something in the form, which holds `input` by now. */
  entered(event: FocusEvent, input: unknown): void {
    if (event.target instanceof Element && event.target.matches('input, textarea, select')) this.#now = input;
  }
}
