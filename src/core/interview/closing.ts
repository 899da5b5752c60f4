import type { Reading } from '../understanding/reading.ts';
import { minutesInWords } from './minutesInWords.ts';
import { note, react, type Draft } from './draft.ts';
import { end } from './faults.ts';
import { bandOf } from './rapport.ts';
import { minute } from './clock.ts';

/** Extra minutes are offered when this little is left. */
const nearlyOver = 6 * minute;

/** Takes up that the learner begins to close or parts; `parted`: their last words were a goodbye that was answered. */
export function respondToClosing(draft: Draft, reading: Reading, parted: boolean): void {
  const { context, at } = draft;
  // Nobody parts with their first words; "good evening" is easily taken for it.
  const parts = reading.acts.includes('goodbye') && context.turns > 1;
  const untimed = context.header.pace === 'untimed';
  const closes = reading.acts.includes('wrap-up');
  if (!parts && !closes) return;
  context.closingAt ??= at;
  if (parts) {
    react(draft, 'goodbye');
    // Without a clock no goodbye settles by itself: the second one ends the talk.
    if (parted && untimed) end(draft, 'said-goodbye', context.speakingUntil);
    else context.goodbyeAt = context.speakingUntil;
    return;
  }
  const { extra } = context.scenario.appointment;
  const left = context.endsAt - at;
  const liked = bandOf(context.rapport) === 'open';
  if (!untimed && extra > 0 && !context.extended && liked && left >= 0 && left <= nearlyOver) {
    context.extended = true;
    context.endsAt += extra * minute;
    // The end has moved: the contact will mention the time again and stand up again.
    context.done = context.done.filter((name) => name !== 'five-minutes');
    if (extra < 5) context.done = [...context.done, 'five-minutes'];
    context.closingAt = null;
    react(draft, 'extra', { minutes: minutesInWords(extra) });
    note(draft, { type: 'extended', at, to: context.endsAt });
    return;
  }
  if (!reading.acts.includes('ask') && !reading.acts.includes('ask-referral')) react(draft, 'wrap-up');
}
