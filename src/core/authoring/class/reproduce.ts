import { advance, logOf, replay } from '../../interview/advance.ts';
import type { Log } from '../../interview/log.ts';
import { score } from '../../scoring/score.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { sameMarks, type OpenedVisit } from '../../scoring/visitFile.ts';

/** What comes of an exported visit when it is worked out once more. */
export interface Reproduction {
  /** computed anew; what the file says of its marks is never taken on trust */
  scorecard: Scorecard;
  /** whether the file says the same marks; null where it says none, as one that was stopped or is under way */
  sameMarks: boolean | null;
  /** whether the inputs, played again, give the outcomes in the file */
  sameLog: boolean;
}

/**
 * Works a visit out again: its marks from its log, and its outcomes from its inputs. A file that differs was edited, or
 * was written by a program that judged or answered differently; which of the two, its version tells.
 */
export function reproduce({ file, scenario, log }: OpenedVisit): Reproduction {
  const scorecard = score(log, scenario);
  return {
    scorecard,
    sameMarks: file.scorecard === null ? null : sameMarks(file.scorecard, scorecard),
    sameLog: playsAgain(log, scenario),
  };
}

function playsAgain(log: Log, scenario: OpenedVisit['scenario']): boolean {
  const last = log.entries.at(-1);
  if (!last) return true;
  try {
    const again = logOf(advance(replay(log, scenario), { type: 'time.passed', at: last.at }));
    return sameData(again.entries, log.entries);
  } catch {
    // a log that somebody wrote by hand can ask for what no visit does
    return false;
  }
}

/** Whether two pieces of plain data hold the same; the order of keys, and keys without a value, do not matter. */
function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameData(a[key as never], b[key as never]));
}
