// What an account’s system can do, so that the window offers nothing that leads nowhere.
import type { AccountView } from '$lib/ipc/types';

/** Invoices and customers are kept there. */
export const keepsInvoices = (account: Pick<AccountView, 'system'>): boolean => account.system === 'trincico' || account.system === 'billwerk';

/** Which system’s account each of these screens needs. */
export const NEEDS: Record<'wallet' | 'bills' | 'contracts' | 'catalogue', AccountView['system'][]> = {
  wallet: ['pm2', 'funding-sources'], bills: ['pm2'], contracts: ['billwerk'], catalogue: ['billwerk'],
};

/** Money is paid out, and the user has a plan. */
export const movesMoney = (account: Pick<AccountView, 'system'>): boolean => account.system === 'trincico';
