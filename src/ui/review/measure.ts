import type { Attachment } from 'svelte/attachments';

/** Tells the width of an element now and whenever it changes; where nothing can be measured it stays silent. */
export const measure =
  (tell: (width: number) => void): Attachment =>
  (element) => {
    if (!('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width > 0) tell(width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
