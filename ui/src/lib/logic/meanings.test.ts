// What each status means: said for every one that this program knows, and for no other.
import { describe, expect, it } from 'vitest';
import { billMeaning } from './bill-words';
import { contractMeaning, orderMeaning } from './contract-words';
import { PAYOUT_STATUSES, payoutMeaning } from './payout-words';
import { paymentMeaning, subscriptionShort } from './plan-words';

describe('a status', () => {
  it.each([
    ['payout', payoutMeaning, [...PAYOUT_STATUSES]],
    ['contract', contractMeaning, ['in_trial', 'active', 'ended']],
    ['order', orderMeaning, ['InProgress', 'Approved', 'Completed', 'Declined']],
    ['bill', billMeaning, ['paid', 'succeeded', 'open', 'pending', 'draft', 'void', 'failed', 'uncollectible']],
    ['subscription', subscriptionShort, ['trialing', 'active', 'canceled', 'unpaid', 'canceled_due_update']],
    ['payment', paymentMeaning, ['pending', 'completed', 'refunded', 'failed']],
  ])('of a %s says in a sentence what it means, and an unknown one nothing', (_, meaning, statuses) => {
    for (const status of statuses) expect(meaning(status)).toMatch(/^[A-Z].* .*\.$/);
    expect(meaning('reticulating')).toBeNull();
  });
});
