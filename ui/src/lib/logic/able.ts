// What an account’s system can do, so that the window offers nothing that leads nowhere.
import type { AccountView } from '$lib/ipc/types';

/** Money is paid out, and the user has a plan. */
export const movesMoney = (account: Pick<AccountView, 'system'>): boolean => account.system === 'trincico';
