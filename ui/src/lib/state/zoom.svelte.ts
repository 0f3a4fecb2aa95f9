// How large everything is: the window's own zoom, in steps, remembered.
import { formatter, t } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import { messages } from './messages.svelte';
import { remember, remembered } from './remembered';

/** In percent of the size that everything has by itself. */
export const STEPS = [80, 90, 100, 110, 125, 150, 175, 200] as const;
export type Step = (typeof STEPS)[number];
const ACTUAL: Step = 100;

const isStep = (value: unknown): value is Step => STEPS.includes(value as Step);

const percent = formatter('percent', (tag) => new Intl.NumberFormat(tag, { style: 'percent' }));
/** `125 %`, as the language writes it. */
export const stepWords = (step: Step): string => percent().format(step / 100);

class Zoom {
  step = $state<Step>(remembered<Step>('zoom', ACTUAL, isStep));

  choose(step: Step): void {
    this.step = step;
    remember('zoom', step);
    show(step);
    // What went wrong, and what can still be taken back, is not talked over.
    const { toast } = messages;
    if (!toast?.bad && !toast?.action) messages.say(t('zoom-said', { size: stepWords(step) }));
  }

  larger(): void {
    this.choose(STEPS[STEPS.indexOf(this.step) + 1] ?? this.step);
  }

  smaller(): void {
    this.choose(STEPS[STEPS.indexOf(this.step) - 1] ?? this.step);
  }

  actual(): void {
    this.choose(ACTUAL);
  }
}

export const zoom = new Zoom();

const show = (step: Step): void => void ipc.zoomSet(step).catch(() => undefined);

/** Shows everything as large as it was before; nothing is asked for where that is its own size. */
export function applyZoom(): void {
  if (zoom.step !== ACTUAL) show(zoom.step);
}

/** How far a wheel turns for a step, in pixels: less than a notch of a mouse. */
const NOTCH = 40;

/** With Control held the wheel makes everything larger and smaller. */
export function followWheel(): () => void {
  let turned = 0;
  function wheel(event: WheelEvent): void {
    event.preventDefault();
    turned += event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * NOTCH;
    if (Math.abs(turned) < NOTCH) return;
    if (turned < 0) zoom.larger();
    else zoom.smaller();
    turned = 0;
  }
  // Heard only while the key is held: a listener that may stop the scrolling slows it down.
  const release = () => window.removeEventListener('wheel', wheel);
  function down(event: KeyboardEvent): void {
    if (event.key !== 'Control' || event.repeat) return;
    turned = 0;
    window.addEventListener('wheel', wheel, { passive: false });
  }
  const up = (event: KeyboardEvent) => event.key === 'Control' && release();
  window.addEventListener('keydown', down);
  window.addEventListener('keyup', up);
  window.addEventListener('blur', release);
  return () => {
    release();
    window.removeEventListener('keydown', down);
    window.removeEventListener('keyup', up);
    window.removeEventListener('blur', release);
  };
}
