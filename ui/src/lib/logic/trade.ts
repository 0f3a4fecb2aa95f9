// What an e-invoice says about a business or a customer, before anything is said.
import type { PostalAddress } from '$lib/ipc/generated/PostalAddress';
import type { Trade } from '$lib/ipc/generated/Trade';

export const emptyAddress = (): PostalAddress => ({ street: '', additional: '', third: '', city: '', postcode: '', subdivision: '', country: '' });

export const emptyTrade = (): Trade => ({
  trading_name: '', identifiers: [], registration: null, tax_registration: '', legal_notes: '',
  electronic_address: null, address: emptyAddress(), contact_name: '', language: '',
});
