import { emptyLog } from '../interview/log.ts';
import { isFactTopic } from '../scenario/ownTopics.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { questionForm } from '../scoring/questionForm.ts';
import { subjectIds, subjectOf, subjects, type Subject } from '../scoring/subjects.ts';
import type { Reading } from '../understanding/reading.ts';
import { openQuestionOn } from './openQuestions.ts';
import { insteadOfJobAsk, insteadOfPersonal, oneAtATime, openQuestion } from './rewrite.ts';
import { storyOf } from './story.ts';

/** What is said of a question while it is being planned. `instead` is words to ask, or null. */
export interface QuestionAdvice {
  verdict: 'did' | 'part' | 'broke';
  remark: string;
  instead: string | null;
}

/** A planned question and what was understood of it. */
export interface PlannedQuestion {
  text: string;
  reading: Reading;
}

/** Looks at one planned question: what it breaks, else how it is put, else that it is well put. */
export function adviseOn({ text, reading }: PlannedQuestion, scenario: Scenario): QuestionAdvice {
  const story = storyOf(emptyLog(), scenario);
  const has = (act: Reading['acts'][number]) => reading.acts.includes(act);
  if (has('ask-job') || reading.doubt === 'ask-job') {
    return { verdict: 'broke', remark: 'Reads as asking for a job', instead: insteadOfJobAsk(text, story) };
  }
  if (has('offer-resume'))
    return { verdict: 'broke', remark: 'Brings out a résumé that nobody asked for', instead: null };
  if (has('intrusive')) return { verdict: 'broke', remark: 'Too personal', instead: insteadOfPersonal(text, story) };
  if (has('rude') || has('off-topic')) return { verdict: 'broke', remark: 'Leaves the work', instead: null };
  if (reading.topics.some(isFactTopic)) return { verdict: 'part', remark: 'Can be read beforehand', instead: null };
  switch (questionForm(text)) {
    case 'double-barrelled': {
      const both = oneAtATime(text, story);
      return { verdict: 'part', remark: 'Two questions in one', instead: both ? both.join(' Then: ') : null };
    }
    case 'leading':
      return { verdict: 'part', remark: 'Holds its own answer', instead: openQuestion(text, reading.topics, story) };
    case 'closed':
      return reading.acts.some((act) => act === 'ask-referral' || act === 'ask-use-name')
        ? { verdict: 'did', remark: 'Keep it for the end', instead: null }
        : {
            verdict: 'part',
            remark: 'Can be answered with a word',
            instead: openQuestion(text, reading.topics, story),
          };
    case 'open':
      return { verdict: 'did', remark: 'Leaves the answer open', instead: null };
  }
}

/** What the guide asks for: subjects that the plan covers and those it does not, each with a question that would. */
export interface PlanCoverage {
  covered: { subject: Subject; name: string }[];
  missing: { subject: Subject; name: string; question: string }[];
  /** whether the plan asks whom else to talk to */
  asksForOthers: boolean;
}

export function coverageOfPlan(plan: readonly PlannedQuestion[], scenario: Scenario): PlanCoverage {
  const story = storyOf(emptyLog(), scenario);
  const asked = new Set(plan.flatMap(({ reading }) => reading.topics.map(subjectOf)));
  const named = subjectIds.map((subject) => ({ subject, name: subjects[subject].name }));
  return {
    covered: named.filter(({ subject }) => asked.has(subject)),
    missing: named
      .filter(({ subject }) => !asked.has(subject))
      .map((one) => ({ ...one, question: openQuestionOn(subjects[one.subject].topics[0], story) ?? '' })),
    asksForOthers: plan.some(({ reading }) => reading.acts.includes('ask-referral')),
  };
}
