// What keeps up with Rust for the life of the window; begun before anything is asked for, so that no
// change falls in between.
import { followActs } from './acts.svelte';
import { followBackups } from './backups.svelte';
import { followClosing } from './closing';
import { followCustomers } from './customers.svelte';
import { followElsewhere } from './elsewhere.svelte';
import { followInvoices } from './invoices.svelte';
import { followMenus } from './menu';
import { followOverview } from './overview.svelte';
import { followPayouts } from './payouts.svelte';
import { followPlans } from './plan.svelte';
import { follow } from './session.svelte';
import { followWallets } from './wallet.svelte';

/** Call once, before anything is asked for. */
export function followAll(): void {
  follow();
  void followClosing();
  followInvoices();
  followCustomers();
  followPayouts();
  followPlans();
  followElsewhere();
  followOverview();
  followWallets();
  followActs();
  followBackups();
  followMenus();
}
