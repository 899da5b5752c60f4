import type { Scenario } from '../../scenario/scenario.ts';
import { absent, has, inEvent, inTurn, neverMet, whole, type Judgement } from '../evidence.ts';
import type { Finding } from '../scorecard.ts';
import { neverCame, openingOf, questionsExpected, type Turn, type Visit } from '../visit.ts';

const minute = 60_000;
/** Goodbyes are free up to two minutes after the end (DESIGN). */
const grace = 2 * minute;
/** How near the end a word about the time counts as beginning to close. */
const nearTheEnd = 10 * minute;

/**
 * Asked for half an hour at most, began to close before the end, gone within two minutes of it. Where DESIGN gives no
 * figure the loss is small: every begun minute of overstaying 20, closing late or not at all 15, an appointment longer
 * than half an hour 15 (NORMS 1: 20 to 30 minutes is what most say, some an hour).
 */
export function timekeeping(visit: Visit, scenario: Scenario): Judgement {
  if (visit.pace === 'untimed') return { value: null, findings: [] };
  if (neverCame(visit)) return neverMet();
  const { gone, ended, end } = visit;
  if (gone === null || !ended || ended.reason === 'stopped') return { value: null, findings: [] };
  const findings: Finding[] = [];
  let value = 100;
  let most = 100;

  const longest = Math.max(30, scenario.appointment.minutes);
  if (visit.minutes > longest) {
    value -= 15;
    findings.push(inEvent(visit.appointed ?? ended, 'long-appointment', 'part', { minutes: visit.minutes }));
  }
  if (ended.reason === 'shown-out' || ended.reason === 'thrown-out') {
    most = 30;
    findings.push(inEvent(ended, ended.reason, 'broke', { minutes: Math.max(0, Math.floor((gone - end) / minute)) }));
  } else if (gone > end + grace) {
    const over = Math.ceil((gone - end - grace) / minute);
    value -= 20 * over;
    findings.push(inEvent(ended, 'overstayed', 'broke', { minutes: Math.ceil((gone - end) / minute) }));
  } else if (gone < openingOf(visit) && !hadCause(visit)) {
    most = 25;
    findings.push(
      inEvent(ended, 'left-early', 'broke', {
        left: Math.floor((end - gone) / minute),
        minutes: Math.floor(gone / minute),
      }),
    );
  } else if (gone < openingOf(visit)) {
    findings.push(inEvent(ended, 'short-but-complete', 'did', { minutes: Math.floor(gone / minute) }));
  } else {
    findings.push(inEvent(ended, 'gone-in-time', 'did', { left: Math.floor((end - gone) / minute) }));
  }

  const closing = closingTurn(visit);
  if (closing && closing.at <= end)
    findings.push(
      inTurn(closing, 'began-to-close', 'did', ['wrap-up', 'goodbye', 'check-time'], {
        left: Math.floor((end - closing.at) / minute),
      }),
    );
  else if (ended.reason !== 'thrown-out') {
    value -= 15;
    const fits = Math.min(end - 3 * minute, gone);
    findings.push(
      closing
        ? inTurn(closing, 'closed-late', 'part', ['wrap-up', 'goodbye', 'check-time'])
        : absent('no-closing', fits),
    );
  }
  return { value: whole(Math.min(value, most)), findings };
}

/** The first turn that begins to close: in words, by parting, or by a look at the clock near the end. */
const closingTurn = (visit: Visit): Turn | null =>
  visit.turns.find(
    (turn) => has(turn, 'wrap-up', 'goodbye') || (has(turn, 'check-time') && turn.at >= visit.end - nearTheEnd),
  ) ?? null;

/** Leaving early is no fault once purpose, five questions and a closing have happened (DESIGN). */
function hadCause(visit: Visit): boolean {
  const said = visit.turns.some((turn) => has(turn, 'state-purpose', 'share-background'));
  const asked = visit.turns.reduce(
    (sum, turn) => sum + (has(turn, 'ask') ? Math.max(1, Math.min(2, turn.topics.length)) : 0),
    0,
  );
  return said && asked >= questionsExpected(visit) && closingTurn(visit) !== null;
}
