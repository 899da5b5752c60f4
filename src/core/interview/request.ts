import { fillPlaceholders } from '../scenario/placeholders.ts';
import { minutesInWords } from './minutesInWords.ts';
import type { VisitContext } from './context.ts';
import { draw } from './chance.ts';
import type { Input } from './log.ts';
import { requestParts, seeRequest, type RequestPart, type RequestSeen } from './requestParts.ts';

/** Parts without which a contact asks before they agree; a missing choice of times only costs a mark. */
const askedFor: readonly RequestPart[] = ['who', 'purpose'];

type Requested = Extract<Input, { type: 'requested' }>;
type Answer = 'agreed' | 'missing' | 'declined';

/** The contact answers the message that asked for the meeting; the time that is granted is the appointment's length. */
export function answerRequest(context: VisitContext, { at, text, reading }: Requested): VisitContext {
  const { scenario, header } = context;
  const seen = seeRequest(text, reading, scenario);
  const missing = askedFor.filter((part) => !seen.has[part]);
  const answer = answerTo(seen, missing, reading.acts);
  const minutes =
    answer === 'declined' ? 0 : Math.min(seen.minutes ?? scenario.appointment.minutes, scenario.appointment.minutes);
  const pool = scenario.reactions[`request-${answer}`];
  const line = pool[Math.floor(draw(header.seed, `request/${context.entries.length}`) * pool.length)]?.say ?? '';
  const words = { minutes: minutesInWords(minutes), missing: missing.map((part) => requestParts[part]).join(' and ') };
  return {
    ...context,
    entries: [
      ...context.entries,
      { type: 'answered', at, answer, minutes, missing, text: fillPlaceholders(line, words) },
    ],
  };
}

/** A demanding message is declined, kindly: one that asks for a job and says nothing else, one that is rude, one that presses. */
function answerTo(seen: RequestSeen, missing: readonly RequestPart[], acts: readonly string[]): Answer {
  if (acts.includes('rude') || seen.demands || (acts.includes('ask-job') && !seen.has.purpose)) return 'declined';
  return missing.length > 0 ? 'missing' : 'agreed';
}
