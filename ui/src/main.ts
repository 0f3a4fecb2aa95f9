// Puts the window's page together and shows it.
import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/base.css';
import './styles/forms.css';
import App from './App.svelte';
import { applyTheme } from '$lib/state/theme.svelte';

applyTheme();
const target = document.getElementById('app');
if (target) mount(App, { target });
