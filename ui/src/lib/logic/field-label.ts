// The path of a field in words.
import { t } from '$lib/i18n';
import { itemField } from './problems';

const KNOWN = new Set([
  'reference', 'status', 'customer', 'currency', 'issue_date', 'due_date', 'tax_rule', 'note', 'items',
  'business_name', 'first_name', 'last_name', 'email', 'phone', 'address', 'tax_id', 'amount',
  'name', 'description', 'price', 'quantity', 'tax',
]);

export function fieldLabel(path: string): string {
  const item = itemField(path);
  if (item) return t('field-of-item', { n: item.index + 1, field: plain(item.column) });
  return plain(path);
}

const PARTS = new Set(['street', 'additional', 'third', 'postcode', 'city', 'country']);

const plain = (field: string) => (KNOWN.has(field) ? t(`field-${field}`) : PARTS.has(field) ? t(`address-${field}`) : field);
