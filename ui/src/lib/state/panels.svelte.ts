// The one panel at the side, over any screen: explaining, importing, printing, handing out, and what moves money.
import type { PaymentView, Step, VisitView } from '$lib/ipc/types';

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

class Panels {
  now = $state.raw<Panel | null>(null);
  /** Grows with every panel that is opened anew. */
  turn = $state(0);

  open(panel: Panel): void {
    this.now = panel;
    this.turn += 1;
  }

  /** Files to look at: after those that wait already. */
  take(paths: string[]): void {
    if (paths.length === 0) return;
    if (this.now?.kind === 'import') this.now = { kind: 'import', paths: [...this.now.paths, ...paths] };
    else this.open({ kind: 'import', paths });
  }

  close = (): void => {
    this.now = null;
  };
}

export const panels = new Panels();
