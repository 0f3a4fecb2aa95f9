// Whether list and detail stand beside each other.
import { MediaQuery } from 'svelte/reactivity';

export const wide = new MediaQuery('(min-width: 1140px)', true);
