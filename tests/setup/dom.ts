/** Gives the component tests what jsdom lacks: storage that clones like a browser's, dialogs, media queries. */
import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';

/** Adds what is missing and leaves alone what this jsdom has. */
function lend<T extends object>(to: T, lent: Partial<T>): void {
  for (const [name, value] of Object.entries(lent)) {
    if (to[name as keyof T] === undefined)
      Object.defineProperty(to, name, { value, configurable: true, writable: true });
  }
}

function openDialog(this: HTMLDialogElement): void {
  this.setAttribute('open', '');
}

function closeDialog(this: HTMLDialogElement, value?: string): void {
  if (!this.hasAttribute('open')) return;
  if (value !== undefined) this.returnValue = value;
  this.removeAttribute('open');
  this.dispatchEvent(new Event('close'));
}

lend(HTMLDialogElement.prototype, { show: openDialog, showModal: openDialog, close: closeDialog });
lend(Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined });
lend<Window>(window, {
  matchMedia: (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
});
