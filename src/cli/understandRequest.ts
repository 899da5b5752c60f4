import * as v from 'valibot';

const request = v.object({
  id: v.union([v.string(), v.number()], 'id must be a string or a number'),
  text: v.string('text must be a string'),
  previous: v.optional(v.nullable(v.string('previous must be a string'))),
  resumeRequested: v.optional(v.boolean('resumeRequested must be true or false')),
  at: v.optional(v.number('at must be a number of milliseconds')),
});

export interface UnderstandRequest {
  id: string | number;
  text: string;
  previous?: string | undefined;
  resumeRequested?: boolean | undefined;
  at?: number | undefined;
}

/** One line of input as a request, or what is wrong with it. */
export function parseRequest(line: string): UnderstandRequest | { trouble: string } {
  let value: unknown;
  try {
    // a byte order mark may stand before the first line
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    return { trouble: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = v.safeParse(request, value);
  if (!result.success) return { trouble: result.issues.map((issue) => `${pathOf(issue)}${issue.message}`).join('; ') };
  const { previous, ...rest } = result.output;
  return { ...rest, previous: previous ?? undefined };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null || issue.message.startsWith(path) ? '' : `${path}: `;
}
