import { diagnose, type Diagnostic } from '../scenario/diagnostic.ts';
import { askableTopics, isFactTopic } from '../scenario/ownTopics.ts';
import type { OwnTopic, Scenario } from '../scenario/scenario.ts';
import { readSource, type Source } from '../scenario/source.ts';
import type { Overlap, Understanding } from '../understanding/understanding.ts';
import { coreTopicIds } from '../words/topics.ts';

/**
 * What needs meaning: own topics and facts whose phrasings can be taken for each other, and phrasings of own topics
 * that are heard as a core topic although they are written down.
 */
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
    if (seen.has(pair) || !competes(overlap, askable, understanding)) return [];
    seen.add(pair);
    return [describe(overlap, scenario, source, file)];
  });
}

/** Whether the core topic that a phrasing resembles would be answered instead; between own topics nearness is enough. */
function competes({ first, second }: Overlap, askable: readonly OwnTopic[], understanding: Understanding): boolean {
  if (!(coreTopicIds as string[]).includes(second.topic)) return true;
  // A fact is heard only next to certainty; that a core topic comes before it does nobody harm.
  if (isFactTopic(first.topic)) return false;
  const heard = understanding.read(first.sentence, understanding.prepare(askable)).topics;
  return heard.includes(second.topic) && !heard.includes(first.topic);
}

/** The topics that are heard in a phrasing if it is not written down, the way a learner's own words are. */
export function heardUnwritten(
  sentence: string,
  id: string,
  askable: readonly OwnTopic[],
  understanding: Understanding,
): string[] {
  const without = askable
    .map((topic) => (topic.id === id ? { id, phrasings: topic.phrasings.filter((one) => one !== sentence) } : topic))
    .filter(({ phrasings }) => phrasings.length > 0);
  return understanding.read(sentence, understanding.prepare(without)).topics;
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
