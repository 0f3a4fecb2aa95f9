// Payouts in words and tones. A word that the service says and this program does not know is shown as it is.
import { t } from '$lib/i18n';
import type { NumberStyle, PayoutRequestState, PayoutRequestView } from '$lib/ipc/types';
import type { Tone } from './history-words';
import { amountWithCurrency } from './money';

/** As tabs show them: what needs a look first is not last. */
export const PAYOUT_STATUSES = ['requested', 'pending', 'in_transit', 'paid', 'failed', 'canceled'] as const;
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];

const TONES: Record<PayoutStatus, Tone> = { requested: 'busy', pending: 'wait', in_transit: 'busy', paid: 'ok', canceled: 'calm', failed: 'bad' };
const isKnown = (status: string): status is PayoutStatus => PAYOUT_STATUSES.some((known) => known === status);

export const payoutTone = (status: string): Tone => (isKnown(status) ? TONES[status] : 'calm');
export const payoutWord = (status: string): string => (isKnown(status) ? t(`payout-status-${status}`) : status);
/** What the status means; none for a word of the service that this program does not know. */
export const payoutMeaning = (status: string): string | null => (isKnown(status) ? t(`meaning-payout-${status}`) : null);
/** Money that did not arrive yet, and still may. */
export const isOnItsWay = (status: string): boolean => status === 'requested' || status === 'pending' || status === 'in_transit';

const FREQUENCIES = new Set(['auto_daily', 'auto_3_days', 'auto_7_days', 'on_demand']);
export const ON_DEMAND = 'on_demand';
export const frequencyWord = (frequency: string): string => (FREQUENCIES.has(frequency) ? t(`frequency-${frequency}`) : frequency);

export const REQUEST_TONES: Record<PayoutRequestState, Tone> = {
  sending: 'busy', accepted: 'ok', not_sent: 'wait', rejected: 'bad', unknown: 'wait', closed: 'calm',
};

/** What came of a request, in a line that names its amount. */
export function requestTitle(request: Pick<PayoutRequestView, 'state' | 'amount'>, style: NumberStyle): string {
  const amount = amountWithCurrency(request.amount, style);
  if (request.state === 'unknown') return t('unclear-title', { amount });
  return request.state === 'sending' ? t('sending-title', { amount }) : t(`outcome-payout-${request.state}`, { amount });
}
