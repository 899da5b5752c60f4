import * as v from 'valibot';
import { parseClock } from '../../scenario/clockText.ts';
import { diagnose, hasErrors, type Diagnostic } from '../../scenario/diagnostic.ts';
import { describeIssue } from '../../scenario/issues.ts';
import { nearestWord } from '../../scenario/nearestWord.ts';
import { readSource, type Source } from '../../scenario/source.ts';
import { criterionIds, type Criterion } from '../../words/criteria.ts';
import { parseBound, type Bound } from './bound.ts';

/** A scripted learner side with expected marks: how scenarios and the whole program are tested. */
export interface Rehearsal {
  title: string;
  why: string;
  /** id, folder or file of the scenario; null: the folder the file lies in */
  scenario: string | null;
  seed: number;
  learner: { name: string; exploring: string };
  steps: Step[];
  expect: { criterion: Criterion | 'overall'; bound: Bound }[];
}

const stepKinds = [
  'arrive',
  'leave',
  'send-note',
  'request',
  'appoint',
  'open',
  'plan',
  'dress',
  'set-out',
  'clarify',
  'give-resume',
] as const;

/** One thing the learner does. */
export type StepKind =
  | { do: 'say'; text: string }
  | { do: 'arrive' | 'leave' | 'set-out' | 'give-resume' }
  | { do: 'send-note'; text: string }
  | { do: 'request'; text: string; subject: string }
  | { do: 'appoint'; minutes: number }
  | { do: 'open'; document: string }
  | { do: 'plan'; questions: string[] }
  | { do: 'dress'; outfit: string }
  | { do: 'clarify'; as: string };

/** A step of a rehearsal; `at` in milliseconds on the appointment's clock, `line` in the file. */
export type Step = StepKind & { at: number; line: number };

const clock = v.pipe(v.string(), v.regex(/^-?\d{1,5}:[0-5]\d$/));
const words = v.pipe(v.string(), v.maxLength(10_000));
const at = { at: clock };
const step = v.union([
  v.strictObject({ ...at, say: words }),
  v.variant('do', [
    ...(['arrive', 'leave', 'set-out', 'give-resume'] as const).map((name) =>
      v.strictObject({ ...at, do: v.literal(name) }),
    ),
    v.strictObject({ ...at, do: v.literal('send-note'), text: words }),
    v.strictObject({ ...at, do: v.literal('request'), text: words, subject: v.optional(words) }),
    v.strictObject({
      ...at,
      do: v.literal('appoint'),
      minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
    }),
    v.strictObject({ ...at, do: v.literal('open'), document: words }),
    v.strictObject({ ...at, do: v.literal('plan'), questions: v.array(words) }),
    v.strictObject({ ...at, do: v.literal('dress'), outfit: words }),
    v.strictObject({ ...at, do: v.literal('clarify'), as: words }),
  ]),
]);

const schema = v.strictObject({
  title: v.pipe(v.string(), v.minLength(1)),
  why: v.optional(v.string()),
  scenario: v.optional(v.string()),
  seed: v.optional(v.pipe(v.number(), v.integer())),
  learner: v.optional(v.strictObject({ name: v.optional(v.string()), exploring: v.optional(v.string()) })),
  steps: v.pipe(v.array(step), v.maxLength(1000)),
  expect: v.optional(v.record(v.string(), v.union([v.string(), v.null(), v.number()]))),
});

/** Reads a rehearsal file. Never throws on what an author wrote; all faults come back with their places. */
export function parseRehearsal(text: string, file: string): { rehearsal: Rehearsal | null; diagnostics: Diagnostic[] } {
  const { source, diagnostics } = readSource(text, file);
  if (!source) return { rehearsal: null, diagnostics };
  const result = v.safeParse(schema, withoutAuthorsKeys(source.data));
  if (!result.success) {
    return {
      rehearsal: null,
      diagnostics: result.issues.flatMap(
        (issue) => stepFault(issue, source, file) ?? describeIssue(issue, source, file),
      ),
    };
  }
  const written = result.output;
  const found: Diagnostic[] = [];
  const steps = written.steps.map((one, i): Step => {
    const line = source.place(['steps', i]).line;
    const time = parseClock(one.at);
    return 'say' in one
      ? { do: 'say', at: time, line, text: one.say }
      : ({ subject: '', ...one, at: time, line } as Step);
  });
  steps.forEach((one, i) => {
    const before = steps[i - 1];
    if (before && one.at < before.at) {
      const place = source.place(['steps', i, 'at']);
      found.push(
        diagnose(file, place, 'times-out-of-order', {
          found: written.steps[i]?.at ?? '',
          before: written.steps[i - 1]?.at ?? '',
        }),
      );
    }
  });
  const expect = Object.entries(written.expect ?? {}).flatMap(([criterion, text]) =>
    readExpectation(criterion, text, source, file, found),
  );
  const rehearsal: Rehearsal = {
    title: written.title,
    why: written.why ?? '',
    scenario: written.scenario ?? null,
    seed: written.seed ?? 1,
    learner: { name: written.learner?.name ?? '', exploring: written.learner?.exploring ?? '' },
    steps,
    expect,
  };
  return { rehearsal: hasErrors(found) ? null : rehearsal, diagnostics: found };
}

function readExpectation(
  criterion: string,
  written: string | number | null,
  source: Source,
  file: string,
  found: Diagnostic[],
): Rehearsal['expect'] {
  const known = ['overall', ...criterionIds];
  if (!known.includes(criterion)) {
    const near = nearestWord(criterion, known);
    const hint = near ? `; do you mean "${near}"?` : '';
    found.push(
      diagnose(file, source.place(['expect', criterion], true), 'unknown-criterion', {
        found: criterion,
        hint,
        expected: known.join(', '),
      }),
    );
    return [];
  }
  const bound = parseBound(`${written}`);
  if (!bound) {
    found.push(diagnose(file, source.place(['expect', criterion]), 'bad-bound', { found: `${written}` }));
    return [];
  }
  return [{ criterion: criterion as Criterion | 'overall', bound }];
}

/** A step that is none of those known, in the author's words. */
function stepFault(issue: v.BaseIssue<unknown>, source: Source, file: string): Diagnostic[] | null {
  const [section, index] = (issue.path ?? []).map((part) => part.key as string | number);
  if (section !== 'steps' || typeof index !== 'number') return null;
  const written = (source.data as { steps?: Record<string, unknown>[] }).steps?.[index];
  if (typeof written !== 'object' || written === null) return null;
  const name =
    'do' in written
      ? String(written.do)
      : 'say' in written
        ? 'say'
        : Object.keys(written)
            .filter((key) => key !== 'at')
            .join(', ');
  if (name === 'say' || (stepKinds as readonly string[]).includes(name)) return null;
  return [
    diagnose(file, source.place(['steps', index]), 'unknown-step', { found: name, expected: stepKinds.join(', ') }),
  ];
}

/** Keys that begin with "x-" and a free "notes" are the author's own. */
function withoutAuthorsKeys(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => !key.startsWith('x-') && key !== 'notes'));
}
