import { criteria, criterionIds } from '../words/criteria.ts';
import { coreTopicIds } from '../words/topics.ts';
import { spokenDuration } from '../words/speech.ts';
import { formatClock } from './clockText.ts';
import { diagnose, type Diagnostic } from './diagnostic.ts';
import { nearestWord } from './nearestWord.ts';
import { placeholdersFor } from './placeholders.ts';
import type { Scenario } from './scenario.ts';
import type { WrittenScenario } from './schema.ts';
import type { Source } from './source.ts';

/** The longest a line may take before it is too much for one breath. */
const longestLine = 45_000;
const fewestPhrasings = 5;

type Path = (string | number)[];

/** What the text alone shows to be wrong with a well-formed file. */
export function check(scenario: Scenario, written: WrittenScenario, source: Source, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (
    path: Path,
    code: Parameters<typeof diagnose>[2],
    words: Record<string, string | number> = {},
    key = false,
  ) => found.push(diagnose(file, source.place(path, key), code, words));
  checkTopics(scenario, say);
  checkIds(scenario, say);
  checkTimes(scenario, say);
  checkRubric(scenario, say);
  checkLines(written, source, say);
  return found;
}

type Say = (
  path: Path,
  code: Parameters<typeof diagnose>[2],
  words?: Record<string, string | number>,
  key?: boolean,
) => void;

function checkTopics({ topics, answers }: Scenario, say: Say): void {
  const own = topics.map((topic) => topic.id);
  const known = [...coreTopicIds, ...own];
  topics.forEach((topic, i) => {
    if ((coreTopicIds as string[]).includes(topic.id)) say(['topics', i, 'id'], 'topic-is-core', { id: topic.id });
    if (topic.phrasings.length < fewestPhrasings)
      say(['topics', i, 'phrasings'], 'few-phrasings', { id: topic.id, count: topic.phrasings.length });
    if (!answers[topic.id]) say(['topics', i], 'unanswered-topic', { id: topic.id });
  });
  const answered = Object.keys(answers);
  if (answered.length === 0) say(['answers'], 'no-answers');
  for (const topic of answered) {
    if (known.includes(topic)) continue;
    const near = nearestWord(topic, known);
    say(['answers', topic], 'unknown-topic', { id: topic, hint: near ? `; do you mean "${near}"?` : '' }, true);
  }
  const missing = coreTopicIds.filter((topic) => !answers[topic]);
  if (answered.length > 0 && missing.length > 0)
    say(['answers'], 'unanswered-core', { count: missing.length, topics: missing.join(', ') }, true);
}

function checkIds(scenario: Scenario, say: Say): void {
  for (const [section, list] of [
    ['documents', scenario.documents],
    ['facts', scenario.facts],
    ['topics', scenario.topics],
    ['interruptions', scenario.interruptions],
    ['questions', scenario.questions],
  ] as const) {
    const seen = new Set<string>();
    list.forEach(({ id }, i) => {
      if (seen.has(id)) say([section, i, 'id'], 'duplicate-id', { id });
      seen.add(id);
    });
  }
}

function checkTimes({ appointment, interruptions, questions }: Scenario, say: Say): void {
  const end = appointment.minutes * 60_000;
  for (const [section, list] of [
    ['interruptions', interruptions],
    ['questions', questions],
  ] as const) {
    list.forEach(({ id, at }, i) => {
      if (at >= end) say([section, i, 'at'], 'outside-appointment', { id, at: formatClock(at), end: formatClock(end) });
    });
  }
}

function checkRubric({ rubric }: Scenario, say: Say): void {
  const weights = criterionIds.map((id) => rubric[id] ?? criteria[id].weight);
  if (weights.every((weight) => weight === 0)) say(['rubric'], 'rubric-empty');
}

/** Every line that is spoken: its length, its placeholders, and whether it stands twice. */
function checkLines(written: WrittenScenario, source: Source, say: Say): void {
  const seen = new Map<string, Path>();
  for (const [path, text] of spokenTexts(written)) {
    const first = seen.get(text);
    if (first) say(path, 'line-repeated', { other: source.place(first).line });
    else seen.set(text, path);
    const seconds = Math.round(spokenDuration(text) / 1000);
    if (seconds * 1000 > longestLine) say(path, 'long-line', { seconds });
    const allowed = placeholdersFor(path);
    for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) {
      if (!allowed.includes(name))
        say(path, 'unknown-placeholder', { name, expected: allowed.map((one) => `{${one}}`).join(', ') });
    }
  }
}

const spokenSections = ['answers', 'reactions', 'interruptions', 'questions', 'referral'] as const;
const silentKeys = new Set(['id', 'at', 'lasts', 'about', 'when', 'name', 'role', 'above', 'use-name']);

function* spokenTexts(written: WrittenScenario): Generator<[Path, string]> {
  for (const section of spokenSections) yield* textsIn(written[section], [section]);
}

function* textsIn(value: unknown, path: Path): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value.trim()];
  else if (Array.isArray(value)) for (const [i, inner] of value.entries()) yield* textsIn(inner, [...path, i]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      if (path[0] === 'referral' ? !silentKeys.has(key) : path.length < 2 || !silentKeys.has(key))
        yield* textsIn(inner, [...path, key]);
  }
}
