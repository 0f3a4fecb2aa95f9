// What an e-invoice says about a business or a customer, before anything is said.
import type { PostalAddress } from '$lib/ipc/generated/PostalAddress';
import type { Trade } from '$lib/ipc/generated/Trade';

export const emptyAddress = (): PostalAddress => ({ street: '', additional: '', third: '', city: '', postcode: '', subdivision: '', country: '' });

export const emptyTrade = (): Trade => ({
  trading_name: '', identifiers: [], registration: null, tax_registration: '', legal_notes: '',
  electronic_address: null, address: emptyAddress(), contact_name: '', language: '',
});

/** Schemes of electronic addresses that are not a VAT number: e-mail, GLN, Leitweg-ID, SIRET. */
export const SCHEMES = ['EM', '0088', '0204', '0009'] as const;

/** Schemes that are the VAT number of a country. */
export const VAT_SCHEMES: readonly (readonly [scheme: string, country: string])[] = [
  ['9914', 'AT'], ['9925', 'BE'], ['9957', 'FR'], ['9930', 'DE'], ['0211', 'IT'], ['9938', 'LU'], ['9944', 'NL'], ['9945', 'PL'],
  ['9946', 'PT'], ['9920', 'ES'],
];

export const isKnownScheme = (scheme: string): boolean =>
  SCHEMES.some((each) => each === scheme) || VAT_SCHEMES.some(([each]) => each === scheme);

/** Languages of documents, by their code. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl'] as const;

/** A language of the window as one of documents; none where documents do not have it. */
export const documentLanguage = (window: string): (typeof LANGUAGES)[number] | null => LANGUAGES.find((code) => code === window) ?? null;

/** What goes to Rust: an identifier without a value is none. */
export const cleanTrade = (trade: Trade): Trade => ({
  ...trade,
  registration: trade.registration?.value.trim() ? trade.registration : null,
  electronic_address: trade.electronic_address?.value.trim() ? trade.electronic_address : null,
});

export const tradeSaysNothing = (trade: Trade): boolean => JSON.stringify(cleanTrade(trade)) === JSON.stringify(emptyTrade());
