// The language of documents beside that of the window.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { t, words } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import type { Language } from '$lib/ipc/types';
import { emptyBusiness } from '$lib/logic/business';
import BusinessForm from '$lib/screens/settings/BusinessForm.svelte';
import LanguageField from '$lib/screens/settings/LanguageField.svelte';
import { followWindow, rememberChosen } from './document-language';
import { messages } from './messages.svelte';
import { session } from './session.svelte';

vi.mock('$lib/ipc');

const business = (language: Language) => ({ ...emptyBusiness(), name: 'Rohr', language });

beforeEach(async () => {
  localStorage.clear();
  vi.mocked(ipc.businessSave).mockReset().mockImplementation((saved) => Promise.resolve(saved));
  await words.choose('de');
});

it('follows the window again and again while nobody chose one', async () => {
  session.business = business('en');
  expect(await followWindow()).toBe('de');
  await words.choose('fr');
  expect(await followWindow()).toBe('fr');
  expect(session.business.language).toBe('fr');
  expect(await followWindow()).toBeNull();
});

it.each<[string, Language, () => void]>([
  ['once it was chosen', 'en', rememberChosen],
  ['where it is another than the first one', 'pl', () => undefined],
])('stays %s', async (_, language, before) => {
  before();
  session.business = business(language);
  expect(await followWindow()).toBeNull();
  expect(ipc.businessSave).not.toHaveBeenCalled();
});

it('stays where documents do not speak the language of the window', async () => {
  await words.choose('he');
  session.business = business('en');
  expect(await followWindow()).toBeNull();
  expect(emptyBusiness().language).toBe('en');
});

it('asks nobody for the name of a business where there is none yet', async () => {
  for (const none of [null, { ...business('en'), name: ' ' }]) {
    session.business = none;
    expect(await followWindow()).toBeNull();
  }
  expect(ipc.businessSave).not.toHaveBeenCalled();
});

it('is told in the language of the window, whatever was said in another before', async () => {
  session.business = business('en');
  render(LanguageField);
  const choose = (value: string) => fireEvent.change(screen.getByTestId('window-language'), { target: { value } });
  await choose('fr');
  await vi.waitFor(() => expect(messages.toast?.text).toBe(t('language-follows', { language: t('language-fr') })));
  rememberChosen();
  await choose('es');
  await vi.waitFor(() => expect(words.language).toBe('es'));
  await vi.waitFor(() => expect(messages.toast).toBeNull());
  cleanup();
});

it('is that of the window for a business that was begun in another before it had a name', async () => {
  session.business = { ...business('en'), name: '' };
  render(BusinessForm);
  await fireEvent.input(screen.getByTestId('business-name'), { target: { value: 'Rohr' } });
  await fireEvent.submit(screen.getByTestId('business-form'));
  await vi.waitFor(() => expect(session.business).toMatchObject({ name: 'Rohr', language: 'de' }));
  cleanup();
});

it('is that of the window for a business that is entered now', () => expect(emptyBusiness().language).toBe('de'));
