import { draw, pick } from '../../interview/chance.ts';
import { askableTopics } from '../../scenario/ownTopics.ts';
import type { OwnTopic, Scenario } from '../../scenario/scenario.ts';
import type { Reading } from '../../understanding/reading.ts';
import type { CoreTopic } from '../../words/topics.ts';
import { sentencesOfActs, sentencesOfTopics } from './sentences.ts';

const goesOn = ['Why is that?', 'Can you give me an example?', 'Could you tell me more about that?'];
const doubtful = ['Would there be anything here for somebody like me?'];
const unclear = ['Mhm, well, sort of, you know.', 'The thing, with the whatever.'];

/** Words that a learner might use who means `meant`: the author's phrasings for own topics, plain sentences for the rest. */
export function wordsFor(meant: Reading, scenario: Scenario, seed: number, turn: number): string {
  const one = (list: readonly string[], purpose: string) => pick(list, seed, `${turn}/words/${purpose}`);
  const asks = meant.topics.map((topic) => one(phrasingsOf(topic, askableTopics(scenario)), topic));
  const acts = meant.acts
    .filter((act) => act !== 'ask' || (meant.topics.length === 0 && !meant.followUp))
    .map((act) => one(sentencesOfActs[act] ?? unclear, act));
  const known = scenario.facts.length > 0 && draw(seed, `${turn}/knows`) < 0.1;
  const fact = known
    ? one(
        scenario.facts.flatMap(({ words }) => words),
        'fact',
      )
    : '';
  const sentences = [
    ...acts,
    ...(fact && meant.acts.includes('ask') ? [`I read about ${fact}.`] : []),
    ...asks,
    ...(meant.followUp ? [one(goesOn, 'goes on')] : []),
  ];
  if (meant.doubt) return one(doubtful, 'doubt');
  return sentences.length > 0 ? sentences.join(' ') : one(unclear, 'unclear');
}

function phrasingsOf(topic: string, askable: readonly OwnTopic[]): readonly string[] {
  const own = askable.find(({ id }) => id === topic)?.phrasings ?? [];
  return own.length > 0 ? own : (sentencesOfTopics[topic as CoreTopic] ?? [topic]);
}
