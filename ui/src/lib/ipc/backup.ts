// Backups, what to do about data that cannot be opened, and files that the system hands over.
import { listen } from '@tauri-apps/api/event';
import { call } from './call';
import type { BackupContents, BackupList, BackupPlanInput, BackupRow, BackupStatus, RescueView, RestoredView, RestorePreview, SalvagedView } from './types';

export const backupList = () => call<BackupList>('backup_list');
export const backupStatus = () => call<BackupStatus>('backup_status');
export const backupPlan = (input: BackupPlanInput) => call<BackupStatus>('backup_plan', { input });
/** Asks for a folder; none where the person thought better of it. */
export const backupChooseFolder = () => call<string | null>('backup_choose_folder');
/** Asks for a backup; none where the person thought better of it. */
export const backupChoose = () => call<string | null>('backup_choose');
export const backupCreate = () => call<BackupRow>('backup_create');
export const backupVerify = (path: string, passphrase: string | null) => call<BackupContents>('backup_verify', { path, passphrase });
export const backupRestorePreview = (path: string, passphrase: string | null) => call<RestorePreview>('backup_restore_preview', { path, passphrase });
export const backupRestore = (path: string, passphrase: string | null) => call<RestoredView>('backup_restore', { path, passphrase });

export const rescueLook = () => call<RescueView>('rescue_look');
/** The data is opened anew afterwards: `startup` waits for it. */
export const rescueRestore = (path: string, passphrase: string | null) => call<RestoredView>('rescue_restore', { path, passphrase });
/** Asks where, then writes what can be read there; none where the person thought better of it. */
export const rescueSalvage = () => call<SalvagedView | null>('rescue_salvage');

/** Files to import that the system handed over since this was last asked. */
export const handedOver = () => call<string[]>('handed_over');
/** Keeps them for the books that are shown next, which ask for them with `handedOver`. */
export const handBack = (paths: string[]) => call<void>('hand_back', { paths });
export const onHanded = (heard: () => void) => listen<void>('handed', () => heard());

export const problemReport = () => call<string>('problem_report');
/** Asks where, then writes the text there; none where the person thought better of it. */
export const problemReportSave = (text: string) => call<string | null>('problem_report_save', { text });
