// Plans, subscriptions and payments in words. A word of the service that this program does not know is shown as it is.
import { t } from '$lib/i18n';
import type { CardView, NumberStyle, PlanView, SubscriptionView } from '$lib/ipc/types';
import { localDay } from './dates';
import type { Tone } from './history-words';
import { amountWithCurrency } from './money';
import { fullDate } from './relative';

const INTERVALS = new Set(['day', 'week', 'month', 'year']);

/** `a month`, `3 months`, or none where the service does not tell. */
export function intervalWords(plan: Pick<PlanView, 'interval' | 'interval_count'>): string | null {
  if (plan.interval === null) return null;
  return INTERVALS.has(plan.interval) ? t(`interval-${plan.interval}`, { n: plan.interval_count }) : plan.interval;
}

/** `19.00 EUR a month`. */
export function priceWords(plan: Pick<PlanView, 'price' | 'interval' | 'interval_count'>, style: NumberStyle): string {
  if (!plan.price) return t('price-unknown');
  if (plan.price.minor === 0) return t('price-free');
  const [amount, interval] = [amountWithCurrency(plan.price, style), intervalWords(plan)];
  return interval === null ? amount : t('price-each', { amount, interval });
}

/** `visa •••• 4242, until 04/2028`. */
export function cardWords(card: CardView): string {
  const name = t('card-name', { brand: card.brand.replace(/^./, (first) => first.toUpperCase()), last4: card.last4 });
  if (card.exp_month === null || card.exp_year === null) return name;
  return t('card-until', { name, month: String(card.exp_month).padStart(2, '0'), year: String(card.exp_year) });
}

export const dayOf = (instant: string): string => fullDate(localDay(new Date(instant)));

const STATUSES: Record<string, Tone> = { trialing: 'busy', active: 'ok', canceled: 'wait', unpaid: 'bad', canceled_due_update: 'calm' };

export const subscriptionTone = (status: string): Tone => STATUSES[status] ?? 'calm';
export const subscriptionWord = (status: string): string => (status in STATUSES ? t(`subscription-${status}`) : status);

/** What the status means, where there is no room for until when; none for a word that this program does not know. */
export const subscriptionShort = (status: string): string | null => (status in STATUSES ? t(`meaning-subscription-${status}`) : null);

/** What the status means for the person, and until when. */
export function subscriptionMeaning(subscription: SubscriptionView): string {
  const { status, next_plan: next, end_at: end } = subscription;
  const until = end ? dayOf(end) : t('not-known');
  if (!(status in STATUSES)) return end ? t('subscription-runs', { until }) : '';
  if (status === 'active' && next) return t('subscription-next', { until, next });
  return t(`subscription-${status}-body`, { until });
}

const PAYMENTS: Record<string, Tone> = { pending: 'wait', completed: 'ok', refunded: 'calm', failed: 'bad' };
export const paymentTone = (status: string): Tone => PAYMENTS[status] ?? 'calm';
export const paymentWord = (status: string): string => (status in PAYMENTS ? t(`payment-${status}`) : status);
/** None for a word that this program does not know. */
export const paymentMeaning = (status: string): string | null => (status in PAYMENTS ? t(`meaning-payment-${status}`) : null);

const TARGETS = new Set(['subscription', 'invoice']);
export const targetWord = (target: string): string => (TARGETS.has(target) ? t(`target-${target}`) : target || t('not-known'));

export interface FeatureRow {
  code: string;
  name: string;
  /** What each plan allows, in the order of the plans. */
  cells: string[];
  /** Not the same in every plan. */
  differs: boolean;
}

/** The features of all plans, a row each. */
export function featureRows(plans: readonly PlanView[]): FeatureRow[] {
  const all = new Map(plans.flatMap(({ features }) => features.map(({ code, name }) => [code, name] as const)));
  return [...all].map(([code, name]) => {
    const found = plans.map(({ features }) => features.find((feature) => feature.code === code) ?? null);
    // Where no plan counts it, it is had or not had.
    const counted = found.some((feature) => feature !== null && feature.limit !== null);
    const cells = found.map((feature) => {
      if (feature === null) return t('feature-without');
      if (feature.limit !== null) return t('feature-limit', { n: feature.limit });
      return counted ? t('feature-unlimited') : t('feature-with');
    });
    return { code, name, cells, differs: new Set(cells).size > 1 };
  });
}
