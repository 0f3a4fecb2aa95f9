// What can be asked of billwerk accounts: contracts, orders, the catalogue, webhooks, and what the service bills.
import { call } from './call';
import type {
  ActView, BilledPage, BilledQuery, BilledView, CancellationView, CatalogueView, ComponentInput, ContractPage, ContractQuery,
  ContractView, OrderInput, OrderView, RatedItemInput, SelfServiceView, UsageInput, WebhookInput, WrittenFile,
} from './types';

export const contractList = (query: ContractQuery) => call<ContractPage>('contract_list', { query });
export const contractGet = (account: string, id: string) => call<ContractView>('contract_get', { account, id });
/** Reads a contract and what belongs to it from its service. */
export const contractRefresh = (account: string, id: string) => call<ContractView>('contract_refresh', { account, id });
export const contractUsageAdd = (account: string, contract: string, input: UsageInput) => call<ActView>('contract_usage_add', { account, contract, input });
export const contractUsageRemove = (account: string, contract: string, usage: string) => call<ActView>('contract_usage_remove', { account, contract, usage });
export const contractComponentAdd = (account: string, contract: string, input: ComponentInput) => call<ActView>('contract_component_add', { account, contract, input });
export const contractRatedItemAdd = (account: string, contract: string, input: RatedItemInput) => call<ActView>('contract_rated_item_add', { account, contract, input });
/** What ending a contract would mean. Nothing changes. */
export const contractCancellation = (account: string, contract: string) => call<CancellationView>('contract_cancellation', { account, contract });
export const contractEnd = (account: string, contract: string, end: string) => call<ActView>('contract_end', { account, contract, end });
/** The customer's own page; it is opened by `customerPageOpen` after its host was shown. */
export const contractSelfService = (account: string, contract: string) => call<SelfServiceView>('contract_self_service', { account, contract });
export const customerPageOpen = (id: string) => call<void>('customer_page_open', { id });

/** Has the service delete a customer, for good; here it goes too, unless invoices name it. */
export const customerErase = (id: string) => call<ActView>('customer_erase', { id });

export const orderList = () => call<OrderView[]>('order_list');
export const orderRefresh = (account: string, id: string) => call<OrderView>('order_refresh', { account, id });
/** What an order would come to. Nothing changes. */
export const orderPreview = (account: string, input: OrderInput) => call<OrderView>('order_preview', { account, input });
export const orderCreate = (account: string, input: OrderInput) => call<OrderView>('order_create', { account, input });
export const orderCommit = (account: string, id: string) => call<ActView>('order_commit', { account, id });
export const orderApprove = (account: string, id: string) => call<ActView>('order_approve', { account, id });
export const orderDecline = (account: string, id: string) => call<ActView>('order_decline', { account, id });

export const catalogue = () => call<CatalogueView[]>('catalogue');
export const webhookSave = (account: string, input: WebhookInput) => call<ActView>('webhook_save', { account, input });
export const webhookDelete = (account: string, id: string) => call<ActView>('webhook_delete', { account, id });

export const billedList = (query: BilledQuery) => call<BilledPage>('billed_list', { query });
export const billedGet = (account: string, id: string) => call<BilledView>('billed_get', { account, id });
export const billedRefresh = (account: string) => call<void>('billed_refresh', { account });
/** Has the service make an invoice of a draft and send it, for good. */
export const billedDraftSend = (account: string, id: string) => call<ActView>('billed_draft_send', { account, id });
/** The service's own PDF, into the person's documents. */
export const billedPdf = (account: string, id: string) => call<WrittenFile>('billed_pdf', { account, id });
