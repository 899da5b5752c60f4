import type { Act } from '../../words/acts.ts';

/** How a random learner behaves. Shares of turns need not sum to 1: what is left over asks a question. */
export interface Manner {
  id: string;
  name: string;
  /** whole minutes after the appointed one, earliest and latest */
  arrives: readonly [number, number];
  /** seconds between the contact's last word and the learner's next, least and most */
  waits: readonly [number, number];
  habits: readonly (readonly [share: number, acts: Act[]])[];
  /** share of questions that go on with what was said */
  followUps: number;
  /** share of questions that fit no topic */
  strange: number;
  /** minutes before the end at which they begin to close; null: they do not */
  closes: number | null;
  /** behaves well throughout: a contact should not end their visit */
  fair: boolean;
}

const polite: Manner['habits'] = [
  [0.12, ['acknowledge', 'ask']],
  [0.06, ['acknowledge']],
  [0.05, ['thank']],
  [0.05, ['share-background']],
  [0.03, ['ask-referral']],
  [0.02, ['ask-use-name']],
  [0.02, ['check-time']],
  [0.02, ['keep-in-touch']],
  [0.02, ['disclaim']],
  [0.02, ['answer']],
];

/** The learners that random visits are made of, in turn. */
export const manners: readonly Manner[] = [
  {
    id: 'attentive',
    name: 'on time, follows up, closes in good time',
    arrives: [-5, 0],
    waits: [3, 20],
    habits: polite,
    followUps: 0.35,
    strange: 0.05,
    closes: 4,
    fair: true,
  },
  {
    id: 'curious',
    name: 'asks one question after another to the end',
    arrives: [-3, 0],
    waits: [1, 5],
    habits: [],
    followUps: 0.2,
    strange: 0.08,
    closes: 1,
    fair: true,
  },
  {
    id: 'persistent',
    name: 'stays on each subject until nothing more comes',
    arrives: [-3, 0],
    waits: [2, 10],
    habits: [[0.1, ['acknowledge', 'ask']]],
    followUps: 0.7,
    strange: 0.02,
    closes: 3,
    fair: true,
  },
  {
    id: 'brief',
    name: 'leaves after some minutes',
    arrives: [0, 2],
    waits: [3, 15],
    habits: polite,
    followUps: 0.2,
    strange: 0.05,
    closes: 18,
    fair: true,
  },
  {
    id: 'hesitant',
    name: 'says little and waits long',
    arrives: [-2, 4],
    waits: [20, 90],
    habits: [
      [0.3, ['acknowledge']],
      [0.1, ['answer']],
      [0.1, ['thank']],
      [0.1, []],
    ],
    followUps: 0.3,
    strange: 0.1,
    closes: null,
    fair: true,
  },
  {
    id: 'clumsy',
    name: 'late, hints for a job, leaves the subject',
    arrives: [2, 9],
    waits: [2, 20],
    habits: [
      [0.06, ['apologize']],
      [0.08, ['off-topic']],
      [0.05, ['ask-job']],
      [0.05, ['offer-resume']],
      [0.03, ['intrusive']],
      [0.05, []],
      [0.08, ['acknowledge', 'ask']],
      [0.04, ['ask-referral']],
    ],
    followUps: 0.15,
    strange: 0.1,
    closes: null,
    fair: false,
  },
  {
    id: 'pushy',
    name: 'very late, wants a job, is rude, overstays',
    arrives: [8, 19],
    waits: [1, 8],
    habits: [
      [0.1, ['ask-job']],
      [0.1, ['offer-resume']],
      [0.08, ['intrusive']],
      [0.06, ['rude']],
      [0.06, ['off-topic']],
      [0.06, ['ask-referral']],
      [0.05, ['ask-use-name']],
    ],
    followUps: 0.1,
    strange: 0.05,
    closes: null,
    fair: false,
  },
];

/** How the learner of the visit with `seed` behaves. */
export const mannerOf = (seed: number): Manner => manners[(seed - 1) % manners.length] ?? (manners[0] as Manner);
