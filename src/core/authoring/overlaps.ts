import { diagnose, type Diagnostic } from '../scenario/diagnostic.ts';
import { askableTopics, isFactTopic } from '../scenario/ownTopics.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readSource, type Source } from '../scenario/source.ts';
import type { Overlap, Understanding } from '../understanding/understanding.ts';

/** What needs meaning: own topics and facts whose phrasings can be taken for each other, or for a core topic. */
export function checkOverlaps(
  scenario: Scenario,
  text: string,
  file: string,
  understanding: Understanding,
): Diagnostic[] {
  const { source } = readSource(text, file);
  const askable = askableTopics(scenario);
  if (!source || askable.length === 0) return [];
  const seen = new Set<string>();
  return understanding.overlaps(understanding.prepare(askable)).flatMap((overlap) => {
    const pair = `${overlap.first.topic} ${overlap.second.topic}`;
    // The nearest two sentences of a pair say enough.
    if (seen.has(pair)) return [];
    seen.add(pair);
    return [describe(overlap, scenario, source, file)];
  });
}

function describe(
  { first, second, similarity }: Overlap,
  scenario: Scenario,
  source: Source,
  file: string,
): Diagnostic {
  return diagnose(file, source.place(pathOf(first, scenario)), 'topics-overlap', {
    first: first.topic,
    second: second.topic,
    one: first.sentence,
    other: second.sentence,
    percent: Math.round(100 * similarity),
  });
}

/** Where in the file a phrasing stands. */
function pathOf({ topic, sentence }: Overlap['first'], scenario: Scenario): (string | number)[] {
  if (isFactTopic(topic)) {
    const i = scenario.facts.findIndex(({ asks }) => asks.includes(sentence));
    return ['facts', i, 'asks', scenario.facts[i]?.asks.indexOf(sentence) ?? 0];
  }
  const i = scenario.topics.findIndex(({ id }) => id === topic);
  return ['topics', i, 'phrasings', scenario.topics[i]?.phrasings.indexOf(sentence) ?? 0];
}
