// The customer list.
import * as ipc from '$lib/ipc';
import type { CustomerInput, CustomerView } from '$lib/ipc/types';
import { later } from '$lib/logic/later';
import { whenChanged } from './changes';
import { Paged } from './paged.svelte';
import { movesMoney } from '$lib/logic/able';
import { session } from './session.svelte';

class CustomerList {
  search = $state('');
  /** The last row on the screen. */
  last = 0;
  readonly pages = new Paged<CustomerView>(async (after, limit) => {
    const page = await ipc.customerList({ search: this.search.trim(), after, limit });
    session.customers = page.count;
    return { rows: page.customers, next: page.next };
  });
  readonly #searchSoon = later(() => this.pages.restart(), 60, 200);

  find(text: string): void {
    this.search = text;
    this.#searchSoon.soon();
  }

  get total(): number | null {
    return this.search.trim() === '' ? session.customers : null;
  }
}

export const customers = new CustomerList();

export function followCustomers(): void {
  whenChanged(['customers'], () => void customers.pages.refresh(customers.last));
}

/** An empty customer, or `from` as it would be edited. */
export function customerInput(from: CustomerView | null, given: Partial<CustomerInput> = {}): CustomerInput {
  return {
    id: from?.id ?? null,
    account: from?.account ?? session.accounts.find(movesMoney)?.id ?? null,
    business_name: from?.business_name ?? '',
    first_name: from?.first_name ?? '',
    last_name: from?.last_name ?? '',
    email: from?.email ?? '',
    phone: from?.phone ?? '',
    address: from?.address ?? '',
    tax_id: from?.tax_id ?? '',
    trade: from?.trade ?? null,
    seen: from?.state ?? null,
    ...given,
  };
}
