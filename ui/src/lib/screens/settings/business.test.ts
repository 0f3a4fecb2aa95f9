// The business is saved over what it was made from: what was changed elsewhere meanwhile is kept, or shown first.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import { emptyBusiness } from '$lib/logic/business';
import { messages } from '$lib/state/messages.svelte';
import { session } from '$lib/state/session.svelte';
import { jumping } from '$lib/state/jumping.svelte';
import { view } from '$lib/state/view.svelte';
import BusinessForm from './BusinessForm.svelte';

vi.mock('$lib/ipc');

const rohr = { ...emptyBusiness(), name: 'Rohr', phone: '1' };
const sent = () => vi.mocked(ipc.businessSave).mock.lastCall;
const name = () => screen.getByTestId<HTMLInputElement>('business-name');
const save = () => fireEvent.click(screen.getByTestId('business-save'));

beforeEach(() => {
  vi.mocked(ipc.businessSave).mockReset().mockImplementation((business) => Promise.resolve(business));
  session.business = rohr;
  render(BusinessForm);
});
afterEach(() => {
  cleanup();
  messages.dismiss();
});

it('says from what it was made, also when another is known by now', async () => {
  await fireEvent.input(name(), { target: { value: 'Ofen' } });
  session.business = { ...rohr, name: 'Herd', phone: '2' };
  await tick();
  expect(name().value).toBe('Ofen');
  vi.mocked(ipc.businessSave).mockResolvedValueOnce({ ...rohr, name: 'Ofen', phone: '2' });
  await save();
  await waitFor(() => expect(sent()).toBeDefined());
  expect(sent()).toMatchObject([{ name: 'Ofen', phone: '1' }, { name: 'Rohr', phone: '1' }]);
  await waitFor(() => expect(messages.toast?.text).toContain('together with what was changed elsewhere'));
  expect(screen.getByTestId<HTMLInputElement>('business-phone').value).toBe('2');
});

it('keeps what was typed where both changed a field, says what stands there, and saves over it then', async () => {
  await fireEvent.input(name(), { target: { value: 'Ofen' } });
  const herd = { ...rohr, name: 'Herd' };
  vi.mocked(ipc.businessSave).mockRejectedValueOnce(
    new AppError({ code: 'changed', message: 'No.', problems: [{ field: 'name', message: 'This was changed elsewhere meanwhile, to “Herd”.' }] } as never));
  vi.mocked(ipc.businessGet).mockResolvedValueOnce(herd);
  await save();
  await screen.findByTestId('business-changed');
  expect(name().value).toBe('Ofen');
  expect(screen.getByTestId('business-form').textContent).toContain('to “Herd”');
  await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('business-save').disabled).toBe(false));
  await save();
  await waitFor(() => expect(sent()).toMatchObject([{ name: 'Ofen' }, { name: 'Herd' }]));
  await waitFor(() => expect(messages.toast?.text).toBe('Your business is saved.'));
  expect(screen.queryByTestId('business-changed')).toBeNull();
});

it('leads back to the invoice one came from, before and after it is saved, until one walks on', async () => {
  expect(screen.queryByTestId('business-return')).toBeNull();
  jumping.to('business', ['business-name'], null, 'i1', 'invoices');
  await tick();
  expect(screen.getByTestId('business-return').textContent).toBe('Back to the invoice');
  await fireEvent.input(name(), { target: { value: 'Ofen' } });
  await save();
  await waitFor(() => expect(messages.toast?.action?.label).toBe('Back to the invoice'));
  await fireEvent.click(screen.getByTestId('business-return'));
  expect(view.now).toEqual({ screen: 'invoices', id: 'i1' });
  await tick();
  expect(screen.queryByTestId('business-return')).toBeNull();
  expect(messages.toast).toBeNull();
});
