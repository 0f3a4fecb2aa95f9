// Every word the window says comes from here, by its key in the files of messages.
export { firstWeekday, formatter, monthBeforeDay, monthOfName, weekdayHeads } from './formats';
export { LANGUAGES, OFFERED, type Choice, type LanguageCode } from './languages';
export { t, told, words } from './words.svelte';
