// Which part of the Sync screen is looked at: kept while the window is open, so that the way back
// from a record leads to where it was opened.

export const SYNC_TABS = ['waiting', 'history', 'requests'] as const;
export type SyncTab = (typeof SYNC_TABS)[number];

class Shown {
  tab = $state<SyncTab>('waiting');
}

export const syncShown = new Shown();
