// Going somewhere with the focus: to a record's heading, or back to the list one is beside already.
import type { RecordKind } from '$lib/ipc/types';
import { tick } from 'svelte';
import { focusOnce } from './focus';
import { view, type View } from './view.svelte';

/** Shows the record and puts the focus on its heading, once it is read. */
export function lookAt(kind: RecordKind, id: string): void {
  view.go({ screen: kind === 'customer' ? 'customers' : 'invoices', id });
  const [panel, heading] = kind === 'customer' ? ['customer-panel', 'customer-title'] : ['detail', 'detail-reference'];
  focusOnce(`[data-testid="${panel}"][data-id="${id}"] [data-testid="${heading}"]`);
}

/** Goes there; who is there already is put back on its list, or its heading. */
export function goOrReturn(to: View): void {
  const here = view.now.screen === to.screen;
  view.go(to);
  if (!here) return;
  void tick().then(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    (document.querySelector<HTMLElement>('main [data-list]') ?? heading)?.focus();
  });
}
