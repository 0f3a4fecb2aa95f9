// What a person does with an invoice by hand, from its page, the list and the palette: note that it was
// paid, take that back, write it anew, send it with their own mail program.
import { t } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import { asError } from '$lib/ipc/error';
import type { InvoiceView, PaidView } from '$lib/ipc/types';
import { opening } from './opening';
import { detail } from './invoices.svelte';
import { jumping } from './jumping.svelte';
import { messages } from './messages.svelte';
import { view } from './view.svelte';
import type { Named } from './panels.svelte';

const nameOf = (invoice: Pick<InvoiceView, 'reference'>): string => invoice.reference || t('invoice-untitled');

/** Those of `asked` that were changed, in words. */
function told(asked: readonly Named[], found: PaidView, one: (name: string) => string, many: (n: number) => string): string {
  const first = asked.find(({ id }) => id === found.done[0]);
  const done = found.done.length === 1 && first ? one(first.name) : many(found.done.length);
  const [left] = found.left_out;
  return left ? `${done} ${t('paid-left-out', { n: found.left_out.length, name: left.reference || t('invoice-untitled'), why: left.why.message })}` : done;
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    const error = asError(thrown);
    messages.complain({ code: error.code, message: error.problems[0]?.message ?? error.message });
  }
}

/** Marks them as paid on a day; throws what stands against it, so that the panel can say it beside the day. */
export async function markPaid(invoices: readonly Named[], on: string, early: boolean): Promise<void> {
  const found = await ipc.invoiceMarkPaid({ invoices: invoices.map(({ id }) => id), on, early });
  await detail.again();
  const done = invoices.filter(({ id }) => found.done.includes(id));
  messages.say(
    told(invoices, found, (name) => t('status-set-paid', { name }), (n) => t('paid-said', { n })),
    { label: t('undo'), run: () => void takeBackPayment(done) },
  );
}

/** Not paid after all. */
export const takeBackPayment = (invoices: readonly Named[]): Promise<void> =>
  attempt(async () => {
    const found = await ipc.invoiceTakeBackPayment(invoices.map(({ id }) => id));
    await detail.again();
    messages.say(told(invoices, found, (name) => t('unpaid-said-one', { name }), (n) => t('unpaid-said', { n })));
  });

/** A new draft with the same customer and items, in the editor; it is kept from the start. */
export const duplicateInvoice = (id: string, corrects = false): Promise<void> =>
  attempt(async () => {
    const draft = await ipc.draftDuplicate(id, corrects);
    await ipc.draftKeep(draft);
    if (draft.id === null) return;
    opening.fresh = draft;
    view.go({ screen: 'editor', id: draft.id });
  });

const reveal = (path: string) => ({ label: t('saved-reveal'), run: () => void attempt(() => ipc.fileReveal(path)) });

/** Opens the person’s mail program. Whether they send it then is theirs to know. */
export function sendByEmail(invoice: InvoiceView): Promise<void> {
  const { customer } = invoice;
  if (customer && customer.email.trim() === '') {
    messages.say(t('email-no-address', { name: customer.name }), { label: t('email-to-customer'), run: () => view.go({ screen: 'customers', id: customer.id }) });
    return Promise.resolve();
  }
  return attempt(async () => {
    const begun = await ipc.invoiceEmail(invoice.id);
    detail.saved = { id: begun.id, path: begun.path, pages: begun.pages };
    const words = { to: begun.to, file: begun.path.split(/[\\/]/).at(-1) ?? begun.path };
    messages.say(t(`email-${begun.opened}`, words), reveal(begun.path));
  });
}

/**
 * Before invoices are issued: whether the sender stands on them. Asked once, however many they are.
 * Returns whether to go on; where the person fills it in first, the settings lead back to `back`.
 */
export async function mayIssue(account: string | null, back: { id: string; screen: 'editor' | 'invoices' }): Promise<boolean> {
  const gaps = await ipc.senderGaps(account);
  if (!gaps.name && !gaps.address) return true;
  const answer = await messages.choose({
    title: t(`sender-${gaps.name ? (gaps.address ? 'none' : 'no-name') : 'no-address'}`),
    body: t('sender-body'),
    confirm: t('sender-fill'),
    other: t('sender-anyway'),
    danger: false,
  });
  if (answer === true) jumping.to('business', [gaps.name ? 'business-name' : 'business-address'], null, back.id, back.screen);
  return answer === 'other';
}

/**
 * Before an issued invoice is set back: what somebody else may hold is better cancelled and corrected.
 * Returns whether to set it back.
 */
export async function mayUnissue(id: string): Promise<boolean> {
  const invoice = await ipc.invoiceGet(id);
  if (invoice.handed_out === null) return true;
  const name = nameOf(invoice);
  const answer = await messages.choose({ title: t('out-title', { name }), body: t('out-body'), confirm: t('out-correct'), other: t('out-anyway'), danger: false });
  if (answer === true) {
    await ipc.invoiceSetStatus(id, 'canceled');
    await duplicateInvoice(id, true);
    messages.say(t('out-corrected', { name }));
  }
  return answer === 'other';
}
