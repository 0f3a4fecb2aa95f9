// A text area as tall as its text, also where that wraps.
import type { Attachment } from 'svelte/attachments';

/** Follows the text and the width of the area. */
export function grow(text: () => string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    let width = 0;
    const fit = () => {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight}px`;
    };
    $effect(() => {
      void text();
      fit();
    });
    // Before the paint: what is measured while the form still takes its place would jump under the hand.
    const sized = new ResizeObserver(() => {
      if (area.clientWidth === width) return;
      width = area.clientWidth;
      fit();
    });
    sized.observe(area);
    return () => sized.disconnect();
  };
}
