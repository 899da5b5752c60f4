import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isFactTopic } from '../core/scenario/ownTopics.ts';
import type { OwnTopic } from '../core/understanding/reading.ts';
import type { PreparedTopics, Understanding } from '../core/understanding/understanding.ts';
import { loadUnderstanding } from './model.ts';
import { ownTopicsOf } from './ownTopics.ts';
import { parseRequest } from './understandRequest.ts';

/**
 * `half-hour understand --scenario ID`: JSON lines in, JSON lines out, in the same order. A line that is no request is
 * reported on stderr with its number; the others are still answered, and the exit status is then 1.
 */
export async function understand(args: string[]): Promise<number> {
  let scenario: string | undefined;
  try {
    scenario = parseArgs({ args, options: { scenario: { type: 'string' } } }).values.scenario;
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\nusage: half-hour understand --scenario ID\n`,
    );
    return 2;
  }
  let topics: OwnTopic[] = [];
  if (scenario !== undefined) {
    const found = ownTopicsOf(scenario);
    if ('trouble' in found) {
      process.stderr.write(`${found.trouble}\n`);
      return 1;
    }
    topics = found.topics;
  }
  const understanding = loadUnderstanding();
  return answerLines(understanding, understanding.prepare(topics));
}

async function answerLines(understanding: Understanding, topics: PreparedTopics): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const request = parseRequest(line);
    if ('trouble' in request) {
      process.stderr.write(`line ${number}: ${request.trouble}\n`);
      status = 1;
      continue;
    }
    const { id, text, ...context } = request;
    const { acts, topics: found, onTopic, evidence } = understanding.read(text, topics, context);
    // What a scenario's facts answer is the program's own bookkeeping, not a topic of the scenario.
    const shown = evidence.filter((one) => !('topic' in one && isFactTopic(one.topic)));
    process.stdout.write(
      `${JSON.stringify({ id, acts, topics: found.filter((topic) => !isFactTopic(topic)), onTopic, evidence: shown })}\n`,
    );
  }
  return status;
}
