// Puts the window's page together and shows it.
import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forms.css';
import App from './App.svelte';
import { words } from '$lib/i18n';
import { applyTheme } from '$lib/state/theme.svelte';

applyTheme();
const target = document.getElementById('app');
// Without its messages the window would still show what is stored, each text by its key.
void words
  .speak()
  .catch(() => undefined)
  .then(() => target && mount(App, { target }))
  // What is said of failures comes once the first paint is out.
  .then(() => requestAnimationFrame(() => setTimeout(() => void words.speakErrors())));
