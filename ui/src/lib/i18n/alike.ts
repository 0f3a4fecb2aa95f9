// What other languages may leave in English: names, marks, words they share, and what is to come. For tests.
import type { LanguageCode } from './languages';

/** In every language. */
const EVERYWHERE =
  /^(app-name|(business|bank)-iban|business-bic|template-\w+|paper-\w+|profile-(xrechnung|peppol)|scheme-(0088|0009)|original-(pdf|ubl|cii|size)|backup-size|import-(form|in-pdf)-\w+|request-ms|keycap-\w+|card-name|bank-name|about-version|action-pdf|connect-system-[\w-]+|catalogue-webhooks)$/;

/** Words that are the same by chance or by kinship. */
const SHARED: Record<string, readonly string[]> = {
  de: [
    'backup-passphrase', 'profile-name', 'theme-system', 'column-name', 'field-name', 'connect-way-token', 'connect-secret-token', 'look-template', 'logo-label',
    'field-status', 'column-status', 'business-bank', 'scheme-code', 'import-profile', 'ago-minutes', 'address-subdivision',
    'adjustment-mode', 'sync-offline', 'run-ended-offline', 'source-nickname',
  ],
  fr: [
    'scheme-EM', 'field-amount', 'field-email', 'unit-LTR', 'explain-exact', 'payout-fact-description', 'sum-net', 'connect-user',
    'settings-documents', 'logo-label', 'column-actions', 'contract-notes', 'contract-phases', 'phase-inactive', 'billed-date', 'nav-catalogue',
    'connect-system', 'connect-secret-funding-sources', 'bank-iban',
  ],
  nl: [
    'scheme-EM', 'field-status', 'field-email', 'term-contract', 'term-project', 'unit-KGM', 'adjustment-mode', 'column-status', 'sync-conflict',
    'explain-exact', 'print-printer', 'accounts-title', 'connect-way-token', 'connect-user', 'connect-secret-token', 'settings-accounts',
    'business-bank', 'logo-label', 'sync-offline', 'run-ended-offline', 'effect-conflict', 'requests-account', 'contract-panel', 'customer-account', 'billing-email', 'menu-help', 'command-zoom-in',
  ],
  es: ['subscribe-plan'],
  it: ['scheme-EM', 'field-email', 'connect-user', 'connect-secret-password', 'logo-label', 'requests-account', 'request-account', 'customer-account', 'bank-iban', 'menu-file'],
  pt: ['scheme-EM', 'field-email', 'connect-user', 'bank-iban'],
  pl: ['scheme-EM', 'field-email', 'unit-KGM', 'connect-user', 'contract-plan', 'order-variant', 'subscribe-plan', 'billing-email', 'bank-iban'],
  he: ['bank-iban'],
};

/** What is told in English still: by language the messages that are to come, each as `file.ftl/key`. */
const TO_COME: Partial<Record<LanguageCode, RegExp>> = {};

export const toCome = (language: LanguageCode, file: string, key: string): boolean => TO_COME[language]?.test(`${file}/${key}`) ?? false;

export const alike = (language: string, key: string): boolean => EVERYWHERE.test(key) || (SHARED[language] ?? []).includes(key);
