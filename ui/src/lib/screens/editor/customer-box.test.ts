// Finding a customer by a few letters, and making one, at any pace of typing.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import type { CustomerView } from '$lib/ipc/types';
import NewCustomer from './NewCustomer.svelte';

vi.mock('$lib/ipc');

const person = (id: string, name: string) => ({ id, name, account: null, email: '', address: '' }) as unknown as CustomerView;

afterEach(cleanup);

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
