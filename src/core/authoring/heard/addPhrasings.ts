import { idPattern } from '../../scenario/schema.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { coreTopicIds } from '../../words/topics.ts';
import { YamlText } from '../yaml/yamlEdit.ts';

/** What learners said goes into the scenario's text; its comments, order and quotes stay. */

const most = 40;

/** The text with `phrases` among the phrasings of an own topic; null where it has a fault or the topic is full. */
export function withPhrasings(text: string, topic: string, phrases: readonly string[]): string | null {
  const yaml = YamlText.open(text);
  const topics = yaml?.get(['topics']);
  if (!yaml || !Array.isArray(topics)) return null;
  const index = topics.findIndex((one) => (one as { id?: unknown } | null)?.id === topic);
  if (index < 0) return null;
  const place = ['topics', index, 'phrasings'];
  const known = listAt(yaml, place);
  const fresh = phrases.filter((phrase) => !known.includes(phrase));
  if (known.length + fresh.length > most) return null;
  return fresh.reduce((to, phrase, i) => to.insert(place, known.length + i, phrase), yaml).text;
}

/** What the contact says on a topic until its author writes something better. */
const firstAnswer = 'Nobody has asked me that before. Let me think about it.';

/**
 * The text with a new own topic that is asked for with `phrases`, and a first answer to it; null where the text has a
 * fault. `id` is taken from the words and is not yet used.
 */
export function withTopic(
  text: string,
  phrases: readonly string[],
  scenario: Scenario,
): { text: string; id: string } | null {
  const yaml = YamlText.open(text);
  if (!yaml) return null;
  const id = idFrom(phrases[0] ?? '', [...coreTopicIds, ...scenario.topics.map((one) => one.id)]);
  const topics = listAt(yaml, ['topics']);
  const changed = yaml
    .insert(['topics'], topics.length, { id, phrasings: phrases.slice(0, most) })
    .set(['answers', id], firstAnswer);
  return { text: changed.text, id };
}

/** The text with a first answer on a topic that has none; null where it has a fault. */
export const withAnswer = (text: string, topic: string): string | null =>
  YamlText.open(text)?.set(['answers', topic], firstAnswer).text ?? null;

const listAt = (yaml: YamlText, place: (string | number)[]): unknown[] => {
  const list = yaml.get(place);
  return Array.isArray(list) ? list : typeof list === 'string' ? [list] : [];
};

const small = new Set(
  'a an and are as at be been can could did do does for from had has have how i if in is it its me my of on or some tell the there they this to was we were what when where which who why will with would you your about any ever get know like so that than then'.split(
    ' ',
  ),
);

/** An id out of the words that matter most: "How do you tune the big bells?" is about "tune-big-bells". */
function idFrom(phrase: string, taken: readonly string[]): string {
  const words = phrase
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’]/g, '')
    .match(/[a-z]+[a-z0-9]*/g)
    ?.filter((word) => !small.has(word));
  const made = (words ?? []).slice(0, 3).join('-').slice(0, 40).replace(/-$/, '');
  const base = idPattern.test(made) ? made : 'new-subject';
  if (!taken.includes(base)) return base;
  let n = 2;
  while (taken.includes(`${base}-${n}`)) n += 1;
  return `${base}-${n}`;
}
