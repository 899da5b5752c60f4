import { actIds, offTopicActs, type Act } from '../../src/core/words/acts.ts';
import type { Turn } from '../../src/core/understanding/corpus/reader.ts';

/** What an engine made of a turn. */
export interface Answer {
  acts: readonly string[];
  topics: readonly string[];
}

/** A turn with what is right and what an engine said. */
export interface Judged {
  turn: Turn;
  acts: readonly Act[];
  topics: readonly string[];
  answer: Answer;
}

/** Labels whose turns are easily taken for the act: the hard negatives. */
const neighbours: Partial<Record<Act, readonly string[]>> = {
  'ask-job': ['disclaim', 'hiring-process', 'break-in', 'ask-referral', 'keep-in-touch', 'share-background', 'answer'],
  'offer-resume': ['give-resume', 'disclaim', 'hiring-process', 'ask-referral', 'share-background', 'answer'],
  'give-resume': ['offer-resume', 'answer', 'disclaim'],
  'off-topic': ['greet', 'intrusive', 'acknowledge', 'organization', 'other-work'],
  intrusive: ['pay', 'work-life', 'background', 'off-topic', 'advancement'],
  rude: ['acknowledge', 'ask-job', 'off-topic', 'enjoy-least', 'challenges'],
  disclaim: ['ask-job', 'offer-resume', 'state-purpose', 'answer'],
  'ask-referral': ['ask-use-name', 'keep-in-touch', 'ask-job', 'resources'],
  'ask-use-name': ['ask-referral', 'keep-in-touch'],
  'keep-in-touch': ['ask-referral', 'ask-use-name', 'ask-job'],
  thank: ['acknowledge', 'rude', 'goodbye'],
  'wrap-up': ['check-time', 'goodbye', 'thank'],
  'check-time': ['wrap-up', 'goodbye'],
  'state-purpose': ['disclaim', 'share-background', 'introduce-self'],
};

/** Pairs turns with what an engine says to them. */
export function judgeAll(turns: readonly Turn[], read: (turn: Turn) => Answer): Judged[] {
  return turns.map((turn) => ({
    turn,
    acts: [...new Set(turn.pieces.flatMap((piece) => piece.acts))],
    topics: [...new Set(turn.pieces.flatMap((piece) => piece.topics))],
    answer: read(turn),
  }));
}

/** A share with what it was taken of. */
export interface Share {
  hits: number;
  of: number;
}

const shareOf = (items: readonly Judged[], hit: (item: Judged) => boolean): Share => ({
  hits: items.filter(hit).length,
  of: items.length,
});

export interface ActMeasures {
  act: Act;
  caught: Share;
  falseOnHard: Share;
  falseElsewhere: Share;
}

/** Recall and false positives of every act. */
export function measureActs(judged: readonly Judged[]): ActMeasures[] {
  return actIds.map((act) => {
    const near = neighbours[act] ?? [];
    const isHard = ({ acts, topics }: Judged) => [...acts, ...topics].some((label) => near.includes(label));
    const without = judged.filter(({ acts }) => !acts.includes(act));
    const says = ({ answer }: Judged) => answer.acts.includes(act);
    return {
      act,
      caught: shareOf(
        judged.filter(({ acts }) => acts.includes(act)),
        says,
      ),
      falseOnHard: shareOf(without.filter(isHard), says),
      falseElsewhere: shareOf(
        without.filter((item) => !isHard(item)),
        says,
      ),
    };
  });
}

/** Turns that leave the subject: caught when any of the three acts is reported, whichever it is. */
export function measureLeaving(judged: readonly Judged[]): { caught: Share; falselyCalled: Share } {
  const leaves = (acts: readonly string[]) => acts.some((act) => (offTopicActs as readonly string[]).includes(act));
  return {
    caught: shareOf(
      judged.filter(({ acts }) => leaves(acts)),
      ({ answer }) => leaves(answer.acts),
    ),
    falselyCalled: shareOf(
      judged.filter(({ acts }) => !leaves(acts)),
      ({ answer }) => leaves(answer.acts),
    ),
  };
}

/** Questions on a core topic that are reported with one of the accepted topics, and questions on none reported so. */
export function measureTopics(judged: readonly Judged[]): {
  right: Share;
  first: Share;
  none: Share;
  reported: number;
} {
  const asked = judged.filter(({ acts, topics }) => acts.includes('ask') && topics.length > 0);
  const open = judged.filter(({ acts, topics }) => acts.includes('ask') && topics.length === 0);
  return {
    right: shareOf(asked, ({ topics, answer }) => answer.topics.some((topic) => topics.includes(topic))),
    first: shareOf(asked, ({ topics, answer }) => topics.includes(answer.topics[0] ?? '')),
    none: shareOf(open, ({ answer }) => answer.topics.length === 0),
    reported: asked.reduce((sum, { answer }) => sum + answer.topics.length, 0) / Math.max(1, asked.length),
  };
}

/** How often a label was reported where another one would have been right, most frequent first. */
export function confusions(judged: readonly Judged[]): { right: string; reported: string; times: number }[] {
  const counts = new Map<string, number>();
  for (const { acts, topics, answer } of judged) {
    const wrong = [...answer.acts, ...answer.topics].filter((label) => ![...acts, ...topics].includes(label));
    const missed = [...acts, ...topics].filter((label) => ![...answer.acts, ...answer.topics].includes(label));
    for (const reported of wrong.length > 0 ? wrong : ['nothing']) {
      for (const right of missed) counts.set(`${right}\t${reported}`, (counts.get(`${right}\t${reported}`) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([pair, times]) => ({ right: pair.split('\t')[0]!, reported: pair.split('\t')[1]!, times }))
    .sort((a, b) => b.times - a.times);
}
