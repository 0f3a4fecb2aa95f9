// The Contracts screen: the list, one contract, and what is done to it only after it was asked by name.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as example from '$lib/example/billwerk';
import { act } from '$lib/example/money';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { ActView, ContractRow, ContractView, ReadView } from '$lib/ipc/types';
import { run } from '$lib/state/commands';
import { contracts } from '$lib/state/contracts.svelte';
import { messages } from '$lib/state/messages.svelte';
import { session } from '$lib/state/session.svelte';
import ContractsScreen from './ContractsScreen.svelte';

vi.mock('$lib/ipc');

const click = (name: string) => fireEvent.click(screen.getByTestId(name));
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);

async function show(rows: ContractRow[], reads: ReadView[] = [example.read()]): Promise<void> {
  vi.mocked(ipc.contractList).mockResolvedValue({ contracts: rows, next: null, reads });
  render(ContractsScreen);
  await waitFor(() => expect(contracts.pages.loaded).toBe(true));
}

async function open(shown: ContractView = example.contract('c1')): Promise<void> {
  vi.mocked(ipc.contractGet).mockResolvedValue(shown);
  await show([shown.contract]);
  await fireEvent.click(await screen.findByTestId('contract-row'));
  await screen.findByTestId('contract-phases');
}

async function answer(yes: boolean): Promise<string> {
  await waitFor(() => expect(messages.question).not.toBeNull());
  const asked = messages.question;
  asked?.answer(yes);
  return `${asked?.title} ${asked?.body} ${asked?.confirm}`;
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(800);
  session.accounts = [{ id: 'b1', name: 'Harbour', system: 'billwerk', state: 'connected' }] as typeof session.accounts;
  session.sync = { ...session.sync, offline: false };
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  contracts.chosen = null;
  contracts.read.forget();
  contracts.pages.rows = [];
  contracts.pages.loaded = false;
  contracts.search = '';
  messages.dismiss();
});

describe('the list', () => {
  it('shows whose each is, its plan, where it stands and what is owed', async () => {
    await show([example.contractRow('c1'), example.contractRow('c2', { status: 'Paused', customer: LONG, balance: null })]);
    const [first, second] = await screen.findAllByTestId('contract-row');
    expect(first?.textContent).toMatch(/Nordwind Studio.*C-c1.*Team, monthly.*Active.*29\.75/);
    expect(second?.textContent).toContain(LONG);
    expect(second?.textContent, 'a word that is not known stays').toContain('Paused');
    expect(screen.getByTestId('contracts-read-age').textContent).toContain('ago');
  });

  it.each([
    [[example.read({ read_at: null })], false, 'Nothing was read yet'], [[example.read({ read_at: null })], true, 'Offline, and nothing was read yet'],
    [[example.read()], false, 'No contracts yet'],
  ])('that is empty says why', async (reads, offline, words) => {
    session.sync = { ...session.sync, offline };
    await show([], reads);
    expect(screen.getByTestId('contracts-empty').textContent).toContain(words);
    expect(screen.getByTestId('contracts-screen').classList.contains('wide'), 'nothing stands beside it').toBe(false);
  });

  it('says its age offline, and why it is not newer', async () => {
    session.sync = { ...session.sync, offline: true };
    await show([example.contractRow('c1')], [example.read({ error: { code: 'unavailable', message: 'The service failed.' } })]);
    expect(screen.getByTestId('error').textContent).toContain('The service failed.');
    expect(screen.getByTestId('contracts-read-age').textContent).toContain('Offline');
  });

  it('is walked and opened by keys, and Escape leads back', async () => {
    vi.mocked(ipc.contractGet).mockImplementation(async (_, id) => example.contract(id));
    await show([example.contractRow('c1'), example.contractRow('c2')]);
    run('next');
    run('next');
    await waitFor(() => expect(screen.getByTestId('contract-panel').dataset.id).toBe('c2'));
    expect(run('back')).toBe(true);
    await waitFor(() => expect(contracts.chosen).toBeNull());
    expect(run('back'), 'nothing is left to close').toBe(false);
  });

  it('searches in Rust', async () => {
    await show([example.contractRow('c1')]);
    await fireEvent.input(screen.getByTestId('contract-search'), { target: { value: ' nord ' } });
    await waitFor(() => expect(ipc.contractList).toHaveBeenLastCalledWith({ account: null, search: 'nord', after: null, limit: 200 }));
  });
});

describe('a contract', () => {
  it('that was never read whole is asked for at once; otherwise what is kept is shown', async () => {
    vi.mocked(ipc.contractRefresh).mockResolvedValue(example.contract('c1'));
    await open(example.contract('c1', { inner_read: example.read({ read_at: null }), usage: [] }));
    await waitFor(() => expect(ipc.contractRefresh).toHaveBeenCalledWith('b1', 'c1'));
    expect(screen.getByTestId('contract-phases').textContent).toContain('Regular');
  });

  it('says what lowers its price, and where its customer is written to', async () => {
    const lowered = { name: 'WELCOME10', percent: '10', amount: null, start_at: '2026-10-01T00:00:00Z', end_at: null };
    await open(example.contract('c1', { discounts: [lowered, { ...lowered, name: '', percent: null, amount: '5.5' }] }));
    const told = screen.getAllByTestId('discount').map(({ textContent }) => textContent);
    expect(told[0]).toContain('10% WELCOME10');
    expect(told[1]).toContain('5.5');
    expect(screen.getByTestId('contract-panel').textContent).toContain('billing@example.com');
  });

  it('lets usage be removed while it is not billed, after asking', async () => {
    await open();
    expect(screen.getAllByTestId('usage')).toHaveLength(2);
    expect(screen.getAllByTestId('usage-remove')).toHaveLength(1);
    vi.mocked(ipc.contractUsageRemove).mockResolvedValue(act({ sentence: 'The usage is removed.' }));
    await click('usage-remove');
    expect(await answer(true)).toBe('Remove 12.5 × Print-outs? It will not be billed. Remove usage');
    await waitFor(() => expect(ipc.contractUsageRemove).toHaveBeenCalledWith('b1', 'c1', 'u1'));
    expect((await screen.findByTestId('act')).textContent).toContain('The usage is removed.');
  });

  it.each([['done', false], ['rejected', true], ['unknown', true]] as [ActView['state'], boolean][])('keeps what was typed unless it is %s', async (state, stays) => {
    await open();
    await click('usage-add');
    await fireEvent.change(screen.getByTestId('part-component'), { target: { value: 'p1' } });
    await fireEvent.input(screen.getByTestId('part-quantity'), { target: { value: '3' } });
    vi.mocked(ipc.contractUsageAdd).mockResolvedValue(act({ state, sentence: 'So it was.' }));
    await click('part-send');
    expect(await answer(true)).toContain('Add Print-outs to Nordwind Studio?');
    await waitFor(() => expect(ipc.contractUsageAdd).toHaveBeenCalledWith('b1', 'c1', { component: 'p1', quantity: '3', due: '', key: '', memo: '' }));
    await screen.findByTestId('act');
    await waitFor(() => expect(screen.queryByTestId('usage-form') !== null).toBe(stays));
  });

  it('asks once, however often Enter comes', async () => {
    await open();
    await click('line-add');
    vi.mocked(ipc.contractRatedItemAdd).mockReset().mockResolvedValue(act({ state: 'done', sentence: 'So it was.' }));
    await fireEvent.input(screen.getByTestId('part-text'), { target: { value: 'Set-up' } });
    await fireEvent.submit(screen.getByTestId('line-form'));
    const asked = messages.question;
    await fireEvent.submit(screen.getByTestId('line-form'));
    expect(messages.question).toBe(asked);
    await answer(true);
    await waitFor(() => expect(ipc.contractRatedItemAdd).toHaveBeenCalledOnce());
  });

  it('says which field is wrong, beside it', async () => {
    await open();
    await click('line-add');
    const problem = { field: 'price', message: 'Give a number.' };
    vi.mocked(ipc.contractRatedItemAdd).mockRejectedValue(new AppError({ code: 'invalid', message: 'Give a number.', problems: [problem] }));
    await fireEvent.input(screen.getByTestId('part-text'), { target: { value: 'Set-up' } });
    await click('part-send');
    await answer(true);
    await waitFor(() => expect(screen.getByTestId('part-price').getAttribute('aria-invalid')).toBe('true'));
  });

  it('ends only after what that means was shown, and after asking by name', async () => {
    await open();
    vi.mocked(ipc.contractCancellation).mockResolvedValue({ end_at: null, next_possible_at: '2027-02-01T00:00:00Z', status_after: 'ended', last_invoice: null });
    await click('end-look');
    expect((await screen.findByTestId('end-preview')).textContent).toMatch(/It would end on .*2027/);
    vi.mocked(ipc.contractEnd).mockResolvedValue(act({ sentence: 'The contract ends.' }));
    await click('contract-end');
    expect(await answer(false)).toContain('End the contract of Nordwind Studio?');
    expect(ipc.contractEnd).not.toHaveBeenCalled();
    await click('contract-end');
    await answer(true);
    await waitFor(() => expect(ipc.contractEnd).toHaveBeenCalledWith('b1', 'c1', '2027-02-01T00:00:00Z'));
  });

  it('shows the host of the customer’s page before it is opened', async () => {
    await open();
    vi.mocked(ipc.contractSelfService).mockResolvedValue({ id: 'p9', host: 'selfservice.billwerk.com', expires_at: null });
    await click('self-service');
    expect((await screen.findByTestId('self-service-host')).textContent).toBe('selfservice.billwerk.com');
    expect(ipc.customerPageOpen).not.toHaveBeenCalled();
    await click('self-service-open');
    expect(ipc.customerPageOpen).toHaveBeenCalledWith('p9');
  });
});
