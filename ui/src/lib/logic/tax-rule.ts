// How tax is rounded by the place an invoice is kept at, as `TaxRule::usual` has it.
import type { TaxRule } from '$lib/ipc/types';

export const usualRule = (account: string | null): TaxRule => (account === null ? 'per_rate' : 'per_line');
