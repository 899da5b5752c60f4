/** Holds the corpus to its own rules; what the labels mean stands in src/core/words. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actIds } from '../../words/acts.ts';
import { coreTopicIds } from '../../words/topics.ts';
import { readCorpus, type Turn } from './reader.ts';

const parts = ['training', 'development', 'held-out'] as const;
type Part = (typeof parts)[number];

const folder = (part: Part) => new URL(`${part}/`, import.meta.url);
const files = (part: Part) => readdirSync(folder(part)).filter((file) => file.endsWith('.txt'));
const read = (part: Part) =>
  files(part).map((file) => ({ file, ...readCorpus(readFileSync(new URL(file, folder(part)), 'utf8'), file) }));

const corpus = Object.fromEntries(parts.map((part) => [part, read(part)])) as Record<Part, ReturnType<typeof read>>;
const turnsOf = (part: Part) => corpus[part].flatMap(({ turns }) => turns);
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').replace(/\s+/g, ' ').trim(); // prettier-ignore

const namesOf = ({ acts, topics }: Turn['pieces'][number]): string[] => [...acts, ...topics];

/** Words of grammar: "what do you" is English, not a stock phrase. */
const grammar = new Set(
  "a an the this that these those it its it's i i'm im i'd i've i'll me my you you're your he she we us our they them their who whom what what's which when where why how is are was were be been being am do does did don't have has had can could would will may might shall should must to of in on at for from by with about into as and or but so if than then there there's here not no yes any some one all out up down just".split(
    ' ',
  ),
);

describe.each(parts)('%s', (part) => {
  it('has no faulty line', () => {
    expect(corpus[part].flatMap(({ file, faults }) => faults.map((fault) => ({ file, ...fault })))).toEqual([]);
  });

  it('names the voice of each file', () => {
    const nameless = files(part).filter(
      (file) => !readFileSync(new URL(file, folder(part)), 'utf8').startsWith('# voice:'),
    );
    expect(nameless).toEqual([]);
  });
});

describe('training', () => {
  const turns = turnsOf('training');

  it('is large and of many voices', () => {
    expect(turns.length).toBeGreaterThan(6000);
    expect(new Set(turns.map(({ voice }) => voice)).size).toBeGreaterThanOrEqual(30);
  });

  it.each([...actIds, ...coreTopicIds])('shows %s often enough', (label) => {
    const shown = turns.filter(({ pieces }) => pieces.some((piece) => namesOf(piece).includes(label)));
    expect(shown.length).toBeGreaterThanOrEqual(120);
  });

  it('repeats no run of three words in more than 2 % of the turns of a label', () => {
    const overused: string[] = [];
    const byLabel = new Map<string, { turn: Turn; piece: Turn['pieces'][number] }[]>();
    for (const turn of turns) {
      for (const piece of turn.pieces) {
        for (const label of namesOf(piece)) byLabel.set(label, [...(byLabel.get(label) ?? []), { turn, piece }]);
      }
    }
    for (const [label, shown] of byLabel) {
      const counts = new Map<string, Set<Turn>>();
      for (const { turn, piece } of shown) {
        const words =
          turn.text
            .slice(piece.start, piece.end)
            .toLowerCase()
            .match(/[a-zà-ÿ']+/gu) ?? [];
        for (let i = 0; i + 3 <= words.length; i++) {
          if (words.slice(i, i + 3).every((word) => grammar.has(word))) continue;
          const run = words.slice(i, i + 3).join(' ');
          counts.set(run, (counts.get(run) ?? new Set()).add(turn));
        }
      }
      const allowed = Math.max(3, 0.02 * new Set(shown.map(({ turn }) => turn)).size);
      for (const [run, used] of counts) if (used.size > allowed) overused.push(`${label}: ${run} ×${used.size}`);
    }
    expect(overused).toEqual([]);
  });
});

describe('development and held-out', () => {
  /** Runs of five words in a text; two texts that share most of them are nearly the same. */
  const runs = (text: string) => {
    const words = plain(text).split(' ');
    return new Set(words.length < 5 ? [] : words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
  };
  const known = new Set(turnsOf('training').flatMap(({ text }) => [plain(text)]));
  const knownRuns = new Set(turnsOf('training').flatMap(({ text }) => [...runs(text)]));

  it('come from other voices', () => {
    const names = parts.map((part) => new Set(files(part)));
    expect([...names[1]!].filter((name) => names[0]!.has(name))).toEqual([]);
    expect([...names[2]!].filter((name) => names[0]!.has(name) || names[1]!.has(name))).toEqual([]);
  });

  it.each(['development', 'held-out'] as const)('%s repeats no training turn of more than a few words', (part) => {
    const repeated = turnsOf(part).map(({ text }) => plain(text)).filter((text) => text.split(' ').length > 4 && known.has(text)); // prettier-ignore
    expect(repeated).toEqual([]);
  });

  it.each(['development', 'held-out'] as const)('%s nearly repeats no training turn', (part) => {
    const near = turnsOf(part).filter(({ text }) => {
      const own = [...runs(text)];
      return own.length >= 3 && own.filter((run) => knownRuns.has(run)).length > own.length / 2;
    });
    expect(near.map(({ text }) => text)).toEqual([]);
  });
});
