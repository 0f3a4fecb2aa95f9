// On the way from a failure to its field on another screen, and back to the invoice.
import { t } from '$lib/i18n';
import { view } from './view.svelte';

class Jumping {
  /** The names of the field, until the screen that has it takes them. */
  names = $state.raw<string[]>([]);
  /** The invoice that is being written. */
  from = $state<string | null>(null);
  /** On which screen one was at it. */
  #screen: 'editor' | 'invoices' = 'editor';

  to(form: 'customer' | 'business', names: string[], customer: string | null, from: string | null, screen: 'editor' | 'invoices' = 'editor'): void {
    this.names = names;
    this.from = from;
    this.#screen = screen;
    view.go(form === 'customer' ? { screen: 'customers', id: customer } : { screen: 'settings' });
  }

  take(form: 'customer' | 'business'): string[] {
    const names = this.names;
    if (!names[0]?.startsWith(`${form}-`)) return [];
    this.names = [];
    return names;
  }

  /** The way back, for what is said once the other record is saved; forgotten with that. */
  back(): { label: string; run: () => void } | null {
    const [id, screen] = [this.from, this.#screen];
    this.from = null;
    if (id === null) return null;
    return { label: t('jump-back'), run: () => view.go({ screen, id }) };
  }
}

export const jumping = new Jumping();
