import { spokenDuration } from '../../words/speech.ts';
import { placeholdersFor, placeholdersNeeded } from '../placeholders.ts';
import type { WrittenScenario } from '../schema.ts';
import type { Source } from '../source.ts';
import type { Path, Say } from './say.ts';

/** The longest a line may take before it is too much for one breath. */
const longestLine = 45_000;

/** What is written and cannot be said. */
const markup =
  /<\/?[a-z][^<>]{0,40}>|&(?:[a-z]{2,8}|#\d+);|\*\*|__|`|\[[^\]]{0,60}\]\([^)]{0,80}\)|https?:\/\/\S{0,40}|\bwww\.\S{1,40}|^#{1,6} |^[-*] /m;

/** A placeholder as people write it who have seen another kind: [learner], <learner>, {{learner}}, { learner }, $learner. */
const stray =
  /\{\{\s*(\w+)\s*\}\}|\{\s+(\w+)\s*\}|\{\s*(\w+)\s+\}|[[<](learner|exploring|minutes|first|second|missing|referrer)[\]>]|[$%](learner|exploring|minutes|first|second|missing|referrer)\b|\{(\w+)(?![\w}])|(?<![\w{])(\w+)\}/;

/** Every line that is spoken: its length, its placeholders, what cannot be said, and whether it stands twice. */
export function checkLines(written: WrittenScenario, source: Source, say: Say): void {
  const seen = new Map<string, Path>();
  for (const [path, text] of spokenTexts(written)) {
    const first = seen.get(text);
    if (first) say(path, 'line-repeated', { other: source.place(first).line });
    else seen.set(text, path);
    const seconds = Math.round(spokenDuration(text) / 1000);
    if (seconds * 1000 > longestLine) say(path, 'long-line', { seconds });
    checkPlaceholders(path, text, say);
    const strange = markup.exec(text);
    if (strange && !stray.test(strange[0])) say(path, 'spoken-markup', { found: strange[0] });
  }
}

function checkPlaceholders(path: Path, text: string, say: Say): void {
  const allowed = placeholdersFor(path);
  const strayed = stray.exec(text);
  if (strayed) {
    const name = strayed.slice(1).find((part) => part !== undefined) ?? '';
    say(path, 'stray-placeholder', { found: strayed[0], meant: `{${allowed.includes(name) ? name : 'learner'}}` });
    return;
  }
  for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) {
    if (!allowed.includes(name))
      say(path, 'unknown-placeholder', { name, expected: allowed.map((one) => `{${one}}`).join(', ') });
  }
  for (const name of placeholdersNeeded(path))
    if (!text.includes(`{${name}}`)) say(path, 'placeholder-missing', { name: `{${name}}` });
}

const spokenSections = ['answers', 'reactions', 'interruptions', 'questions', 'referral'] as const;
const silentKeys = new Set(['id', 'at', 'lasts', 'about', 'when', 'name', 'role', 'above', 'use-name', 'contact']);

/** Every text that is spoken, with its place. */
function* spokenTexts(written: WrittenScenario): Generator<[Path, string]> {
  for (const section of spokenSections) yield* textsIn(written[section], [section]);
  for (const [i, { says }] of (written.facts ?? []).entries()) yield [['facts', i, 'says'], says.trim()];
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
