import { contentWords } from '../interview/contentWords.ts';
import { has, quoteOf, spansOf } from './evidence.ts';
import { questionForm, type QuestionForm } from './questionForm.ts';
import type { Finding } from './scorecard.ts';
import type { Turn, Visit } from './visit.ts';

export interface AskedQuestion {
  turn: Turn;
  spans: Finding['spans'];
  words: string;
  form: QuestionForm;
  topics: string[];
  /** the turn in which nearly the same words were used before */
  repeats: Turn | null;
  /** the planned question that it is, or null */
  planned: string | null;
}

/** The proper questions of a visit: one for each turn that asks; what leaves the subject or asks for a job is judged elsewhere. */
export function askedQuestions(visit: Visit): AskedQuestion[] {
  const asked: AskedQuestion[] = [];
  for (const turn of visit.turns) {
    const settled = turn.topics.length > (turn.reading?.topics.length ?? 0);
    const fair =
      has(turn, 'ask') && !(has(turn, 'ask-job', 'off-topic', 'intrusive', 'rude') && turn.topics.length === 0);
    if (!fair && !settled) continue;
    const spans = questionSpans(turn);
    const words = quoteOf(turn.text, spans);
    asked.push({
      turn,
      spans,
      words,
      // A fragment that goes on with the last answer ("a lot?") is short for an open question.
      form: turn.reading?.followUp ? 'open' : questionForm(words),
      topics: turn.topics,
      repeats: asked.find((one) => sameQuestion(one.words, words))?.turn ?? null,
      planned: visit.planned.find((one) => sameQuestion(one, words)) ?? null,
    });
  }
  return asked;
}

/** The sentences of the turn in which the asking shows; spans of the reading can be shorter than the question. */
function questionSpans(turn: Turn): Finding['spans'] {
  const shown = spansOf(turn.reading, turn.text, ['ask']);
  const sentences = [...turn.text.matchAll(/[^.!?\n]+[.!?]*/g)].map(({ index, 0: sentence }) => ({
    start: index + (sentence.length - sentence.trimStart().length),
    end: index + sentence.trimEnd().length,
  }));
  const holding = sentences.filter(
    ({ start, end }) => start < end && shown.some((span) => span.start < end && span.end > start),
  );
  const asking = holding.filter(({ start, end }) => turn.text.slice(start, end).includes('?'));
  const chosen = asking.length > 0 ? asking : holding;
  return chosen.length > 0 ? chosen : shown;
}

/** Nearly the same words: three in four of what carries the question, and at least two of them. */
function sameQuestion(one: string, other: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (plain(one) === plain(other)) return plain(one).split(' ').length > 2;
  const first = new Set(contentWords(one).map(({ stem }) => stem));
  const second = contentWords(other).map(({ stem }) => stem);
  const shared = second.filter((stem) => first.has(stem)).length;
  return shared >= 2 && shared / Math.max(first.size, second.length) >= 0.75;
}
