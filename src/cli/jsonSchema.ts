import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { keyHelp } from '../core/scenario/keyHelp.ts';
import { lines, scenarioSchema, tellings } from '../core/scenario/schema.ts';
import { coreTopicIds } from '../core/words/topics.ts';

type Path = readonly string[];

/** The format of scenario files as JSON Schema (draft 7), for editors that complete and check YAML by it. */
export function scenarioJsonSchema(): JsonSchema {
  // JSON Schema knows no trimming; everything else that the schema asks for has its counterpart.
  const settings = { target: 'draft-07', errorMode: 'ignore', definitions: { lines, tellings } } as const;
  const { $defs = {}, ...schema } = toJsonSchema(scenarioSchema, settings);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Half Hour: a contact',
    description: 'A scripted contact for practising information interviews, format 1.',
    ...explained(schema, []),
    $defs: Object.fromEntries(
      Object.entries($defs).map(([name, part]) => [
        name,
        typeof part === 'object' ? explained(part, [name === 'lines' ? 'reactions' : 'answers', '*']) : part,
      ]),
    ),
  };
}

/** Adds a sentence of help to every key below `path`, and lets the author's own keys stand everywhere. */
function explained(part: JsonSchema, path: Path): JsonSchema {
  const inner: JsonSchema = { ...part };
  for (const list of ['anyOf', 'oneOf', 'allOf'] as const)
    if (part[list])
      inner[list] = part[list].map((option) => (typeof option === 'object' ? explained(option, path) : option));
  if (typeof part.items === 'object' && !Array.isArray(part.items)) inner.items = explained(part.items, path);
  if (part.type !== 'object') return inner;
  if (part.propertyNames) inner.propertyNames = { anyOf: [part.propertyNames, { pattern: '^x-' }] };
  const properties = path[0] === 'answers' && path.length === 1 ? everyTopic(part) : (part.properties ?? {});
  return {
    ...inner,
    properties: {
      ...Object.fromEntries(
        Object.entries(properties).map(([key, value]) => {
          const help = keyHelp([...path, key]);
          const told = typeof value === 'object' ? explained(value, [...path, key]) : {};
          return [key, { ...(help === null ? {} : { description: help }), ...told }];
        }),
      ),
      notes: { description: 'Your own notes; they are not read.' },
    },
    patternProperties: { '^x-': { description: 'Your own; it is not read.' } },
  };
}

/** The core topics by name, so that an editor can offer them; any other id may stand there too. */
const everyTopic = ({ additionalProperties }: JsonSchema): Record<string, JsonSchema> =>
  typeof additionalProperties === 'object'
    ? Object.fromEntries(coreTopicIds.map((id) => [id, additionalProperties]))
    : {};
