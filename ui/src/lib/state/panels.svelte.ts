// The one panel at the side, over any screen: explaining, importing, printing, handing out, and what moves money.
import type { PaymentView, Step, VisitView } from '$lib/ipc/types';
import { view, type View } from './view.svelte';

export interface Named {
  id: string;
  /** The printed number, or what stands for it. */
  name: string;
}

export type Panel =
  | { kind: 'explain'; name: string; steps: () => Promise<Step[]> }
  | { kind: 'import'; paths: string[] }
  | { kind: 'print'; invoices: Named[] }
  /** On which day they were paid. */
  | { kind: 'paid'; invoices: Named[] }
  /** Those invoices, or all of some days. */
  | { kind: 'export'; invoices?: Named[] }
  | { kind: 'ask-payout'; account: string | null }
  | { kind: 'visit'; visit: VisitView }
  | { kind: 'payment'; payment: PaymentView }
  | { kind: 'pay-link'; invoice: Named }
  | { kind: 'send'; invoice: Named; account: string; email: string };

/** What is begun there goes on wherever one looks meanwhile. */
const STAYING: ReadonlySet<Panel['kind']> = new Set<Panel['kind']>(['import', 'visit']);

class Panels {
  /** Where the panel was opened. */
  #over: View = view.now;

  now = $state.raw<Panel | null>(null);
  /** Grows with every panel that is opened anew. */
  turn = $state(0);

  open(panel: Panel): void {
    this.now = panel;
    this.#over = view.now;
    this.turn += 1;
  }

  /** Files to look at: after those that wait already. */
  take(paths: string[]): void {
    if (paths.length === 0) return;
    if (this.now?.kind === 'import') this.now = { kind: 'import', paths: [...this.now.paths, ...paths] };
    else this.open({ kind: 'import', paths });
  }

  /** Closes what belongs to another place than `place`: explaining to one record, the others to their screen. */
  follow(place: View): void {
    if (this.now === null || STAYING.has(this.now.kind) || place === this.#over) return;
    if (this.now.kind === 'explain' || place.screen !== this.#over.screen) this.close();
  }

  close = (): void => {
    this.now = null;
  };
}

export const panels = new Panels();
