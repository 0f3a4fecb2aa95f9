// Which key means what, and when a key is typing rather than a command.

export type Command =
  | 'palette' | 'keys' | 'new' | 'search' | 'next' | 'previous' | 'first' | 'last' | 'open' | 'back'
  | 'extend-next' | 'extend-previous' | 'save' | 'edit' | 'pdf' | 'print' | 'paid' | 'duplicate' | 'email' | 'sync' | 'overview' | 'invoices' | 'customers' | 'payouts' | 'plan'
  | 'wallet' | 'bills' | 'contracts' | 'catalogue' | 'sync-screen' | 'settings' | 'zoom-in' | 'zoom-out' | 'zoom-actual';

export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** With Shift or without, as the keyboard has them. */
const ZOOM: Record<string, Command> = { '+': 'zoom-in', '=': 'zoom-in', '-': 'zoom-out', '\u2212': 'zoom-out', _: 'zoom-out', '0': 'zoom-actual' };

export const isZoom = (command: Command | null): boolean => command !== null && command.startsWith('zoom-');

/** Keys that count everywhere, also while typing. */
function anywhere(press: Press): Command | null {
  const chord = (press.ctrlKey || press.metaKey) && !press.altKey;
  if (chord && ZOOM[press.key]) return ZOOM[press.key] ?? null;
  if (chord && !press.shiftKey) {
    switch (press.key.toLowerCase()) {
      case 'k': return 'palette';
      case 's': return 'save';
      case 'p': return 'print';
      case 'o': return 'overview';
      case '1': return 'invoices';
      case '2': return 'customers';
      case '3': return 'sync-screen';
      case '5': return 'payouts';
      case '6': return 'plan';
      case '7': return 'wallet';
      case '8': return 'bills';
      case '9': return 'contracts';
      case '4':
      case ',': return 'settings';
    }
  }
  return press.key === 'Escape' ? 'back' : null;
}

const PLAIN: Record<string, Command> = {
  n: 'new', '/': 'search', j: 'next', k: 'previous', ArrowDown: 'next', ArrowUp: 'previous',
  Home: 'first', End: 'last', Enter: 'open', e: 'edit', p: 'pdf', m: 'paid', d: 'duplicate', s: 'email', r: 'sync', '?': 'keys',
};

/** With Shift held, arrows choose the rows they pass. */
const SHIFTED: Record<string, Command> = { ArrowDown: 'extend-next', ArrowUp: 'extend-previous' };

/** The command of a key press; plain keys are none while a person types into a field. */
export function commandOf(press: Press, typing: boolean): Command | null {
  const found = anywhere(press);
  if (found || typing || press.ctrlKey || press.metaKey || press.altKey) return found;
  const shifted = press.shiftKey ? SHIFTED[press.key] : undefined;
  if (shifted) return shifted;
  return PLAIN[press.key.length === 1 ? press.key.toLowerCase() : press.key] ?? null;
}

const TEXTLESS = new Set(['button', 'checkbox', 'radio', 'file', 'submit', 'reset', 'range', 'color']);

/** Whether the element takes typed characters. */
export function takesText(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element instanceof HTMLInputElement) return !TEXTLESS.has(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || element.isContentEditable === true;
}
