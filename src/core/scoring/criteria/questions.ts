import { absent, inTurn, neverMet, overall, whole, type Judgement } from '../evidence.ts';
import { askedQuestions, type AskedQuestion } from '../askedQuestions.ts';
import type { QuestionForm } from '../questionForm.ts';
import type { Finding } from '../scorecard.ts';
import { subjectIds, subjectOf, subjects } from '../subjects.ts';
import { neverCame, questionsExpected, type Visit } from '../visit.ts';

/** How much of a question is left when it is put in this way. */
const worth: Record<QuestionForm, number> = { open: 1, 'double-barrelled': 0.5, closed: 0.25, leading: 0.2 };
const ruleOf = {
  open: 'open-question',
  closed: 'closed-question',
  leading: 'leading-question',
  'double-barrelled': 'double-barrelled',
} as const;

/**
 * Enough 35 (five in half an hour, NORMS 6), varied 30 (five of the guide's seven subjects), well put 35. Questions on a
 * scenario's own topics and fair ones on none count as questions; repeated ones count for nothing.
 */
export function questions(visit: Visit): Judgement {
  if (neverCame(visit)) return neverMet();
  const asked = askedQuestions(visit);
  const fresh = asked.filter(({ repeats }) => repeats === null);
  const expected = questionsExpected(visit);
  // Two topics in one breath are two questions, badly put.
  const count = fresh.reduce((sum, { topics }) => sum + Math.max(1, Math.min(2, topics.length)), 0);
  const covered = subjectIds.filter((id) =>
    fresh.some(({ topics }) => topics.some((topic) => subjectOf(topic) === id)),
  );
  const quality =
    asked.reduce((sum, { form, repeats }) => sum + (repeats ? 0 : worth[form]), 0) / Math.max(1, asked.length);
  const enough = Math.min(1, count / expected);
  const value = 35 * enough + 30 * Math.min(1, covered.length / expected) + 35 * quality * enough;
  return {
    value: whole(value),
    findings: [
      ...asked.flatMap(findingsOf),
      ...summary(
        visit,
        fresh.length,
        count,
        expected,
        covered.map((id) => subjects[id].name),
      ),
    ],
  };
}

function findingsOf({ turn, spans, words, form, topics, repeats, planned }: AskedQuestion): Finding[] {
  const facts = { topics: topics.join(', '), words };
  const how = repeats
    ? inTurn(turn, 'repeated-question', 'part', spans, { ...facts, before: repeats.start })
    : inTurn(turn, ruleOf[form], form === 'open' ? 'did' : 'part', spans, facts);
  return planned ? [how, inTurn(turn, 'prepared-question', 'noted', spans, { planned })] : [how];
}

function summary(visit: Visit, asked: number, count: number, expected: number, covered: string[]): Finding[] {
  const missing = subjectIds.map((id) => subjects[id].name).filter((name) => !covered.includes(name));
  const fits = Math.min(visit.gone ?? visit.end, visit.end - 5 * 60_000);
  if (count === 0) return [absent('no-questions', visit.start, { subjects: missing.slice(0, 3).join('; ') })];
  const facts = {
    asked,
    count,
    expected,
    left: Math.max(0, Math.floor((visit.end - (visit.gone ?? visit.end)) / 60_000)),
  };
  return [
    count < expected ? absent('few-questions', fits, facts) : overall('enough-questions', 'did', facts),
    covered.length < expected
      ? absent('uncovered-subjects', fits, { covered: covered.length, subjects: missing.join('; ') })
      : overall('covered-subjects', 'did', { covered: covered.length, subjects: covered.join('; ') }),
  ];
}
