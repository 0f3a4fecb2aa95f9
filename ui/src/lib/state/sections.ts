// The way to a part of the settings from elsewhere.
import { view } from './view.svelte';

/** The screen is read when it is first shown; longer than this nobody waits to be taken further. */
const FRAMES = 120;

/** Goes to the settings and there to `section`; what matches `control` in it takes the focus. */
export function goToSettings(section: string, control: string): void {
  view.go({ screen: 'settings' });
  let left = FRAMES;
  const look = (): void => {
    const part = document.getElementById(`settings-${section}`);
    const target = part?.querySelector<HTMLElement>(control);
    if (part && target) {
      part.scrollIntoView({ block: 'start' });
      target.focus({ preventScroll: true });
    } else if (view.now.screen === 'settings' && (left -= 1) > 0) requestAnimationFrame(look);
  };
  look();
}
