// A text area as tall as its text, also where that wraps.
import type { Attachment } from 'svelte/attachments';

/** Follows the text and the width of the area. */
export function grow(text: () => string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    const fit = () => {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight}px`;
    };
    $effect(() => {
      void text();
      fit();
    });
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  };
}
