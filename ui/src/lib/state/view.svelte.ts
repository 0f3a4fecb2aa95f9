// Where the person is. Remembered, so that the window opens where it was closed.
import { remember, remembered } from './remembered';

export type View =
  | { screen: 'overview' }
  | { screen: 'invoices'; id: string | null }
  | { screen: 'editor'; id: string }
  | { screen: 'customers'; id: string | null }
  | { screen: 'payouts'; account: string | null; id: string | null }
  | { screen: 'plan' }
  | { screen: 'wallet' }
  | { screen: 'bills' }
  | { screen: 'contracts' }
  | { screen: 'catalogue' }
  | { screen: 'sync' }
  | { screen: 'settings' };

/** In place of a customer's id: one that is being written. */
export const NEW = 'new';

/** In place of a payout's id: the months, the schedule and the bank accounts. */
export const OVERVIEW = 'overview';

const SCREENS = ['overview', 'invoices', 'editor', 'customers', 'payouts', 'plan', 'wallet', 'bills', 'contracts', 'catalogue', 'sync', 'settings'];

function isView(value: unknown): value is View {
  if (typeof value !== 'object' || value === null || !('screen' in value)) return false;
  const { screen } = value;
  if (!SCREENS.includes(screen as string)) return false;
  const id: unknown = 'id' in value ? value.id : null;
  const account: unknown = 'account' in value ? value.account : null;
  if (screen === 'payouts' && account !== null && typeof account !== 'string') return false;
  return screen === 'editor' ? typeof id === 'string' : id === null || typeof id === 'string';
}

class Place {
  now = $state.raw<View>(remembered<View>('view', { screen: 'overview' }, isView));

  go(view: View): void {
    this.now = view;
    remember('view', view);
  }
}

export const view = new Place();
