import type { Log } from '../interview/log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { criteriaInWords } from './criteriaInWords.ts';
import type { Feedback } from './feedback.ts';
import { momentsOf } from './moments.ts';
import { storyOf } from './story.ts';
import { timelineOf } from './timeline.ts';
import { transcriptOf } from './transcript.ts';
import { capNoteOf, verdictOn, whatWentWell } from './verdict.ts';

/**
 * A scorecard in words: what happened, why it matters, what to try instead. Pure and total. `clock` puts a time on the
 * appointment's clock (milliseconds) into words; without it minutes and seconds into the visit are used ("12:30").
 */
export function explain(card: Scorecard, log: Log, scenario: Scenario, clock?: (at: number) => string): Feedback {
  const story = storyOf(log, scenario, clock);
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
