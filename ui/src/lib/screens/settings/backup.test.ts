// Backups in the window: how they stand, what is set, looking into one, bringing it back, and a store that cannot be opened.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { BackupContents, BackupList, BackupRow, BackupStatus, RestoredView, RestorePreview, Startup } from '$lib/ipc/types';
import RescueScreen from '$lib/screens/rescue/RescueScreen.svelte';
import { backups } from '$lib/state/backups.svelte';
import { messages } from '$lib/state/messages.svelte';
import { session } from '$lib/state/session.svelte';
import Backup from './Backup.svelte';

vi.mock('$lib/ipc');

const MADE = new Date(Date.now() - 3 * 3600 * 1000).toISOString();
const row = (more: Partial<BackupRow> = {}): BackupRow => ({
  path: '/b/one.cfbackup', name: 'one.cfbackup', kind: 'ordinary', made_at: MADE, age_seconds: 10800, size: 204_800, sealed: false, invoices: 3,
  verified_at: MADE, problem: null, ...more,
});
const status = (more: Partial<BackupStatus> = {}): BackupStatus => ({
  plan: { every: 'daily', folder: '/data/backups', beside_data: true, keep: 7, sealed: false },
  last_at: MADE, last_path: '/b/one.cfbackup', age_seconds: 10800, failure: null, ...more,
});
const contents: BackupContents = {
  path: '/b/one.cfbackup', sealed: false, made_at: MADE, program: '0.1.0', format: 9, older: false, size: 204_800, invoices: 3, customers: 2, counts: [],
  sums: [{ status: 'ready', count: 3, amount: { minor: 69150, currency: 'EUR', text: '691.50' } }],
};
const preview: RestorePreview = { contents, invoices_now: 5, customers_now: 2, changed_since: { invoices: 2, customers: 1, last: null } };
const restored: RestoredView = { contents, before: '/data/backups/before-restore-x.cfbackup', damaged: null, sync_paused: false };
const wrong = new AppError({ code: 'passphrase', message: 'This passphrase does not open the backup.', field: 'passphrase' });

const field = <T extends HTMLElement = HTMLInputElement>(name: string) => screen.getByTestId<T>(name);
const find = <T extends HTMLElement = HTMLInputElement>(name: string) => screen.findByTestId<T>(name);
const click = (name: string) => fireEvent.click(field(name));
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const lists = (list: Partial<BackupList>) => vi.mocked(ipc.backupList).mockReset().mockResolvedValue({ status: status(), backups: [row()], ...list });

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) { this.open = false; };
  lists({});
  vi.mocked(ipc.backupRestorePreview).mockReset().mockResolvedValue(preview);
  vi.mocked(ipc.backupRestore).mockReset().mockResolvedValue(restored);
  vi.mocked(ipc.backupPlan).mockReset().mockResolvedValue(status());
  vi.mocked(ipc.invoiceList).mockReset().mockResolvedValue({ invoices: [], next: null, counts: {} as never });
  vi.mocked(ipc.customerList).mockReset().mockResolvedValue({ customers: [], next: null, count: 0 } as never);
  vi.mocked(ipc.startup).mockReset().mockRejectedValue(new AppError({ code: 'internal', message: 'not here' }));
});
afterEach(() => {
  cleanup();
  messages.dismiss();
});

describe('how backups stand', () => {
  it('tells the age of the last good one, and that none was made', async () => {
    render(Backup);
    expect((await find('backup-status')).textContent).toContain('There is no backup yet.');
    await screen.findByText('The last good backup was made 3 h ago.');
    expect(screen.getByTestId('backup').textContent).toContain('200 kB');
    expect(screen.getByTestId('backup').textContent).toContain('proved whole 3 h ago');
  });

  it('shows a failure until one succeeds, and says it once', async () => {
    const failure = { at: MADE, message: 'The folder for backups is not there.' };
    lists({ status: status({ failure }) });
    render(Backup);
    expect((await find('backup-failure')).textContent).toBe(failure.message);
    expect(messages.toast?.text).toBe(failure.message);
    messages.dismiss();
    backups.take(status({ failure }));
    expect(messages.toast).toBeNull();
  });

  it('names a file that is no backup, and offers nothing for it', async () => {
    lists({ backups: [row({ problem: 'This file is not a backup of Counterfoil.', verified_at: null })] });
    render(Backup);
    expect((await find('backup')).textContent).toContain('not a backup of Counterfoil');
    expect(field<HTMLButtonElement>('backup-restore').disabled).toBe(true);
    expect(field<HTMLButtonElement>('backup-verify').disabled).toBe(true);
  });
});

describe('what is set', () => {
  it('says that the folder is on the same disk, until another is chosen', async () => {
    vi.mocked(ipc.backupChooseFolder).mockResolvedValue('/mnt/stick');
    render(Backup);
    expect(await find('backup-beside')).toBeTruthy();
    await click('backup-choose-folder');
    await vi.waitFor(() => expect(field('backup-folder').textContent).toBe('/mnt/stick'));
    expect(screen.queryByTestId('backup-beside')).toBeNull();
    await fireEvent.click(field('backup-every-weekly'));
    await click('backup-plan-save');
    await vi.waitFor(() => expect(ipc.backupPlan).toHaveBeenCalledWith({ every: 'weekly', folder: '/mnt/stick', keep: 7, sealed: false, passphrase: null }));
  });

  it('asks for a passphrase twice, and says what losing it means', async () => {
    render(Backup);
    await fireEvent.click(await find('backup-sealed'));
    expect(screen.getByText(/if you lose the passphrase, the backup is lost too/)).toBeTruthy();
    expect(field<HTMLButtonElement>('backup-plan-save').disabled).toBe(true);
    await type('backup-passphrase', 'four words');
    await type('backup-passphrase-again', 'four wards');
    expect(screen.getByText('The two are not the same.')).toBeTruthy();
    expect(field<HTMLButtonElement>('backup-plan-save').disabled).toBe(true);
    await type('backup-passphrase-again', 'four words');
    await click('backup-plan-save');
    await vi.waitFor(() => expect(vi.mocked(ipc.backupPlan).mock.lastCall?.[0]).toMatchObject({ sealed: true, passphrase: 'four words' }));
  });
});

describe('bringing one back', () => {
  it('shows what it holds and what is lost, and waits for the word', async () => {
    render(Backup);
    await fireEvent.click(await find('backup-restore'));
    expect((await find('restore-contents')).textContent).toContain('3 invoices and 2 customers');
    expect(field('restore-lost').textContent).toContain('2 invoices and one customer');
    expect(field<HTMLButtonElement>('restore-go').disabled).toBe(true);
    await type('restore-word', 'Restore');
    expect(field<HTMLButtonElement>('restore-go').disabled).toBe(false);
    await click('restore-go');
    await vi.waitFor(() => expect(ipc.backupRestore).toHaveBeenCalledWith('/b/one.cfbackup', null));
    await vi.waitFor(() => expect(messages.toast?.action?.label).toBe('Undo'));
    messages.toast?.action?.run();
    await vi.waitFor(() => expect(ipc.backupRestore).toHaveBeenLastCalledWith(restored.before, null));
  });

  it('asks for the passphrase of a sealed one, again where it was wrong', async () => {
    lists({ backups: [row({ sealed: true, invoices: null })] });
    vi.mocked(ipc.backupRestorePreview).mockReset().mockRejectedValueOnce(wrong).mockRejectedValueOnce(wrong).mockResolvedValue(preview);
    render(Backup);
    await fireEvent.click(await find('backup-restore'));
    await find('restore-passphrase');
    await vi.waitFor(() => expect(ipc.backupRestorePreview).toHaveBeenCalledTimes(1));
    await type('restore-passphrase', 'wrong');
    await vi.waitFor(() => expect(field<HTMLButtonElement>('restore-look').disabled).toBe(false));
    await click('restore-look');
    expect((await find('error')).textContent).toContain('does not open');
    await type('restore-passphrase', 'right');
    await click('restore-look');
    await find('restore-contents');
    expect(ipc.backupRestorePreview).toHaveBeenLastCalledWith('/b/one.cfbackup', 'right');
  });
});

describe('data that cannot be opened', () => {
  it('offers the last good backup, what it lacks, and saving the rest', async () => {
    vi.mocked(ipc.rescueLook).mockResolvedValue({ store: '/data/counterfoil.db', backup: row(), backups: [row()], lost: { invoices: 4, customers: 0, last: null } });
    vi.mocked(ipc.rescueSalvage).mockResolvedValue({ path: '/tmp/r.zip', counts: [{ table: 'invoice', count: 7 }, { table: 'customer', count: 2 }], torn: [] });
    vi.mocked(ipc.rescueRestore).mockResolvedValue({ ...restored, before: null, damaged: '/data/counterfoil.db.damaged-x' });
    vi.mocked(ipc.startup).mockResolvedValue({ accounts: [], unsaved: [] } as unknown as Startup);
    render(RescueScreen);
    expect((await find('rescue-lost')).textContent).toContain('4 invoices');
    await click('rescue-salvage');
    expect((await find('rescue-saved')).textContent).toBe('9 records are saved: /tmp/r.zip');
    await click('rescue-restore');
    await vi.waitFor(() => expect(ipc.rescueRestore).toHaveBeenCalledWith('/b/one.cfbackup', null));
    await vi.waitFor(() => expect(messages.toast?.text).toContain('/data/counterfoil.db.damaged-x'));
    expect(session.failure).toBeNull();
  });

  it('has nothing to go back to where no backup is found', async () => {
    vi.mocked(ipc.rescueLook).mockResolvedValue({ store: '/data/counterfoil.db', backup: null, backups: [], lost: null });
    render(RescueScreen);
    await find('rescue-none');
    expect(field<HTMLButtonElement>('rescue-restore').disabled).toBe(true);
  });
});
