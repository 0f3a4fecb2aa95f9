// The focus is always somewhere: where what had it is gone, it stands on the heading of what is left around it.

/** Long enough for a screen that moves the focus itself to have done so. */
const SETTLE_MS = 60;
/** A record that is not read by then was not meant to be waited for. */
const AWAITED_MS = 3000;
const AROUND = 'form, section, fieldset, aside, main, [role="dialog"]';

/** Nobody has it, or only the heading it was put on for want of anything better. */
export function unclaimed(): boolean {
  const on = document.activeElement;
  return on === null || on === document.body || on.matches('main h1');
}

/** Puts it on what is there now, or comes with the next changes of the page. */
export function focusOnce(selector: string): void {
  const take = (): boolean => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    return found !== null;
  };
  if (take()) return;
  const changes = new MutationObserver(() => take() && stop());
  const stop = () => (changes.disconnect(), clearTimeout(timer), document.removeEventListener('keydown', stop, true));
  const timer = setTimeout(stop, AWAITED_MS);
  // Who goes on meanwhile is not called back.
  document.addEventListener('keydown', stop, true);
  changes.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-id'] });
}

/** Puts it on the heading in there, or on the whole. */
function land(on: Element): void {
  const place = on.querySelector<HTMLElement>('h1, h2') ?? (on instanceof HTMLElement ? on : null);
  if (!place) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** Watches over it; returns how to stop. */
export function keepFocus(): () => void {
  /** What had it last, and everything around that. */
  let path: Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function mend(): void {
    const on = document.activeElement;
    const was = path[0];
    if (!was || (on !== null && on !== document.body) || document.querySelector('dialog[open]')) return;
    // A button that was busy gets it back once it can be pressed again.
    if (was.isConnected && was instanceof HTMLElement) {
      if (!was.matches(':disabled')) was.focus({ preventScroll: true });
      return;
    }
    const around = path.find((each) => each.isConnected && each.matches(AROUND)) ?? document.querySelector('main');
    if (around) land(around);
  }

  const seen = (event: FocusEvent) => {
    path = [];
    for (let each = event.target instanceof Element ? event.target : null; each; each = each.parentElement) path.push(each);
  };
  // Who clicks beside everything has let go of it on purpose.
  const clicked = () => void (path = []);
  const changes = new MutationObserver(() => {
    clearTimeout(timer);
    if (document.activeElement === document.body) timer = setTimeout(mend, SETTLE_MS);
  });
  document.addEventListener('focusin', seen);
  document.addEventListener('pointerdown', clicked, true);
  changes.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'inert'] });
  return () => {
    clearTimeout(timer);
    changes.disconnect();
    document.removeEventListener('focusin', seen);
    document.removeEventListener('pointerdown', clicked, true);
  };
}
