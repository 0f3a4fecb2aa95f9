// The menus of the system's bar, on macOS: the palette's commands, and what every program has there.
import { t } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import type { MenuEntry, MenuPart, MenuRole } from '$lib/ipc';
import { commands, type Choice } from './palette';

const FILE = ['new-invoice', 'new-customer', 'import', 'export', 'print', 'backup', 'sync-now'];
const VIEW = ['zoom-in', 'zoom-out', 'zoom-actual', 'theme'];
const HELP = ['keys', 'practise', 'practice-leave', 'report'];
/** Where a menu writes the keys otherwise than the window does. */
const CHORDS: Record<string, string> = { 'new-invoice': 'CmdOrCtrl+N', 'zoom-in': 'CmdOrCtrl+=', 'zoom-out': 'CmdOrCtrl+-' };

const LINE: MenuEntry = { kind: 'line' };
const nameOf = (choice: Choice): string => choice.key.replace(/^command-/, '');

function entry(choice: Choice): MenuEntry {
  const chord = choice.shortcut?.startsWith('Ctrl ') ? choice.shortcut.replace('Ctrl ', 'CmdOrCtrl+') : null;
  return { kind: 'command', name: nameOf(choice), label: choice.title, keys: CHORDS[nameOf(choice)] ?? chord };
}

const role = (name: MenuRole): MenuEntry => ({ kind: 'role', role: name, label: t(`menu-${name.replace('_', '-')}`) });

/** The bar as it is now: what the accounts can do, in the language that is spoken. */
export function menus(): MenuPart[] {
  const all = commands();
  const of = (names: string[]): MenuEntry[] => all.filter((one) => names.includes(nameOf(one))).map(entry);
  const elsewhere = all.filter((one) => ![...FILE, ...VIEW, ...HELP].includes(nameOf(one))).map(entry);
  return [
    { title: 'Counterfoil', entries: [role('about'), LINE, role('hide'), role('hide_others'), role('show_all'), LINE, role('quit')] },
    { title: t('menu-file'), entries: [...of(FILE), LINE, role('close')] },
    { title: t('menu-edit'), entries: [role('undo'), role('redo'), LINE, role('cut'), role('copy'), role('paste'), role('select_all')] },
    { title: t('menu-view'), entries: of(VIEW) },
    { title: t('menu-go'), entries: elsewhere },
    { title: t('menu-window'), entries: [role('minimize'), role('fullscreen')] },
    { title: t('menu-help'), entries: of(HELP) },
  ];
}

const hasBar = (): boolean => /^Mac/.test(navigator.platform);

/** Keeps the bar as the language and the accounts have it; call it where changes of both are seen. */
export function showMenus(): void {
  if (hasBar()) void ipc.menuSet(menus()).catch(() => undefined);
}

/** Does what is chosen in the bar. */
export function followMenus(): void {
  if (!hasBar()) return;
  void ipc.onMenu((name) => commands().find((one) => nameOf(one) === name)?.run());
}
