import { stringify } from 'yaml';
import { formatClock } from '../../scenario/clockText.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { criterionIds, type Criterion } from '../../words/criteria.ts';
import type { StepKind } from './rehearsal.ts';

/** A rehearsal as it is to be written down. */
export interface RehearsalDraft {
  title: string;
  why: string;
  seed: number;
  learner: { name: string; exploring: string };
  /** `at` in milliseconds on the appointment's clock, in order */
  steps: readonly (StepKind & { at: number })[];
  expect: readonly { criterion: Criterion | 'overall'; bound: string }[];
}

/** The text of a rehearsal file, one step a line. */
export function writeRehearsal({ title, why, seed, learner, steps, expect }: RehearsalDraft): string {
  const { name, exploring } = learner;
  const who = [...(name ? [`name: ${quoted(name)}`] : []), ...(exploring ? [`exploring: ${quoted(exploring)}`] : [])];
  return [
    `title: ${plain(title)}`,
    ...(why ? [`why: ${plain(why)}`] : []),
    `seed: ${seed}`,
    ...(who.length > 0 ? [`learner: {${who.join(', ')}}`] : []),
    'steps:',
    ...steps.map((step) => `  - {at: ${quoted(formatClock(step.at))}, ${deedOf(step)}}`),
    ...(expect.length > 0
      ? ['expect:', ...expect.map(({ criterion, bound }) => `  ${criterion}: ${expected(bound)}`)]
      : []),
    '',
  ].join('\n');
}

function deedOf(step: StepKind): string {
  if (step.do === 'say') return `say: ${quoted(step.text)}`;
  const rest = Object.entries(step)
    .filter(([key, value]) => !['do', 'at', 'line'].includes(key) && value !== '')
    .map(([key, value]) => `, ${key}: ${JSON.stringify(value)}`);
  return `do: ${step.do}${rest.join('')}`;
}

/** A text in double quotes is the same in JSON and YAML. */
const quoted = (text: string): string => JSON.stringify(text);
const plain = (text: string): string => stringify(text.replace(/\s+/g, ' ').trim(), { lineWidth: 0 }).trim();
const expected = (bound: string): string => (bound === 'null' ? 'null' : quoted(bound));

export interface Proposal {
  criterion: Criterion | 'overall';
  actual: number | null;
  bound: string;
}

/** What a rehearsal might expect when these marks are right: bounds a little wider than the marks, so that small changes pass. */
export const proposeExpectations = ({ overall, marks }: Scorecard): Proposal[] =>
  (['overall', ...criterionIds] as const).map((criterion) => {
    const actual = criterion === 'overall' ? overall : marks[criterion].value;
    return { criterion, actual, bound: boundAround(actual) };
  });

/** From this mark on only falling is a surprise, and up to the other only rising. */
const good = 70;
const poor = 40;

function boundAround(mark: number | null): string {
  if (mark === null) return 'null';
  const down = (by: number) => Math.max(0, Math.floor((mark - by) / 5) * 5);
  const up = (by: number) => Math.min(100, Math.ceil((mark + by) / 5) * 5);
  if (mark >= good) return `>=${down(5)}`;
  return mark <= poor ? `<=${up(5)}` : `${down(10)}..${up(10)}`;
}

/** A file name for a rehearsal with this title that none of `taken` has. */
export function rehearsalName(title: string, taken: readonly string[]): string {
  const words = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-$/, '');
  const stem = words || 'rehearsal';
  let name = `${stem}.yaml`;
  for (let i = 2; taken.includes(name); i += 1) name = `${stem}-${i}.yaml`;
  return name;
}
