import type { EndReason } from '../../../core/interview/log.ts';
import type { Pronouns } from '../../parts/pronouns.ts';
import type { RapportCause } from '../../../core/interview/rapport.ts';
import { coreTopics, type CoreTopic } from '../../../core/words/topics.ts';
import { isFactTopic } from '../../../core/scenario/ownTopics.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { StepKind } from '../../../core/authoring/rehearsals/rehearsal.ts';
import type { Reading } from '../../../core/understanding/reading.ts';
import type { Act } from '../../../core/words/acts.ts';

/** What a learner does with words, short enough for a margin. */
export const actNames: Record<Act, string> = {
  greet: 'greets',
  'introduce-self': 'says who they are',
  'state-purpose': 'says why they came',
  'share-background': 'tells of themselves',
  ask: 'asks',
  acknowledge: 'takes up what was said',
  answer: 'answers',
  'ask-referral': 'asks for others',
  'ask-use-name': 'asks to use the name',
  'keep-in-touch': 'asks to stay in touch',
  'check-time': 'names the time',
  'wrap-up': 'begins to close',
  thank: 'thanks',
  goodbye: 'says goodbye',
  apologize: 'says sorry',
  'ask-job': 'asks for a job',
  'offer-resume': 'offers a résumé unasked',
  'give-resume': 'gives the résumé that was asked for',
  'off-topic': 'leaves the subject',
  intrusive: 'gets personal',
  rude: 'is rude',
  disclaim: 'says that no job is asked for',
};

/** Why rapport moved, to follow a figure: "+3 a question on the work". */
export const causeNames: Record<RapportCause, string> = {
  'came-on-time': 'came on time',
  'came-late': 'came late',
  'came-very-late': 'came very late',
  greet: 'greeted',
  'introduce-self': 'said who they are',
  'state-purpose': 'said why they came',
  'share-background': 'told of themselves',
  apologize: 'said sorry',
  disclaim: 'said that no job is asked for',
  ask: 'asked about the work',
  'follow-up': 'went on with the answer',
  'knew-a-fact': 'knew what could be read',
  'asked-a-fact': 'asked what could be read',
  acknowledge: 'took up what was said',
  answer: 'answered',
  thank: 'thanked',
  'ask-referral': 'asked for others',
  'ask-use-name': 'asked to use the name',
  'keep-in-touch': 'asked to stay in touch',
  'wrap-up': 'began to close',
  'job-hint': 'hinted at a job',
  'job-blunt': 'asked for a job',
  'offer-resume': 'offered a résumé unasked',
  'give-resume': 'gave the résumé that was asked for',
  'off-topic': 'left the subject',
  intrusive: 'got personal',
  rude: 'was rude',
  'several-at-once': 'asked several things at once',
  'talked-over': 'spoke into an answer',
  overstay: 'stayed too long',
};

/** A topic in words: what it is about, or the name the author gave it. */
export function topicName(scenario: Scenario, id: string): string {
  if (isFactTopic(id)) return `what the first page says (${id.slice('fact:'.length)})`;
  return coreTopics[id as CoreTopic] ?? scenario.topics.find((topic) => topic.id === id)?.name ?? id;
}

/** In a few words what was understood of a turn. */
export function heardAs(scenario: Scenario, { acts, topics, doubt, followUp, unclear }: Reading): string {
  if (unclear) return 'not understood';
  const about = topics.map((topic) => topicName(scenario, topic)).join(' and ');
  const names = acts.map((act) => {
    if (act !== 'ask') return actNames[act];
    return about ? `asks about ${about}` : followUp ? 'asks further' : 'asks, on no subject that is known';
  });
  return [...names, ...(doubt ? ['may be asking for a job'] : [])].join(', ');
}

/** What a step without words is. */
export function deedName(step: StepKind): string {
  switch (step.do) {
    case 'arrive':
      return 'You arrive.';
    case 'leave':
      return 'You leave.';
    case 'give-resume':
      return 'You hand over your résumé.';
    case 'clarify':
      return step.as === 'yes' || step.as === 'no' || step.as === 'neither'
        ? `You answer in short: ${step.as}.`
        : 'You say which of the two you mean.';
    default:
      return '';
  }
}

export const signed = (by: number): string => (by > 0 ? `+${by}` : `−${Math.abs(by)}`);

/** How a talk ended. */
export function endWords(reason: EndReason, { Subject, has, verb }: Pronouns): string {
  switch (reason) {
    case 'said-goodbye':
      return 'You have parted. The talk is over.';
    case 'shown-out':
      return `${Subject} ${has} shown you out. The talk is over.`;
    case 'thrown-out':
      return `${Subject} ${has} ended the visit early.`;
    case 'never-came':
      return `${Subject} ${verb('wait')} no longer: you came too late.`;
    default:
      return 'You have left. The talk is over.';
  }
}
