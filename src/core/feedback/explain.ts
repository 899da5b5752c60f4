import type { Log } from '../interview/log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Finding, Scorecard } from '../scoring/scorecard.ts';
import { criterionIds } from '../words/criteria.ts';
import { criteriaInWords } from './criteriaInWords.ts';
import type { Feedback } from './feedback.ts';
import { momentsOf } from './moments.ts';
import { storyOf, type Story } from './story.ts';
import { timelineOf } from './timeline.ts';
import { transcriptOf } from './transcript.ts';
import { capNoteOf, verdictOn, whatWentWell } from './verdict.ts';

/**
 * A scorecard in words: what happened, why it matters, what to try instead. Pure and total. `clock` puts a time on the
 * appointment's clock (milliseconds) into words; without it minutes and seconds into the visit are used ("12:30").
 */
export function explain(given: Scorecard, log: Log, scenario: Scenario, clock?: (at: number) => string): Feedback {
  const story = storyOf(log, scenario, clock);
  const card = asBegun(given, story);
  const moments = momentsOf(card, story);
  return {
    verdict: verdictOn(card, story),
    capNote: capNoteOf(card),
    wentWell: whatWentWell(card, story),
    moments,
    criteria: criteriaInWords(card, story),
    transcript: transcriptOf(card, story),
    timeline: timelineOf(story, moments),
  };
}

/** Everything that was said is named by when it was begun, as in the transcript; marks are worked out from when it was over. */
function asBegun(card: Scorecard, { visit }: Story): Scorecard {
  const begun = (finding: Finding): Finding => {
    const turn = visit.turns.find((one) => one.turn === finding.turn);
    return turn && finding.at === turn.at ? { ...finding, at: turn.start } : finding;
  };
  const marks = { ...card.marks };
  for (const id of criterionIds) marks[id] = { ...marks[id], findings: marks[id].findings.map(begun) };
  return { ...card, marks };
}
