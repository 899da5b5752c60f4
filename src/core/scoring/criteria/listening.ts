import { countWords, spokenDuration } from '../../words/speech.ts';
import { absent, has, inTurn, neverMet, overall, whole, type Judgement } from '../evidence.ts';
import { followUps } from '../followUps.ts';
import { ignoredQuestions } from '../ignoredQuestions.ts';
import type { Finding } from '../scorecard.ts';
import { neverCame, type Turn, type Visit } from '../visit.ts';

/** Two seconds of overlap is how people talk; more is talking over somebody (as interview/ has it). */
const overlap = 2000;

/**
 * Builds on the answers (two follow-ups are enough; one costs 15, none 40) and speaks about a quarter of the time
 * (NORMS 5: the contact 70 to 80 %): over 40 % costs 20, over 60 % 40, under 12 % 10. A monologue (over 90 seconds or
 * 220 words) costs 25, a question of the contact that was ignored 20, talking over them three times 20, six times 40.
 */
export function listening(visit: Visit): Judgement {
  if (neverCame(visit)) return neverMet();
  const findings: Finding[] = [];
  let value = 100;

  const built = followUps(visit);
  for (const { turn, words, line } of built)
    findings.push(inTurn(turn, 'followed-up', 'did', ['ask', 'acknowledge'], { words, answer: line }));
  if (built.length < 2 && visit.turns.length > 0) {
    value -= built.length === 1 ? 15 : 40;
    const chance = missedChance(
      visit,
      built.map(({ line }) => line),
    );
    const facts = { count: built.length };
    findings.push(
      absent(
        built.length === 1 ? 'few-follow-ups' : 'no-follow-up',
        chance?.heard ?? null,
        facts,
        chance?.entry ?? null,
      ),
    );
  }
  const share = shareOf(visit);
  if (share !== null) {
    value -= share > 60 ? 40 : share > 40 ? 20 : share < 12 ? 10 : 0;
    const rule = share > 40 ? 'spoke-much' : share < 12 ? 'spoke-little' : 'good-share';
    findings.push(overall(rule, rule === 'good-share' ? 'did' : 'part', { share: Math.round(share) }));
  }
  for (const turn of visit.turns.filter(({ text }) => countWords(text) > 220 || spokenDuration(text) > 90_000)) {
    value -= 25;
    findings.push(
      inTurn(turn, 'monologue', 'part', [], {
        words: countWords(turn.text),
        seconds: Math.round(spokenDuration(turn.text) / 1000),
      }),
    );
  }
  for (const { turn, line } of ignoredQuestions(visit)) {
    value -= 20;
    findings.push(inTurn(turn, 'ignored-question', 'part', [], { answer: line.entry, question: line.text }));
  }
  const over = talkedOver(visit);
  const third = over[2];
  if (third) {
    value -= over.length >= 6 ? 40 : 20;
    findings.push(inTurn(third, 'talked-over', 'part', [], { times: over.length }));
  }
  return { value: whole(value), findings };
}

/** The learner's share of all that was said, in percent; null where nobody said enough to compare. */
function shareOf(visit: Visit): number | null {
  const own = visit.turns.reduce((sum, turn) => sum + turn.at - turn.start, 0);
  const others = visit.lines.reduce((sum, line) => sum + line.heard - line.at, 0);
  return visit.turns.length < 3 || own + others === 0 ? null : (100 * own) / (own + others);
}

/** Without a clock people read at their own speed, so nothing is talked over. */
function talkedOver(visit: Visit): Turn[] {
  if (visit.pace === 'untimed') return [];
  return visit.turns
    .slice(1)
    .filter((turn) =>
      visit.lines.some((line) => line.entry < turn.entry && turn.at < line.until - overlap && !has(turn, 'goodbye')),
    );
}

/** The longest answer that nobody asked further about. */
const missedChance = (visit: Visit, taken: readonly number[]) =>
  visit.lines
    .filter((line) => ['answer', 'follow-up'].includes(line.as) && !taken.includes(line.entry))
    .reduce<Visit['lines'][number] | null>(
      (best, line) => (best && countWords(best.text) >= countWords(line.text) ? best : line),
      null,
    );
