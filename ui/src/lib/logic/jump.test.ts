import { afterEach, describe, expect, it } from 'vitest';
import { detailsOfRow, focusField, jumpTarget } from './jump';

describe('the field of a failure', () => {
  it.each([
    ['terms.buyer_reference', 'editor', 'terms-buyer_reference'],
    ['terms.delivery.period.to', 'editor', 'terms-delivery-period-to'],
    ['terms.adjustments[1].reason', 'editor', 'terms-adjustments-1-reason'],
    ['items[2].terms.unit', 'editor', 'item-unit-2'],
    ['items[2].price', 'editor', 'item-price-2'],
    ['items[0]', 'editor', 'item-name-0'],
    ['items', 'editor', 'item-name-0'],
    ['issue_date', 'editor', 'issue-date'],
    ['reference', 'editor', 'reference'],
    ['customer', 'editor', 'customer-input'],
    ['customer.trade.electronic_address', 'customer', 'customer-trade-electronic_address'],
    ['customer.tax_id', 'customer', 'customer-tax_id'],
    ['business.trade.address.city', 'business', 'business-trade-address-city'],
    ['business.iban', 'business', 'business-iban'],
  ])('%s stands in the %s as %s', (path, form, name) => {
    expect(jumpTarget(path)).toMatchObject({ form });
    expect(jumpTarget(path).names[0]).toBe(name);
  });

  it('leads to what is around it where it has no place of its own', () => {
    expect(jumpTarget('terms.payment.accounts[0].iban').names).toEqual([
      'terms-payment-accounts-0-iban', 'terms-payment-accounts-0', 'terms-payment-accounts', 'terms-payment', 'terms-profile',
    ]);
    expect(jumpTarget('items[3].terms.period.to').names).toEqual(['item-period-3-to', 'item-period-3', 'item-name-3']);
  });

  it('stands in the details of a row only where it is one of its terms', () => {
    expect(detailsOfRow('items[2].terms.unit')).toBe(2);
    expect(detailsOfRow('items[2].price')).toBeNull();
  });
});

describe('going to a field', () => {
  afterEach(() => void (document.body.replaceChildren()));

  it('unfolds what hides it, and takes the first of a group', () => {
    document.body.innerHTML = '<div><div><input data-testid="terms-delivery-date"></div></div>';
    let unfolded = 0;
    for (const each of document.querySelectorAll('div')) each.addEventListener('unfold', () => (unfolded += 1));
    expect(focusField(document, ['terms-delivery', 'terms-profile'])).toBe(true);
    expect(document.activeElement?.getAttribute('data-testid')).toBe('terms-delivery-date');
    expect(unfolded).toBe(2);
  });

  it('says so where there is none', () => expect(focusField(document, ['no"thing'])).toBe(false));
});
