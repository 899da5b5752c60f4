/** Telling the learner something while they look elsewhere, if they and the browser allow it. */
export type Reminding = 'unsupported' | 'ask' | 'allowed' | 'refused';

const states: Record<NotificationPermission, Reminding> = { default: 'ask', granted: 'allowed', denied: 'refused' };

export const canRemind = (): Reminding =>
  'Notification' in globalThis ? states[Notification.permission] : 'unsupported';

/** Asks the browser; call it only when somebody has pressed for it. */
export async function askToRemind(): Promise<Reminding> {
  if (canRemind() === 'unsupported') return 'unsupported';
  try {
    return states[await Notification.requestPermission()];
  } catch {
    return 'refused';
  }
}

/** Whoever looks at the page needs no telling; the tab says it too, until somebody looks (title.ts). */
export function remind(title: string, text: string): void {
  if (!document.hidden && document.hasFocus()) return;
  if (document.hidden) document.title = `● ${title}`;
  if (canRemind() !== 'allowed') return;
  try {
    const shown = new Notification(title, { body: text, tag: 'half-hour' });
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  } catch {
    // some phones have notifications only for installed programs; the title of the tab has to do there
  }
}
