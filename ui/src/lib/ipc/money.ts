// Commands about money that moves: payouts, the plan, payments, and visits to pages outside.
import { call } from './call';
import type {
  ActView, PaymentPage, PaymentQuery, PaymentView, PayLink, PayoutAccountView, PayoutInput, PayoutMonth, PayoutOffer, PayoutPage,
  PayoutQuery, PayoutRequestView, PayoutResolution, PayoutView, PlanOverview, ProfileView, VisitView,
} from './types';

export const payoutOverview = () => call<PayoutAccountView[]>('payout_overview');
export const payoutList = (query: PayoutQuery) => call<PayoutPage>('payout_list', { query });
export const payoutGet = (account: string, id: string) => call<PayoutView>('payout_get', { account, id });
export const payoutMonths = (account: string | null, months: number) => call<PayoutMonth[]>('payout_months', { account, months });
export const payoutRefresh = (account: string) => call<unknown>('payout_refresh', { account });
/** What would happen; nothing is sent. */
export const payoutOffer = (input: PayoutInput) => call<PayoutOffer>('payout_offer', { input });
/** Sends what was offered, once. */
export const payoutAsk = (offerId: string) => call<PayoutRequestView>('payout_ask', { offerId });
export const payoutRequests = (account: string | null) => call<PayoutRequestView[]>('payout_requests', { account });
/** Looks for what came of an unclear request. */
export const payoutLook = (id: number) => call<PayoutRequestView>('payout_look', { id });
export const payoutResolve = (id: number, resolution: PayoutResolution) => call<PayoutRequestView>('payout_resolve', { id, resolution });
export const payoutSchedule = (account: string, frequency: string) => call<PayoutAccountView>('payout_schedule', { account, frequency });
export const payoutAccountCreate = (account: string, method: string | null) => call<PayoutAccountView>('payout_account_create', { account, method });
export const payoutAccountEnable = (account: string) => call<ActView>('payout_account_enable', { account });

export const planOverview = () => call<PlanOverview[]>('plan_overview');
export const planRefresh = (account: string) => call<unknown>('plan_refresh', { account });
export const planChange = (account: string, plan: string, method: string | null) => call<ActView>('plan_change', { account, plan, method });
export const planCancel = (account: string) => call<ActView>('plan_cancel', { account });
export const planUpdatePayment = (account: string, method: string | null) => call<ActView>('plan_update_payment', { account, method });
export const actList = () => call<ActView[]>('act_list');
/** A person says that an unclear act is settled. */
export const actClose = (id: number) => call<unknown>('act_close', { id });
export const paymentList = (query: PaymentQuery) => call<PaymentPage>('payment_list', { query });
export const paymentGet = (account: string, id: string) => call<PaymentView>('payment_get', { account, id });

export const profile = (account: string) => call<ProfileView>('profile', { account });
export const profileRefresh = (account: string) => call<unknown>('profile_refresh', { account });
/** The service’s password for messages goes to the system’s keyring. */
export const accountMessagePassword = (account: string, secret: string) => call<unknown>('account_message_password', { account, secret });
export const invoicePayLink = (id: string) => call<PayLink>('invoice_pay_link', { id });
export const invoiceSend = (id: string) => call<ActView>('invoice_send', { id });

export const visitOpen = (id: string) => call<VisitView>('visit_open', { id });
export const visitGet = (id: string) => call<VisitView>('visit_get', { id });
export const visitCancel = (id: string) => call<VisitView>('visit_cancel', { id });
