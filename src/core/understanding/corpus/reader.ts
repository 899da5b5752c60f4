import { acts, type Act, type Degree } from '../../words/acts.ts';
import { coreTopics } from '../../words/topics.ts';

/** A run of words that show the same things. */
export interface Piece {
  acts: Act[];
  degree: Degree | null;
  topics: string[];
  /** UTF-16 units of the turn's text, end exclusive */
  start: number;
  end: number;
}

/** One line of the corpus: what a learner said, and what it shows. */
export interface Turn {
  text: string;
  /** what the contact said just before, or null where it does not matter */
  previous: string | null;
  /** the contact had asked for a résumé earlier in the talk */
  resumeRequested: boolean;
  pieces: Piece[];
  /** the file's name without ending */
  voice: string;
  line: number;
}

/** What is wrong with a line; line and column count from 1. */
export interface CorpusFault {
  line: number;
  column: number;
  message: string;
}

/** All turns of one file; lines with faults are left out. The format stands in README.md beside this file. */
export function readCorpus(text: string, voice: string): { turns: Turn[]; faults: CorpusFault[] } {
  const turns: Turn[] = [];
  const faults: CorpusFault[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    if (content.trim() === '' || content.startsWith('#')) return;
    const line = index + 1;
    const before = faults.length;
    const arrow = content.indexOf(' >> ');
    const from = arrow < 0 ? 0 : arrow + 4;
    const turn: Turn = {
      text: '',
      previous: arrow < 0 ? null : content.slice(0, arrow).trim() || null,
      resumeRequested: false,
      pieces: [],
      voice,
      line,
    };
    readPieces(content, from, turn, (column, message) => faults.push({ line, column, message }));
    if (faults.length === before) turns.push(turn);
  });
  return { turns, faults };
}

type Report = (column: number, message: string) => void;

function readPieces(content: string, from: number, turn: Turn, report: Report): void {
  let at = from;
  while (content[at] === ' ') at++;
  if (content[at] !== '[') report(at + 1, 'a turn begins with the labels of its first piece in brackets');
  while (content[at] === '[') {
    const close = content.indexOf(']', at);
    if (close < 0) return report(at + 1, 'the bracket is never closed');
    const next = content.indexOf('[', close);
    const stop = next < 0 ? content.length : next;
    const words = content.slice(close + 1, stop).trim();
    if (words === '') report(close + 2, 'a piece without words');
    if (turn.text !== '') turn.text += ' ';
    const piece: Piece = { acts: [], degree: null, topics: [], start: turn.text.length, end: 0 };
    readLabels(content.slice(at + 1, close), piece, turn, (column, message) => report(at + 1 + column, message));
    turn.text += words;
    piece.end = turn.text.length;
    turn.pieces.push(piece);
    at = stop;
  }
}

function readLabels(labels: string, piece: Piece, turn: Turn, report: Report): void {
  for (const match of labels.matchAll(/\S+/g)) {
    const label = match[0];
    const column = match.index + 1;
    const [act, degree] = label.split(':');
    if (label === '-') continue;
    if (label === '@resume') turn.resumeRequested = true;
    else if (label in coreTopics) piece.topics.push(label);
    else if (act === 'ask-job' && (degree === 'hint' || degree === 'blunt')) {
      piece.acts.push('ask-job');
      piece.degree = degree;
    } else if (label in acts && label !== 'ask-job') piece.acts.push(label as Act);
    else
      report(
        column,
        label === 'ask-job' ? 'ask-job needs a degree: ask-job:hint or ask-job:blunt' : `unknown label ${label}`,
      );
  }
  if (labels.trim() === '') report(1, 'empty brackets; [-] marks words that show nothing');
  if (piece.topics.length && !piece.acts.includes('ask') && !piece.acts.includes('ask-job')) {
    report(1, 'a topic stands only beside ask or ask-job');
  }
}
