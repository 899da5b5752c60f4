import type { Say } from '../../scenario/checks/say.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { warningAt } from '../../interview/clock.ts';
import { invitesResume } from '../../understanding/resumeInvitation.ts';
import type { Reaction } from '../../words/reactions.ts';

const minute = 60_000;
/** Later than this counts as very late (interview/happen.ts). */
const late = 10;

/** Lines that the author wrote for a moment that cannot come. */
export function checkNeverSaid(scenario: Scenario, written: Record<string, unknown>, say: Say): void {
  const own = written.reactions;
  if (typeof own === 'object' && own !== null) {
    for (const [id, impossible, why] of reasons(scenario))
      if (impossible && Object.hasOwn(own, id)) say(['reactions', id], 'never-said', { id, why }, true);
  }
  const { referral } = scenario;
  if (referral && referral.refused.length > 0 && referral.above === 0)
    say(
      ['referral', 'refused'],
      'never-said',
      { id: 'refused', why: '"above" is 0, so the name is never refused' },
      true,
    );
}

const reasons = (scenario: Scenario): [Reaction, boolean, string][] => {
  const { appointment, interruptions, referral } = scenario;
  const { minutes, waits, extra, forgiven } = appointment;
  const ends = (minutes + extra) * minute;
  const named = (referral?.nameLines.length ?? 0) > 0;
  return [
    ['extra', extra === 0, 'the appointment has no "extra" minutes'],
    ['busy', interruptions.length === 0, 'there are no interruptions'],
    ['resume-taken', !invites(scenario), 'nothing that they say asks for a résumé'],
    ['no-referral', (referral?.refused.length ?? 0) > 0, 'the referral has "refused" lines of its own'],
    ['name-yes', named || referral?.useName === 'no', named ? 'the referral has "name-lines"' : 'use-name is no'],
    ['name-no', named || referral?.useName !== 'no', named ? 'the referral has "name-lines"' : 'use-name is yes'],
    ['five-minutes', warningAt(0, ends) === null, 'the appointment is too short for a warning'],
    ['greet-very-late', waits <= late + forgiven, `they wait only ${waits} minutes`],
  ];
};

/** Whether a learner can be asked for a résumé: by a question about it, or by what is said in passing. */
const invites = ({ questions, answers }: Scenario): boolean =>
  questions.some(({ about, lines, replies }) => about === 'resume' || [...lines, ...replies].some(invitesResume)) ||
  Object.values(answers)
    .flat()
    .some(({ say, then }) => [...Object.values(say), ...then].some(invitesResume));
