// The only door to Rust. Components call these; nothing else names `invoke` or `listen`.
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { call, exchangeBooks } from './call';
import { spoken } from './spoken';
import type { Theme } from '$lib/state/theme.svelte';
import type {
  AccountView, ActView, BankInput, BillingMetadata, BillingUser, BillingView, BillPage, BillQuery, Business, CardAddressView, Changed, CheckFailure, Computed, ConflictChoice, ConflictPreview, ConnectInput, CustomerInput,
  CustomerPage, CustomerQuery, CustomerView, DraftInput, ElsewhereView, EmailView, ExportedView, ExportInput, HistoryPage, ImportInput, ImportPreview,
  InvoicePage, InvoiceQuery, InvoiceView, Notice, PayLink, PaymentPage, PaymentQuery, PaymentView, PayoutAccountView,
  Overview, PaidInput, PaidView, PayoutInput, PayoutMonth, PayoutOffer, PayoutPage, PayoutQuery, PayoutRequestView, PayoutResolution, PayoutView, PlanOverview,
  Preview, PrintedView, PrinterView, PrintInput, ProfileView, RecordKind, RequestPage, RequestQuery, RequestView, RunDetail,
  SavedFile, SenderGaps, ServiceView, SourceInput, SubscribeInput, Startup, Status, StatusView, Step, SyncView, VerifiedView, VisitView, WalletView, XmlFormat,
} from './types';

export { settled } from './call';
export * from './backup';
export * from './billwerk';

/** The window's own parts follow the chosen look, and the next start begins with it. */
export const themeSet = (theme: Theme) => call<void>('theme_set', { theme });
/** The window is painted: show it. */
export const ready = () => call<void>('ready');
/** Shows everything at this many percent of its own size. */
export const zoomSet = (percent: number) => call<void>('zoom_set', { percent });
/** It was heard that the window closes; what was typed is being kept. */
export const closingHeard = () => call<void>('closing_heard');
/** What was typed is kept: the window may end. */
export const closingDone = () => call<void>('closing_done');
export const startup = () => call<Startup>('startup');
export const startLocal = () => call<void>('start_local');
/** Begins practice, in books of its own; the page has to start anew. */
export const practise = () => exchangeBooks('practise');
/** Ends practice: one's own books are shown again, and the page has to start anew. */
export const practiceLeave = () => exchangeBooks('practice_leave');
/** Removes what an earlier version's practice put among one's own records. */
export const practiceRemove = () => call<number>('practice_remove');

export const businessGet = () => call<Business>('business_get');
/** `read` is what it was made from: what others changed since is not written over. */
export const businessSave = (business: Business, read: Business) => call<Business>('business_save', { business, read });
export const logoGet = () => call<string | null>('logo_get');
export const logoSet = (base64: string) => call<string>('logo_set', { base64 });
export const logoRemove = () => call<void>('logo_remove');

export const accountList = () => call<AccountView[]>('account_list');
export const accountConnect = (input: ConnectInput) => call<AccountView>('account_connect', { input });
export const accountServices = (account: string) => call<ServiceView[]>('account_services', { account });
export const accountChoose = (account: string, service: string) => call<AccountView>('account_choose', { account, service });
/** Chooses the legal entity that a billwerk account is about; an empty one leaves it to the service. */
export const accountLegalEntity = (id: string, legalEntity: string) => call<AccountView>('account_legal_entity', { id, legalEntity });
export const accountSignIn = (account: string, user: string, secret: string) => call<AccountView>('account_sign_in', { account, user, secret });
export const accountRemove = (account: string) => call<void>('account_remove', { account });

export const customerList = (query: CustomerQuery) => call<CustomerPage>('customer_list', { query });
export const customerGet = (id: string) => call<CustomerView>('customer_get', { id });
export const customerSave = (input: CustomerInput) => call<CustomerView>('customer_save', { input });
export const customerDelete = (id: string) => call<void>('customer_delete', { id });

export const invoiceList = (query: InvoiceQuery) => call<InvoicePage>('invoice_list', { query });
export const invoiceGet = (id: string) => call<InvoiceView>('invoice_get', { id });
export const invoiceSave = (input: DraftInput) => call<InvoiceView>('invoice_save', { input });
export const invoiceSetStatus = (id: string, status: Status) => call<InvoiceView>('invoice_set_status', { id, status });
/** Notes that invoices of this computer alone were paid. */
export const invoiceMarkPaid = (input: PaidInput) => call<PaidView>('invoice_mark_paid', { input });
export const invoiceTakeBackPayment = (invoices: string[]) => call<PaidView>('invoice_take_back_payment', { invoices });
/** What the sender on an invoice of this account, or of none, lacks. */
export const senderGaps = (account: string | null) => call<SenderGaps>('sender_gaps', { account });
/** Writes the PDF and opens the person's mail program; nothing is sent by this program. */
export const invoiceEmail = (id: string) => call<EmailView>('invoice_email', { id });
export const invoiceDelete = (id: string) => call<void>('invoice_delete', { id });
export const invoicePdf = (id: string) => call<SavedFile>('invoice_pdf', { id, path: null });
export const invoicePdfAs = (id: string) => call<SavedFile | null>('invoice_pdf_as', { id });

/** What the e-invoice of a stored invoice lacks, by its profile. */
export const invoiceCheck = (id: string) => call<CheckFailure[]>('invoice_check', { id });
/** Asks where, then writes the e-invoice there; none where the person thought better of it. */
export const invoiceXmlAs = (id: string, format: XmlFormat) => call<SavedFile | null>('invoice_xml_as', { id, format });
export const invoiceVerify = (id: string) => call<VerifiedView>('invoice_verify', { id });
export const explain = (input: DraftInput) => call<Step[]>('explain', { input });
export const explainInvoice = (id: string) => call<Step[]>('explain_invoice', { id });

/** Asks for files; empty where the person thought better of it. */
export const importChoose = () => call<string[]>('import_choose');
export const importPreview = (path: string) => call<ImportPreview>('import_preview', { path });
export const importTake = (input: ImportInput) => call<InvoiceView>('import_take', { input });
export const printers = () => call<PrinterView[]>('printers');
export const printInvoices = (input: PrintInput) => call<PrintedView>('print_invoices', { input });
/** Asks where, then writes the data there; none where the person thought better of it. */
export const exportAs = (input: Omit<ExportInput, 'path'>) => call<ExportedView | null>('export_as', { input: { ...input, path: '' } });

/** Every account's side of paying out, as it was last read. */
export const overviewGet = () => call<Overview>('overview_get');
export const payoutOverview = () => call<PayoutAccountView[]>('payout_overview');
export const payoutList = (query: PayoutQuery) => call<PayoutPage>('payout_list', { query });
export const payoutGet = (account: string, id: string) => call<PayoutView>('payout_get', { account, id });
export const payoutMonths = (account: string | null, months: number) => call<PayoutMonth[]>('payout_months', { account, months });
export const payoutRefresh = (account: string) => call<PayoutAccountView>('payout_refresh', { account });
/** What a payout would come to, on a snapshot taken now. Nothing is sent. */
export const payoutOffer = (input: PayoutInput) => call<PayoutOffer>('payout_offer', { input });
/** Asks for the payout that was offered: real money moves. An offer serves once, for five minutes. */
export const payoutAsk = (offerId: string) => call<PayoutRequestView>('payout_ask', { offerId });
export const payoutRequests = (account: string | null) => call<PayoutRequestView[]>('payout_requests', { account });
/** Looks now for what became of a request. */
export const payoutLook = (id: number) => call<PayoutRequestView>('payout_look', { id });
export const payoutResolve = (id: number, resolution: PayoutResolution) => call<PayoutRequestView>('payout_resolve', { id, resolution });
export const payoutSchedule = (account: string, frequency: string) => call<PayoutAccountView>('payout_schedule', { account, frequency });
export const payoutAccountCreate = (account: string, method: string | null) => call<PayoutAccountView>('payout_account_create', { account, method });

/** The kinds of notices, each with whether it is on. */
export const hints = () => call<string[]>('hints');
export const hintDone = (name: string) => call<void>('hint_done', { name });
export const noticeKinds = () => call<[string, boolean][]>('notice_kinds');
export const noticeSwitch = (kind: string, on: boolean) => call<void>('notice_switch', { kind, on });

export const draftNew = () => call<DraftInput>('draft_new');
export const draftOf = (id: string) => call<DraftInput>('draft_of', { id });
/** A new entry with the customer and items of an invoice; nothing is stored. */
export const draftDuplicate = (id: string, corrects: boolean) => call<DraftInput>('draft_duplicate', { id, corrects });
export const draftCompute = (input: DraftInput) => call<Computed>('draft_compute', { input });
export const draftKeep = (input: DraftInput) => call<string>('draft_keep', { input });
export const draftDiscard = (id: string) => call<void>('draft_discard', { id });

export const preview = (input: DraftInput, page: number, width: number) => call<Preview>('preview', { input, page, width });
/** A page of it as it would print for this business; nothing is kept. */
export const previewLook = (input: DraftInput, business: Business, page: number, width: number) => call<Preview>('preview_look', { input, business, page, width });
export const previewInvoice = (id: string, page: number, width: number) => call<Preview>('preview_invoice', { id, page, width });

export const syncNow = () => call<SyncView>('sync_now');
export const syncCancel = () => call<void>('sync_cancel');
export const syncStatus = () => call<SyncView>('sync_status');
export const syncAutomatic = (on: boolean) => call<void>('sync_automatic', { on });
export const waiting = () => call<StatusView>('waiting');
export const recordRetry = (kind: RecordKind, id: string) => call<void>('record_retry', { kind, id });
export const conflictPreview = (kind: RecordKind, id: string, choice: ConflictChoice) => call<ConflictPreview>('conflict_preview', { kind, id, choice });
export const conflictResolve = (kind: RecordKind, id: string, choice: ConflictChoice) => call<void>('conflict_resolve', { kind, id, choice });

export const history = (before: number | null, limit: number) => call<HistoryPage>('history', { before, limit });
export const historyRun = (id: number) => call<RunDetail>('history_run', { id });
export const requests = (query: RequestQuery) => call<RequestPage>('requests', { query });
export const request = (id: number) => call<RequestView>('request', { id });

export const planOverview = () => call<PlanOverview[]>('plan_overview');
export const planRefresh = (account: string) => call<void>('plan_refresh', { account });
export const planChange = (account: string, plan: string, method: string | null) => call<ActView>('plan_change', { account, plan, method });
export const planCancel = (account: string) => call<ActView>('plan_cancel', { account });
export const planUpdatePayment = (account: string, method: string | null) => call<ActView>('plan_update_payment', { account, method });
export const paymentList = (query: PaymentQuery) => call<PaymentPage>('payment_list', { query });
export const paymentGet = (account: string, id: string) => call<PaymentView>('payment_get', { account, id });
export const profile = (account: string) => call<ProfileView>('profile', { account });
export const profileRefresh = (account: string) => call<ProfileView>('profile_refresh', { account });
export const payoutAccountEnable = (account: string) => call<ActView>('payout_account_enable', { account });
/** The public address of an invoice, to hand over to the customer. */
export const invoicePayLink = (id: string) => call<PayLink>('invoice_pay_link', { id });
/** Pays an invoice oneself, on the page of the visit in the answer. */
export const invoicePay = (id: string) => call<ActView>('invoice_pay', { id });
/** Has the service send the invoice to its customer. */
export const invoiceSend = (id: string) => call<ActView>('invoice_send', { id });
/** Keeps the service's password for messages in the keyring; an empty one forgets it. */
export const accountMessagePassword = (account: string, secret: string) => call<void>('account_message_password', { account, secret });
export const elsewhereList = () => call<ElsewhereView[]>('elsewhere_list');
export const elsewhereRefresh = (account: string) => call<void>('elsewhere_refresh', { account });
/** What pays, by account, as it was last read. */
export const walletList = () => call<WalletView[]>('wallet_list');
export const cardDefault = (account: string, bucket: string, card: string) => call<void>('card_default', { account, bucket, card });
export const cardAddress = (account: string, bucket: string | null, card: string, address: CardAddressView) => call<void>('card_address', { account, bucket, card, address });
export const cardRemove = (account: string, bucket: string | null, card: string) => call<ActView>('card_remove', { account, bucket, card });
export const bankAttach = (account: string, bucket: string, input: BankInput) => call<void>('bank_attach', { account, bucket, input });
export const bankRemove = (account: string, bucket: string) => call<ActView>('bank_remove', { account, bucket });
export const sourceCreate = (account: string, input: SourceInput) => call<void>('source_create', { account, input });
export const sourceUpdate = (account: string, source: string, input: SourceInput) => call<void>('source_update', { account, source, input });
export const sourceRemove = (account: string, source: string) => call<ActView>('source_remove', { account, source });
/** Opens a page of the account’s vendor in the system’s browser. */
export const pageOpen = (account: string, url: string) => call<void>('page_open', { account, url });
export const billingList = () => call<BillingView[]>('billing_list');
export const billList = (query: BillQuery) => call<BillPage>('bill_list', { query });
export const bucketSubscribe = (account: string, bucket: string, input: SubscribeInput) => call<ActView>('bucket_subscribe', { account, bucket, input });
export const billingSave = (account: string, bucket: string, input: BillingMetadata) => call<void>('billing_save', { account, bucket, input });
export const billingUserSave = (account: string, input: BillingUser) => call<void>('billing_user_save', { account, input });
export const actList = () => call<ActView[]>('act_list');
export const actClose = (id: number) => call<ActView>('act_close', { id });
export const visitGet = (id: string) => call<VisitView>('visit_get', { id });
/** Opens the page in the system's browser, after the person saw its host. */
export const visitOpen = (id: string) => call<VisitView>('visit_open', { id });
/** The person says that they have done it at a page that does not bring them back. */
export const visitDone = (id: string) => call<VisitView>('visit_done', { id });
export const visitCancel = (id: string) => call<VisitView>('visit_cancel', { id });

export const fileOpen = (path: string) => call<void>('file_open', { path });
export const fileReveal = (path: string) => call<void>('file_reveal', { path });

export const onChanged = (heard: (changed: Changed[]) => void) => listen<Changed[]>('changed', (event) => heard(event.payload));
export const onSync = (heard: (sync: SyncView) => void) => listen<SyncView>('sync', (event) => heard(spoken(event.payload)));
export const onNotice = (heard: (notice: Notice) => void) => listen<Notice>('notice', (event) => heard(spoken(event.payload)));
/** Has the system show it. */
export const noticeShow = (title: string, body: string) => call<void>('notice_show', { title, body });
export const onClosing = (heard: () => void) => listen<void>('closing', () => heard());

/** A line of a menu of the system's bar: a command of the page by its name, something every program has, or a line. */
export type MenuEntry =
  | { kind: 'command'; name: string; label: string; keys: string | null }
  | { kind: 'role'; role: MenuRole; label: string }
  | { kind: 'line' };
export type MenuRole =
  | 'about' | 'hide' | 'hide_others' | 'show_all' | 'quit' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'select_all'
  | 'minimize' | 'fullscreen' | 'close';
export interface MenuPart {
  title: string;
  entries: MenuEntry[];
}
/** Shows these menus where the system has a bar for them (macOS). */
export const menuSet = (parts: MenuPart[]) => call<void>('menu_set', { parts });
export const onMenu = (heard: (name: string) => void) => listen<string>('menu', (event) => heard(event.payload));

/** Files held over the window (`over`), gone again, or let go of on it. */
export interface Dragged {
  over: boolean;
  paths: string[];
}
export const onDragged = async (heard: (dragged: Dragged) => void) =>
  getCurrentWebview().onDragDropEvent(({ payload }) => {
    if (payload.type === 'drop') heard({ over: false, paths: payload.paths });
    else heard({ over: payload.type !== 'leave', paths: [] });
  });
/** Files that were let go of on the window. */
export const onDropped = (heard: (paths: string[]) => void) => onDragged(({ paths }) => paths.length > 0 && heard(paths));
