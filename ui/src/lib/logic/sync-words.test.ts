import { describe, expect, it } from 'vitest';
import type { AccountView, SyncView } from '$lib/ipc/types';
import { stageWords, syncSentence } from './sync-words';

const SYNC: SyncView = {
  running: false, progress: null, offline: false, offline_since: null, error: null, pending: 0, conflicts: 0, parked: 0, automatic: true,
};
const ACCOUNT: AccountView = {
  id: 'a', name: 'Example', system: 'trincico', url: 'https://api.example.com', user: 'ada@example.com', service: null, legal_entity: null,
  state: 'connected', practice: false, tax_rule: 'per_line', synced_at: null, age_seconds: 120,
};
const NOW = Date.parse('2026-11-20T14:30:00Z');
const said = (sync: Partial<SyncView>, account: AccountView | null = ACCOUNT, age: number | null = 120) =>
  syncSentence({ ...SYNC, ...sync }, account, age, NOW);

describe('what sync says', () => {
  it('without an account is that everything is here', () => expect(said({}, null).title).toBe('On this computer only'));
  it('when all is well is how old the data is', () => expect(said({})).toEqual({ tone: 'ok', title: 'Synced 2 min ago', more: null }));
  it('names how many changes wait', () => {
    expect(said({ pending: 1 }).title).toBe('One change to send');
    expect(said({ pending: 3 }).title).toBe('3 changes to send');
  });
  it('offline promises that what waits is sent later', () => {
    expect(said({ offline: true, pending: 3 })).toMatchObject({ tone: 'wait', title: 'Offline', more: '3 changes are kept here and sent later.' });
  });
  it('puts what a person has to do before what merely waits', () => {
    expect(said({ pending: 3, conflicts: 1 }).title).toBe('One record needs you');
    expect(said({ pending: 3 }, { ...ACCOUNT, state: 'sign_in_needed' }).title).toBe('A new sign-in is needed');
  });
  it('tells when automatic sync is off', () => expect(said({ automatic: false }).more).toBe('Automatic sync is off.'));
});

describe('a running sync', () => {
  it.each([
    [null, 'Starting…'],
    [{ stage: 'invoices', done: 412, total: 1284 }, 'Invoices: 412 of 1,284'],
    [{ stage: 'customers', done: 7, total: null }, 'Customers: 7'],
    [{ stage: 'profile', done: 0, total: null }, 'Profile'],
  ])('%j is said as %s', (progress, words) => expect(stageWords(progress)).toBe(words));
});
