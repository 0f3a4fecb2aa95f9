// Finding a customer by a few letters, and making one, at any pace of typing.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import type { CustomerPage, CustomerView, DraftInput } from '$lib/ipc/types';
import { AppError } from '$lib/ipc/error';
import { Editor } from '$lib/state/editor.svelte';
import CustomerBox from './CustomerBox.svelte';
import NewCustomer from './NewCustomer.svelte';

vi.mock('$lib/ipc');

const person = (id: string, name: string) => ({ id, name, account: null, email: '', address: '' }) as unknown as CustomerView;

const DRAFT: DraftInput = {
  id: 'invoice-1', account: null, customer: null, currency: 'EUR', reference: '', issue_date: '', due_date: '',
  tax_rule: 'per_line', note: '', terms: null, seen: null, items: [],
};

afterEach(cleanup);

describe('the box of the customer', () => {
  /** The searches under way, each with its answer. */
  let asked: { search: string; answer: (names: string[]) => Promise<void> }[];
  let editor: Editor;
  const input = () => screen.getByTestId<HTMLInputElement>('customer-input');
  const type = (value: string) => fireEvent.input(input(), { target: { value } });
  const press = (key: string) => fireEvent.keyDown(input(), { key });
  /** Waits until the pause after typing is over and it is searched. */
  const searched = (times: number) => vi.waitFor(() => expect(asked).toHaveLength(times));

  beforeEach(() => {
    asked = [];
    vi.mocked(ipc.customerList).mockReset().mockImplementation(({ search }) => new Promise((resolve) => {
      const answer = async (names: string[]) => {
        resolve({ customers: names.map((name) => person(name, name)), next: null } as unknown as CustomerPage);
        await new Promise((soon) => setTimeout(soon));
      };
      asked.push({ search, answer });
    }));
    vi.mocked(ipc.draftCompute).mockRejectedValue(new AppError({ code: 'internal', message: 'not here' }));
    editor = new Editor(DRAFT);
    render(CustomerBox, { editor });
  });

  it('chooses from what was found for the letters typed, though they are still looked for when Enter comes', async () => {
    await type('a');
    await searched(1);
    await asked[0]?.answer(['Anna']);
    await type('ab');
    await searched(2);
    await press('Enter');
    await asked[1]?.answer(['Abel']);
    await vi.waitFor(() => expect(editor.customer?.name).toBe('Abel'));
  });

  it('offers nobody to be made before it was looked whether they are there', async () => {
    await fireEvent.click(input());
    await press('Enter');
    expect(screen.queryByTestId('new-customer')).toBeNull();
    await asked[0]?.answer(['Anna']);
    await vi.waitFor(() => expect(editor.customer?.name).toBe('Anna'));
  });

  it('leaves an Enter be that one has typed on after', async () => {
    await type('a');
    await searched(1);
    await press('Enter');
    await type('ab');
    await asked[0]?.answer(['Anna']);
    await searched(2);
    await asked[1]?.answer(['Abel']);
    expect(editor.customer).toBeNull();
    await press('Enter');
    await vi.waitFor(() => expect(editor.customer?.name).toBe('Abel'));
  });

  it('tells that it could not look, and calls nobody new for that', async () => {
    vi.mocked(ipc.customerList).mockRejectedValueOnce(new AppError({ code: 'disk_full', message: 'The disk is full.' }));
    await type('Anna');
    expect((await screen.findByTestId('customer-failed')).textContent).toContain('The disk is full.');
    expect(screen.queryByTestId('customer-make')).toBeNull();
    await press('Enter');
    expect(screen.queryByTestId('new-customer')).toBeNull();
    await searched(1);
    await asked[0]?.answer(['Anna']);
    await vi.waitFor(() => expect(editor.customer?.name).toBe('Anna'));
  });
});

describe('a customer made in place', () => {
  let made: (customer: CustomerView) => void;
  const ondone = vi.fn();
  const press = (key: string, held: KeyboardEventInit = {}) => fireEvent.keyDown(screen.getByTestId('new-customer-business'), { key, ...held });

  beforeEach(() => {
    ondone.mockReset();
    vi.mocked(ipc.customerSave).mockReset().mockReturnValue(new Promise((resolve) => (made = resolve)));
    render(NewCustomer, { name: 'Rohr', account: null, ondone });
  });

  it('is made once, however often Enter comes', async () => {
    await press('Enter');
    await press('Enter');
    await press('Enter', { repeat: true });
    expect(ipc.customerSave).toHaveBeenCalledOnce();
    made(person('c1', 'Rohr'));
    await vi.waitFor(() => expect(ondone).toHaveBeenCalledOnce());
  });

  it('is not made by the Enter that is still held down from before', async () => {
    await press('Enter', { repeat: true });
    expect(ipc.customerSave).not.toHaveBeenCalled();
  });

  it('is not left while it is being made, and then chosen', async () => {
    await press('Enter');
    await press('Escape');
    expect(ondone).not.toHaveBeenCalled();
    made(person('c1', 'Rohr'));
    await vi.waitFor(() => expect(ondone).toHaveBeenCalledWith(expect.objectContaining({ id: 'c1' })));
    await tick();
    expect(ondone).toHaveBeenCalledOnce();
  });
});
