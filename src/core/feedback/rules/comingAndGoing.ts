import type { rules } from '../../scoring/rules.ts';
import { capital, counted, figure, numberWord } from '../phrases.ts';
import { atTime, type RuleWords } from '../ruleWords.ts';

type Rule = (typeof rules)['punctuality' | 'timekeeping'][number];

const minutes = (value: string | number | undefined): string => counted(figure(value), 'minute');

/** Coming on time, closing and leaving. */
export const comingAndGoing: Record<Rule, RuleWords> = {
  'on-time': {
    remark: 'Comes on time',
    text: ({ facts }) =>
      figure(facts.minutes) > 0 ? `You came ${minutes(facts.minutes)} early.` : 'You came on the minute.',
    again: () => 'Plan to be there five to ten minutes before the hour; nearly every contact likes that.',
  },
  early: {
    remark: 'Rather early',
    text: ({ facts }) => `You came ${minutes(facts.minutes)} early.`,
    why: (_, { called }) => `Most contacts like five to ten minutes; more can hurry ${called}.`,
    instead: () => 'Wait round the corner until it is ten minutes before the hour.',
  },
  'too-early': {
    remark: 'Too early',
    text: ({ facts }, { called }) =>
      `You were at the door ${minutes(facts.minutes)} early, long before ${called} expected you.`,
    why: () => 'Somebody who waits outside that long makes most people feel that they ought to come out.',
    instead: ({ facts }) =>
      `Set out ${minutes(figure(facts.minutes) - 8)} later, or wait somewhere else until ten minutes before the hour.`,
  },
  late: {
    remark: ({ facts }) => `${capital(minutes(facts.minutes))} late`,
    text: ({ facts }) => `You came ${minutes(facts.minutes)} late.`,
    why: ({ facts }, { they, visit }) =>
      `The end did not move, so ${minutes(Math.min(figure(facts.minutes), visit.minutes))} of ${they.hers} time for you ${figure(facts.minutes) === 1 ? 'was' : 'were'} gone before you sat down.`,
    instead: ({ facts }, { scenario }) =>
      `Set out ${minutes(figure(facts.minutes) + 8)} sooner; the way takes about ${minutes(scenario.appointment.way.minutes)}, give or take ${numberWord(scenario.appointment.way.giveOrTake)}.`,
  },
  'forgiven-late': {
    remark: 'A little late, and forgiven',
    text: ({ facts }, { called }) =>
      `You came ${minutes(facts.minutes)} after the hour, which ${called} does not mind.`,
  },
  'never-came': {
    remark: 'Did not come',
    text: (_, { called, they, scenario }) =>
      `${called} waited ${minutes(scenario.appointment.waits)} for you, and then ${they.she} went back to work.`,
    why: () => 'A missed appointment is what most contacts remember longest.',
    instead: (_, { scenario }) =>
      `Set out at least ${minutes(scenario.appointment.way.minutes + scenario.appointment.way.giveOrTake + 5)} before the hour; the way takes that long on a bad day.`,
  },
  'gone-in-time': {
    remark: 'Gone in time',
    text: (finding) => {
      const left = figure(finding.facts.left);
      return left > 0 ? `You were gone with ${minutes(left)} to spare.` : 'You were gone on time.';
    },
    again: () => 'End it yourself each time, before the contact has to.',
  },
  'began-to-close': {
    remark: 'Begins to close in time',
    text: (finding, story) =>
      `You began to close${atTime(finding, story)}, ${figure(finding.facts.left) > 0 ? `${minutes(finding.facts.left)} before the end` : 'just before the end'}.`,
    why: (_, { called }) => `${called} did not have to watch the clock for you.`,
    again: () => 'Say aloud that the time is nearly over, about five minutes before it is.',
  },
  'closed-late': {
    remark: 'Closes after the end',
    text: (finding, story) => `You began to close${atTime(finding, story)}, when the time was already over.`,
    why: (_, { called }) => `By then ${called} had to do it.`,
    instead: () => '“I see we have five minutes left. May I ask you one last thing?”',
  },
  'no-closing': {
    remark: 'No closing',
    text: (finding, story) =>
      `Nothing you said began to close the talk; it would have fitted${atTime(finding, story)}.`,
    why: (_, { called }) => `Whoever asked for the meeting ends it; that lets ${called} relax about the time.`,
    instead: () => '“I see our time is nearly over. Thank you, this has helped me.”',
  },
  overstayed: {
    remark: ({ facts }) => `Stays ${minutes(facts.minutes)} too long`,
    text: (finding, story) => `You left${atTime(finding, story)}, ${minutes(finding.facts.minutes)} after the end.`,
    why: (_, { called }) => `Every minute after the end is taken from whatever ${called} had to do next.`,
    instead: (_, { visit, clock }) =>
      `Say goodbye by ${clock(visit.end)}. “I promised you ${counted(visit.minutes, 'minute')}, so I will stop here.”`,
  },
  'shown-out': {
    remark: 'Is shown out',
    text: (finding, { called, clock }) =>
      `${called} had to show you to the door${finding.at === null ? '' : ` at ${clock(finding.at)}`}.`,
    why: (_, { they }) =>
      `Most contacts who have to do that do not answer the next letter, and ${they.she} asked you kindly first.`,
    instead: (_, { visit, clock }) =>
      `Begin to close at ${clock(visit.end - 5 * 60_000)}, when the time is mentioned, and be gone by ${clock(visit.end)}.`,
  },
  'thrown-out': {
    remark: 'Is asked to leave',
    text: (finding, { called, clock }) =>
      `${called} ended the visit${finding.at === null ? '' : ` at ${clock(finding.at)}`} and asked you to leave.`,
    why: (_, { they }) => `It was not the time: ${they.she} did not want to go on.`,
    instead: () => 'After the first sign that something was unwelcome, say sorry once and ask about the work.',
  },
  'left-early': {
    remark: 'Leaves very early',
    text: ({ facts }) => `You left after ${minutes(facts.minutes)}, with ${minutes(facts.left)} still yours.`,
    why: (_, { called }) => `${called} had kept that time for you.`,
    instead: (_, { called }) =>
      `Stay for five questions. If you have to go: “I am sorry, ${called}, I have to leave sooner than I thought. Thank you.”`,
  },
  'short-but-complete': {
    remark: 'Short and complete',
    text: ({ facts }) =>
      `You left after ${minutes(facts.minutes)}, having said why you came, asked and closed; leaving early is no fault then.`,
  },
  'long-appointment': {
    remark: 'A long appointment',
    text: ({ facts }) => `You asked for ${minutes(facts.minutes)}.`,
    why: () => 'Most people say yes more easily to half an hour at most.',
    instead: () => '“Could I have twenty or thirty minutes of your time?”',
  },
};
