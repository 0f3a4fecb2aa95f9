// What the palette finds: commands at once, invoices and customers from the store.
import { t } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import { amountWithCurrency } from '$lib/logic/money';
import { importFiles, newInvoice, syncNow } from './actions';
import type { Command } from '$lib/logic/keys';
import { run } from './commands';
import { detail, invoices } from './invoices.svelte';
import { panels } from './panels.svelte';
import { leavePractice, practise } from './practice.svelte';
import { goToSettings } from './sections';
import { session } from './session.svelte';
import { appearance } from './theme.svelte';
import { NEW, view, type View } from './view.svelte';
import { zoom } from './zoom.svelte';

export interface Choice {
  key: string;
  group: 'commands' | 'invoices' | 'customers';
  title: string;
  more: string | null;
  shortcut: string | null;
  run: () => void;
}

const FOUND = 6;
/** What is of no screen and stands last: backups, practice, the report, the keys, light or dark, the size. */
const OTHERS = 8;

/** What can be done with the invoice that is looked at. */
function ofInvoice(): Choice[] {
  const invoice = view.now.screen === 'invoices' && view.now.id !== null ? detail.read.value : null;
  if (!invoice) return [];
  const list: [Command, string, boolean][] = [
    ['paid', 'M', invoice.may_be_paid],
    ['email', 'S', invoice.status === 'ready' || invoice.status === 'paid'],
    ['duplicate', 'D', true],
  ];
  return list.filter(([, , can]) => can).map(([name, shortcut]) => ({
    key: `command-${name}`, group: 'commands', title: t(`command-${name}`), more: invoice.reference || null, shortcut, run: () => void run(name),
  }));
}

/** Prints what is looked at or chosen; otherwise all there is to choose from comes first. */
function printChosen(): void {
  if (view.now.screen !== 'invoices') return view.go({ screen: 'invoices', id: null });
  run('print');
}

/** Other words for a command, by which it is found. */
const ALSO: ReadonlySet<string> = new Set(['export', 'print', 'paid-list', 'backup', 'practise', 'practice-leave', 'report']);

/** What can be done now, from any screen. */
export function commands(): Choice[] {
  const list: [string, string | null, () => void][] = [
    ['new-invoice', 'N', () => void newInvoice()],
    ['new-customer', null, () => view.go({ screen: 'customers', id: NEW })],
    ['import', null, () => void importFiles()],
    ['export', null, () => panels.open({ kind: 'export' })],
    ['print', null, printChosen],
    ['overview', 'Ctrl O', () => view.go({ screen: 'overview' })],
    ['invoices', 'Ctrl 1', () => view.go({ screen: 'invoices', id: null })],
    ['customers', 'Ctrl 2', () => view.go({ screen: 'customers', id: null })],
    ['paid-list', null, () => (invoices.show('paid'), view.go({ screen: 'invoices', id: null }))],
    ['sync', 'Ctrl 3', () => view.go({ screen: 'sync' })],
    ['settings', 'Ctrl 4', () => view.go({ screen: 'settings' })],
    ['backup', null, () => goToSettings('backup', 'button')],
    session.practising ? ['practice-leave', null, () => void leavePractice()] : ['practise', null, () => void practise()],
    ['report', null, () => goToSettings('about', '[data-testid="report-open"]')],
    ['keys', '?', () => void run('keys')],
    ['zoom-in', 'Ctrl +', () => zoom.larger()],
    ['zoom-out', 'Ctrl −', () => zoom.smaller()],
    ['zoom-actual', 'Ctrl 0', () => zoom.actual()],
    ['theme', null, () => appearance.choose(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark')],
  ];
  if (session.account) list.splice(2, 0, ['sync-now', 'R', () => void syncNow()]);
  if (session.movesMoney) {
    list.splice(
      -OTHERS, 0,
      ['payouts', 'Ctrl 5', () => view.go({ screen: 'payouts', account: null, id: null })],
      ['plan', 'Ctrl 6', () => view.go({ screen: 'plan' })],
      ['ask-payout', null, () => panels.open({ kind: 'ask-payout', account: null })],
    );
  }
  const elsewhere: [View['screen'] & ('wallet' | 'bills' | 'contracts' | 'catalogue'), string | null][] = [
    ['wallet', 'Ctrl 7'], ['bills', 'Ctrl 8'], ['contracts', 'Ctrl 9'], ['catalogue', null],
  ];
  for (const [screen, shortcut] of elsewhere) if (session.shows(screen)) list.splice(-OTHERS, 0, [screen, shortcut, () => view.go({ screen })]);
  return list.map(([name, shortcut, act]) => ({
    key: `command-${name}`, group: 'commands', title: t(`command-${name}`), more: null, shortcut, run: act,
  }));
}

/** The words by which a command is found: its own and others for it. */
const wordsOf = ({ key, title }: Choice): string => {
  const name = key.replace('command-', '');
  return (ALSO.has(name) ? `${title} ${t(`also-${name}`)}` : title).toLowerCase();
};

export async function findChoices(words: string): Promise<Choice[]> {
  const asked = words.trim().toLowerCase();
  const found = [...ofInvoice(), ...commands()].filter((c) => asked.split(/\s+/).every((word) => wordsOf(c).includes(word)));
  if (asked === '') return found;
  const [invoices, customers] = await Promise.allSettled([
    ipc.invoiceList({ status: null, waiting: false, search: words.trim(), after: null, limit: FOUND }),
    ipc.customerList({ search: words.trim(), after: null, limit: FOUND }),
  ]);
  const bills = invoices.status === 'fulfilled' ? invoices.value.invoices : [];
  const people = customers.status === 'fulfilled' ? customers.value.customers : [];
  return [
    ...found,
    ...bills.map((row): Choice => ({
      key: row.id,
      group: 'invoices',
      title: [row.reference, row.customer_name].filter(Boolean).join(' · ') || t('invoice-untitled'),
      more: `${amountWithCurrency(row.amount, session.numberStyle)} · ${t(`status-${row.status}`)}`,
      shortcut: null,
      run: () => view.go({ screen: 'invoices', id: row.id }),
    })),
    ...people.map((person): Choice => ({
      key: person.id, group: 'customers', title: person.name, more: person.email || null, shortcut: null,
      run: () => view.go({ screen: 'customers', id: person.id }),
    })),
  ];
}
