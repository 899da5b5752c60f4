import type { Log } from '../interview/log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { has } from '../scoring/evidence.ts';
import { subjectIds, subjectOf, subjects } from '../scoring/subjects.ts';
import type { Turn } from '../scoring/visit.ts';
import { openQuestionOn } from './openQuestions.ts';
import { insteadOfJobAsk, insteadOfPersonal } from './rewrite.ts';
import { storyOf } from './story.ts';

/** What a coach would whisper at this moment: a nudge after a slip, or what to do next. */
export interface Hint {
  kind: 'slip' | 'next';
  /** one or two sentences */
  text: string;
  /** words that could be said, or null */
  words: string | null;
}

const enoughSubjects = 5;

/** A hint for somebody who does not know what to say next; reads the log alone, so it can be asked for at any time. */
export function coach(log: Log, scenario: Scenario): Hint {
  const story = storyOf(log, scenario);
  const { turns, lines } = story.visit;
  const last = turns.at(-1);
  const slip = last && slipIn(last, story);
  if (slip) return slip;
  const done = (...acts: Parameters<typeof has>[1][]) => turns.some((turn) => has(turn, ...acts));
  if (turns.length === 0) {
    return next(
      'Say hello, and who you are.',
      `Good morning, ${scenario.contact.called}. I’m …, thank you for making time.`,
    );
  }
  if (!done('state-purpose') && !done('share-background')) {
    return next(
      'Say why you asked to meet, and a little about yourself.',
      `I asked to meet you because I’d like to understand what ${scenario.field} is really like.`,
    );
  }
  const open = subjectIds.filter((id) => !turns.some(({ topics }) => topics.some((topic) => subjectOf(topic) === id)));
  const heard = lines.findLast(({ as }) => as === 'answer');
  const asked = turns.filter((turn) => has(turn, 'ask'));
  if (heard && asked.length % 3 === 1 && !last?.reading?.followUp && last?.entry === asked.at(-1)?.entry) {
    return next(
      'There was more in that answer. Ask further before you go on.',
      'Could you give me an example of that?',
    );
  }
  const subject = open[0];
  if (subject && subjectIds.length - open.length < enoughSubjects) {
    return next(
      `You have not asked about ${subjects[subject].name} yet.`,
      openQuestionOn(subjects[subject].topics[0], story),
    );
  }
  if (!done('ask-referral'))
    return next('Ask whom else you could talk to.', 'Is there somebody else you think I should talk to?');
  if (!done('ask-use-name'))
    return next('Ask whether you may use the name.', `May I say that you suggested it, ${scenario.contact.called}?`);
  if (!done('goodbye', 'wrap-up'))
    return next(
      'You have what you came for. Close, and thank.',
      'I won’t keep you any longer. Thank you, this helped me a lot.',
    );
  return next('Say goodbye and go. The note comes next.', `Goodbye, ${scenario.contact.called}.`);
}

const next = (text: string, words: string | null): Hint => ({ kind: 'next', text, words });

function slipIn(turn: Turn, story: ReturnType<typeof storyOf>): Hint | null {
  const slip = (text: string, words: string | null): Hint => ({ kind: 'slip', text, words });
  if (has(turn, 'ask-job'))
    return slip('That was heard as asking for a job. Go back to the work.', insteadOfJobAsk(turn.text, story));
  if (has(turn, 'offer-resume'))
    return slip('Nobody asked for a résumé. Leave it in the bag and ask your next question.', null);
  if (has(turn, 'intrusive'))
    return slip('That was personal. The same about the field is a fair question.', insteadOfPersonal(turn.text, story));
  if (has(turn, 'rude'))
    return slip('That was rude. One plain word of apology is enough, then go on.', 'I’m sorry, that came out wrong.');
  if (has(turn, 'off-topic'))
    return slip(
      'That left the subject. A question about the work brings you back.',
      openQuestionOn('typical-day', story),
    );
  return null;
}
