import { isInput, type Pace } from '../../interview/log.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import type { OpenedVisit } from '../../scoring/visitFile.ts';
import { reproduce } from './reproduce.ts';

/** One visit that was handed in, as a class sees it. */
export interface ClassAttempt {
  id: string;
  /** who handed it in, as one line; empty where the file names nobody */
  name: string;
  /** the file it came in */
  file: string;
  /** when it was, epoch milliseconds; only compared. Null in practice without a clock */
  at: number | null;
  scenario: { id: string; contact: string; text: string };
  pace: Pace;
  guided: boolean;
  end: 'finished' | 'stopped' | 'unfinished';
  scorecard: Scorecard;
  /** what does not come out again; empty for a file as the program of this version writes it */
  differs: Difference[];
  /** version of the program that wrote it, and whether that is the one that looks at it now */
  program: string;
  ofThisProgram: boolean;
  /** all that the learner did, with its times: two visits that share it are one visit */
  deeds: string;
}

/** marks: those in the file are not what its log comes to; log: played again it goes otherwise; contact: its text was changed. */
export type Difference = 'marks' | 'log' | 'contact';

export interface Circumstances {
  id: string;
  file: string;
  at: number | null;
  /** hash of the contact's text as it is; empty where it could not be computed */
  hash: string;
  /** version of the program that looks at it now */
  program: string;
}

/** Judges one opened visit for a class. */
export function attemptOf(opened: OpenedVisit, { id, file, at, hash, program }: Circumstances): ClassAttempt {
  const { scenario, log } = opened;
  const { sha256, text } = opened.file.scenario;
  const { scorecard, sameMarks, sameLog } = reproduce(opened);
  const ended = log.entries.find((entry) => entry.type === 'ended');
  const differs: Difference[] = [];
  if (sameMarks === false) differs.push('marks');
  if (!sameLog) differs.push('log');
  if (hash !== '' && sha256 !== '' && sha256 !== hash) differs.push('contact');
  return {
    id,
    name: plainName(opened.file.name ?? log.header.learner.name),
    file: plainName(file),
    at,
    scenario: { id: scenario.id, contact: plainName(scenario.contact.name), text },
    pace: log.header.pace,
    guided: scenario.guided,
    end: !ended ? 'unfinished' : ended.reason === 'stopped' ? 'stopped' : 'finished',
    scorecard,
    differs,
    program: plainName(opened.file.app).slice(0, 20),
    ofThisProgram: opened.file.app === program,
    deeds: JSON.stringify(log.entries.filter(isInput)),
  };
}

const longest = 80;

/** A name from outside as one harmless line: no control or direction characters, single spaces, not endless. */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .trim();
