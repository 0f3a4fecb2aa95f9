// Puts the window's page together.
import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forms.css';
import App from './App.svelte';
import { t, words } from '$lib/i18n';
import { followAll } from '$lib/state/following';
import { hints } from '$lib/state/hints.svelte';
import { invoices } from '$lib/state/invoices.svelte';
import { messages } from '$lib/state/messages.svelte';
import { sayIfTurned } from '$lib/state/practice.svelte';
import { session } from '$lib/state/session.svelte';
import { applyTheme } from '$lib/state/theme.svelte';
import { view } from '$lib/state/view.svelte';
import { applyZoom } from '$lib/state/zoom.svelte';

applyTheme();
// Before there is anything whose size could be seen to change.
applyZoom();
followAll();
// What is shown first is asked for while the messages are read.
void session.start();
if (view.now.screen === 'invoices') void invoices.ahead();
void hints.read();
const target = document.getElementById('app');
// Without its messages the window would still show what is stored, each text by its key.
void words
  .speak()
  .catch(() => undefined)
  .then(() => target && mount(App, { target }))
  .then(sayIfAnew)
  .then(sayIfTurned)
  // What is said of failures comes once the first paint is out.
  .then(() => requestAnimationFrame(() => setTimeout(() => void words.speakErrors())));

/** Rust loads the page anew where its process ended by itself, and names that in the address. */
function sayIfAnew(): void {
  if (location.hash !== '#anew') return;
  history.replaceState(null, '', location.pathname);
  messages.say(t('window-anew'));
}
