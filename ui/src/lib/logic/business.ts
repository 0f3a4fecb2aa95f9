// A business before anything is said about it, and what its documents may look like.
import type { Business, Colour, Paper, Template } from '$lib/ipc/types';
import { words } from '$lib/i18n';
import { documentLanguage, emptyTrade } from './trade';

export const TEMPLATES: readonly Template[] = ['classic', 'modern', 'compact', 'din5008'];
export const PAPERS: readonly Paper[] = ['a4', 'letter'];

/** Its documents speak as the window does, until somebody chooses. */
export const emptyBusiness = (): Business => ({
  name: '', address: '', tax_id: '', trade: emptyTrade(), iban: '', bic: '', bank_name: '', email: '', phone: '',
  currency: null, payment_days: null, look: { template: 'classic', accent: null, paper: 'a4' }, language: documentLanguage(words.language) ?? 'en', without_payment_code: false,
});

/** `#2455C3`, also without its mark or with three digits, as `#2455c3`; none where it is no colour. */
export function readColour(typed: string): Colour | null {
  const digits = typed.trim().replace(/^#/, '').toLowerCase();
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`;
  return /^[0-9a-f]{3}$/.test(digits) ? `#${[...digits].map((digit) => digit + digit).join('')}` : null;
}
