// The one error that reaches components.
import { t } from '$lib/i18n';
import { follow, spoken } from './spoken';
import type { Code, ErrorShape, Problem } from './types';

/** A failure told by Rust: a code from a closed list and a plain sentence. */
export class AppError extends Error {
  readonly code: Code;
  readonly field: string | null;
  readonly problems: Problem[];
  readonly detail: string | null;

  constructor(shape: ErrorShape) {
    super(shape.message);
    follow(this, shape);
    this.code = shape.code;
    this.field = shape.field ?? null;
    this.problems = spoken(shape.problems ?? []);
    this.detail = shape.detail ?? null;
  }
}

function isShape(value: unknown): value is ErrorShape {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** Whatever was thrown, as an `AppError`. */
export function asError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (isShape(thrown)) return new AppError(thrown);
  return new AppError({ code: 'internal', message: t('error-internal'), detail: String(thrown) });
}
