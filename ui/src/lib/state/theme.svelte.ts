// Light or dark: the system's, unless the person chose.
import { themeSet } from '$lib/ipc';
import { remember, remembered } from './remembered';

export type Theme = 'system' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme);

class Appearance {
  theme = $state<Theme>(remembered<Theme>('theme', 'system', isTheme));

  choose(theme: Theme): void {
    this.theme = theme;
    remember('theme', theme);
    show(theme);
    void themeSet(theme).catch(() => undefined);
  }
}

export const appearance = new Appearance();

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)');

function show(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && darkSystem().matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** Shows the chosen theme and follows the system from now on. */
export function applyTheme(): void {
  show(appearance.theme);
  darkSystem().addEventListener('change', () => show(appearance.theme));
}
