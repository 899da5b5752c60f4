import type { Log } from '../interview/log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { askedQuestions } from '../scoring/askedQuestions.ts';
import type { Verdict } from '../scoring/scorecard.ts';
import type { QuestionForm } from '../scoring/questionForm.ts';
import { visitOf } from '../scoring/visit.ts';

/** A question of the learner's, as it is listed where two visits are laid side by side. */
export interface QuestionAsked {
  at: number;
  words: string;
  verdict: Extract<Verdict, 'did' | 'part'>;
  /** two or three words on how it was put */
  form: string;
}

const forms: Record<QuestionForm, string> = {
  open: 'Open',
  closed: 'Closed',
  leading: 'Holds its own answer',
  'double-barrelled': 'Two in one',
};

export const questionsAsked = (log: Log, scenario: Scenario): QuestionAsked[] =>
  askedQuestions(visitOf(log, scenario)).map(({ turn, words, form, repeats }) => ({
    at: turn.start,
    words: words || turn.text,
    verdict: form === 'open' && !repeats ? 'did' : 'part',
    form: repeats ? 'Asked before' : forms[form],
  }));
