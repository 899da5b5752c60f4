/** A sign in the title of the tab when something happens while nobody looks at it; gone as soon as somebody does. */
export function createTitle(target: Document = document): {
  show(title: string): void;
  call(what: string): void;
  stop(): void;
} {
  let shown = target.title;
  const settle = () => {
    if (!target.hidden) target.title = shown;
  };
  target.addEventListener('visibilitychange', settle);
  return {
    show(title) {
      shown = title;
      target.title = title;
    },
    call(what) {
      if (target.hidden) target.title = `● ${what}`;
    },
    stop: () => target.removeEventListener('visibilitychange', settle),
  };
}
