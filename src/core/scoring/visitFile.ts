import * as v from 'valibot';
import type { Log } from '../interview/log.ts';
import { entriesSchema, faultsOf, headerSchema } from '../interview/logSchema.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { criterionIds } from '../words/criteria.ts';
import type { Scorecard } from './scorecard.ts';

/** An exported visit: one JSON file that carries its scenario, so that anybody can recompute it. */
export interface VisitFile {
  format: 'half-hour-visit';
  version: 1;
  /** version of the program that wrote it */
  app: string;
  scenario: { id: string; sha256: string; text: string };
  header: Log['header'];
  log: { version: 1; entries: Log['entries'] };
  scorecard: Scorecard | null;
  /** who hands it in; absent in files that were only kept */
  name?: string;
}

const mostCharacters = 5_000_000;

const schema = v.object({
  format: v.literal('half-hour-visit'),
  version: v.literal(1),
  app: v.string(),
  scenario: v.object({ id: v.string(), sha256: v.string(), text: v.string() }),
  header: headerSchema,
  log: v.object({ version: v.literal(1), entries: entriesSchema }),
  scorecard: v.nullable(
    v.looseObject({
      overall: v.nullable(v.number()),
      marks: v.record(v.picklist(criterionIds), v.looseObject({ value: v.nullable(v.number()) })),
    }),
  ),
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

export interface OpenedVisit {
  file: VisitFile;
  scenario: Scenario;
  log: Log;
}

/** Opens an exported visit from outside. Says what is wrong, in words, and never throws. */
export function openVisitFile(text: string, name: string): { visit: OpenedVisit | null; faults: string[] } {
  if (text.length > mostCharacters) return { visit: null, faults: [`${name} is too large for a visit`] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return {
      visit: null,
      faults: [`${name} is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`],
    };
  }
  if (typeof data !== 'object' || data === null || (data as { format?: unknown }).format !== 'half-hour-visit') {
    return { visit: null, faults: [`${name} is not a visit: "format" is not "half-hour-visit"`] };
  }
  const { version } = data as { version?: unknown };
  if (version !== 1)
    return {
      visit: null,
      faults: [`${name} was written by another version of Half Hour (format ${String(version)}, this one reads 1)`],
    };
  const result = v.safeParse(schema, data);
  if (!result.success) return { visit: null, faults: faultsOf(result.issues).map((fault) => `${name}: ${fault}`) };
  const file = result.output as unknown as VisitFile;
  const { scenario, diagnostics } = parseScenario(file.scenario.text, `${name}: scenario`, file.scenario.id);
  if (!scenario)
    return {
      visit: null,
      faults: diagnostics.map(({ file: where, line, message }) => `${where}, line ${line}: ${message}`),
    };
  return { visit: { file, scenario, log: { version: 1, header: file.header, entries: file.log.entries } }, faults: [] };
}

/** Whether two scorecards say the same of a visit: overall and every mark. */
export const sameMarks = (a: Pick<Scorecard, 'overall' | 'marks'>, b: Pick<Scorecard, 'overall' | 'marks'>): boolean =>
  a.overall === b.overall && criterionIds.every((id) => (a.marks[id]?.value ?? null) === (b.marks[id]?.value ?? null));
