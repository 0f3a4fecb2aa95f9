// Where the field of a failure stands: `terms.buyer_reference`, `items[2].terms.unit`,
// `customer.trade.electronic_address`, `business.trade.address.city`.
import { flushSync } from 'svelte';

/** Which form has the field, and the names it may go by there, the closest one first. */
export interface Target {
  form: 'editor' | 'customer' | 'business';
  names: string[];
}

const HEAD: Record<string, string> = {
  customer: 'customer-input', issue_date: 'issue-date', due_date: 'due-date', tax_rule: 'tax-rule', items: 'item-name-0',
};

/** `a-b-c`, `a-b`, `a`: where a form has no such field, the one around it. */
function shortened(parts: string[], least: number): string[] {
  return parts.slice(least - 1).map((_, at) => parts.slice(0, parts.length - at).join('-'));
}

const split = (path: string): string[] => path.split(/[.[\]]+/).filter((part) => part !== '');

export function jumpTarget(path: string): Target {
  const [first = '', ...rest] = split(path);
  if ((first === 'customer' || first === 'business') && rest.length > 0) {
    return { form: first, names: shortened([first, ...rest], 2) };
  }
  if (first === 'items' && rest.length > 0) return { form: 'editor', names: itemNames(rest) };
  if (first === 'terms') return { form: 'editor', names: [...shortened(['terms', ...rest], 2), 'terms-profile'] };
  return { form: 'editor', names: [HEAD[first] ?? first] };
}

/** `items[2].terms.unit` stands in the row as `item-unit-2`. */
function itemNames([index = '0', ...path]: string[]): string[] {
  const [field = 'name', ...more] = path[0] === 'terms' ? path.slice(1) : path;
  return [...shortened([`item-${field}-${index}`, ...more], 1), `item-name-${index}`];
}

/** The row whose details hold the field; none where it stands in the open. */
export function detailsOfRow(path: string): number | null {
  const match = /^items\[(\d+)\]\.terms\b/.exec(path);
  return match ? Number(match[1]) : null;
}

/** Unfolds what hides it and puts the focus on it. */
export function focusOn(at: HTMLElement): true {
  at.dispatchEvent(new CustomEvent('unfold', { bubbles: true }));
  flushSync();
  at.focus();
  at.scrollIntoView({ block: 'center' });
  return true;
}

/** Puts the focus into the first field that is wrong, so that its reason is heard. Returns whether there is one. */
export function focusWrong(root: ParentNode | undefined): boolean {
  const wrong = root?.querySelector<HTMLElement>('[aria-invalid="true"]');
  return wrong ? focusOn(wrong) : false;
}

/** Unfolds what hides the field and puts the focus into it. Returns whether there is one. */
export function focusField(root: ParentNode, names: readonly string[]): boolean {
  for (const name of names) {
    const escaped = name.replace(/["\\]/g, '');
    const found = root.querySelector<HTMLElement>(`[data-testid="${escaped}"]`) ?? root.querySelector<HTMLElement>(`[data-testid^="${escaped}-"]`);
    if (!found) continue;
    return focusOn(found);
  }
  return false;
}
