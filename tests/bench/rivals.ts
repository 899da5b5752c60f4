import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readPart } from '../../src/build/train/files.ts';
import type { Turn } from '../../src/core/understanding/corpus/reader.ts';
import { coreTopicIds } from '../../src/core/words/topics.ts';
import type { Answer } from './measures.ts';

/**
 * What NLP.js and wink's naive Bayes make of the turns when they are trained on the same corpus: piece by piece, one
 * label each, as they expect; a turn is read sentence by sentence. They live in a package of their own; throws when that
 * is not installed (npm ci in tests/bench/rivals).
 */
export function readRivals(turns: readonly Turn[]): Map<string, (turn: Turn) => Answer> {
  const examples = readPart('training').flatMap(({ text, pieces }) =>
    pieces.flatMap(({ acts, topics, start, end }) => {
      const label = topics[0] ?? acts[0];
      return label === undefined ? [] : [{ text: text.slice(start, end), label }];
    }),
  );
  const script = fileURLToPath(new URL('rivals/read.mjs', import.meta.url));
  const input = JSON.stringify({ examples, turns: turns.map(({ text }) => text) });
  const output = execFileSync(process.execPath, [script], {
    input,
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = JSON.parse(output.toString()) as Record<string, string[][]>;
  const isTopic = (label: string) => (coreTopicIds as string[]).includes(label);
  return new Map(
    Object.entries(answers).map(([name, labels]) => {
      const byTurn = new Map(turns.map((turn, i) => [turn, labels[i]!]));
      return [
        name,
        (turn: Turn): Answer => {
          const found = byTurn.get(turn)!;
          const topics = found.filter(isTopic);
          return { acts: [...found.filter((label) => !isTopic(label)), ...(topics.length > 0 ? ['ask'] : [])], topics };
        },
      ];
    }),
  );
}
