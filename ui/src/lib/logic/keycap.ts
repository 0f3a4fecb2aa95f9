// Keys as they are written on the keyboard of the window's language: `Ctrl K` is `Strg K` in German.
import { t } from '$lib/i18n';

/** The keys whose names differ between keyboards. */
const NAMED = new Set(['Ctrl', 'Enter', 'Shift', 'Home', 'End']);

/** `Ctrl K` as this language's keyboards have it. */
export const keycap = (keys: string): string => keys.split(' ').map((key) => (NAMED.has(key) ? t(`keycap-${key.toLowerCase()}`) : key)).join(' ');
