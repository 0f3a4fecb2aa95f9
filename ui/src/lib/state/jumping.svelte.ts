// On the way from a failure to its field on another screen, and back to the invoice.
import { t } from '$lib/i18n';
import type { Offer } from './messages.svelte';
import { view, type View } from './view.svelte';

const idOf = (at: View): string | null => ('id' in at ? at.id : null);

class Jumping {
  /** The names of the field, until the screen that has it takes them. */
  names = $state.raw<string[]>([]);
  /** The invoice that is being written, and on which screen one was at it. */
  #from = $state.raw<{ screen: 'editor' | 'invoices'; id: string } | null>(null);
  #to: View = { screen: 'settings' };

  constructor() {
    // Who walks on from there is on no way back any more.
    $effect.root(() => {
      $effect(() => {
        const { now } = view;
        if (this.#from && (now.screen !== this.#to.screen || idOf(now) !== idOf(this.#to))) this.#from = null;
      });
    });
  }

  to(form: 'customer' | 'business', names: string[], customer: string | null, from: string | null, screen: 'editor' | 'invoices' = 'editor'): void {
    this.names = names;
    this.#from = from === null ? null : { screen, id: from };
    this.#to = form === 'customer' ? { screen: 'customers', id: customer } : { screen: 'settings' };
    view.go(this.#to);
  }

  take(form: 'customer' | 'business'): string[] {
    const names = this.names;
    if (!names[0]?.startsWith(`${form}-`)) return [];
    this.names = [];
    return names;
  }

  /** The way back, while one is where one was led to. */
  get back(): Offer | null {
    const from = this.#from;
    if (from === null) return null;
    return { label: t('jump-back'), run: () => view.go({ ...from }), holds: () => this.#from === from };
  }
}

export const jumping = new Jumping();
