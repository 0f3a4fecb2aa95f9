// The language of documents beside that of the window.
import { beforeEach, expect, it, vi } from 'vitest';
import { words } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import type { Language } from '$lib/ipc/types';
import { emptyBusiness } from '$lib/logic/business';
import { followWindow, rememberChosen } from './document-language';
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

it('is that of the window for a business that is entered now', () => expect(emptyBusiness().language).toBe('de'));
