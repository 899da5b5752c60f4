import { coreTopicIds } from '../words/topics.ts';
import { scenarioSchema } from './schema.ts';

/** What stands after a key; `lines` is a text or a list of them, `clock` a quoted "mm:ss". */
export type KeyKind = 'text' | 'clock' | 'number' | 'boolean' | 'choice' | 'list' | 'lines' | 'mapping';

/** A key that the format knows at a place. */
export interface Key {
  name: string;
  required: boolean;
  kind: KeyKind;
  /** what may be chosen, for a choice or for the entries of a list */
  values?: string[];
}

/** As much of a valibot schema as says which keys it has. */
interface Part {
  type: string;
  wrapped?: Part;
  entries?: Record<string, Part>;
  item?: Part;
  value?: Part;
  options?: readonly unknown[];
  literal?: string | number;
  pipe?: readonly { type: string; requirement?: unknown }[];
}

/**
 * The keys that the format knows at `path`: keys and list places from the top of the file, where [] is the file itself,
 * ['contact'] its contact and ['topics', 0] an entry of a list. A place that the format does not know has none.
 */
export const keysAt = (path: readonly (string | number)[]): Key[] => keysOf(scenarioSchema, path);

function keysOf(part: Part, path: readonly (string | number)[]): Key[] {
  if (part.type === 'optional' && part.wrapped) return keysOf(part.wrapped, path);
  if (part.type === 'union') {
    const keys = optionsOf(part).flatMap((option) => keysOf(option, path));
    return keys.filter(({ name }, i) => keys.findIndex((other) => other.name === name) === i);
  }
  const [first, ...rest] = path;
  if (first === undefined) return ownKeys(part);
  if (part.entries) {
    const inner = typeof first === 'string' && Object.hasOwn(part.entries, first) ? part.entries[first] : undefined;
    return inner ? keysOf(inner, rest) : [];
  }
  if (part.item) return typeof first === 'number' ? keysOf(part.item, rest) : [];
  return part.value ? keysOf(part.value, rest) : [];
}

/** Answers may be given to any topic, none is required; the core topics are those that everybody can name. */
const ownKeys = ({ entries, value }: Part): Key[] =>
  value
    ? coreTopicIds.map((name) => ({ ...keyOf(name, value), required: false }))
    : Object.entries(entries ?? {}).map(([name, inner]) => keyOf(name, inner));

function keyOf(name: string, part: Part): Key {
  const inner = part.type === 'optional' && part.wrapped ? part.wrapped : part;
  const values = valuesOf(inner);
  return { name, required: part.type !== 'optional', kind: kindOf(inner), ...(values.length > 0 ? { values } : {}) };
}

function kindOf(part: Part): KeyKind {
  switch (part.type) {
    case 'picklist':
    case 'literal':
      return 'choice';
    case 'number':
    case 'boolean':
      return part.type;
    case 'array':
      return 'list';
    case 'union':
      return 'lines';
    case 'string':
      return part.pipe?.some(
        ({ requirement }) => requirement instanceof RegExp && requirement.source.includes(':[0-5]'),
      )
        ? 'clock'
        : 'text';
    default:
      return 'mapping';
  }
}

/** The options of a choice, or of the entries of a list of choices. */
function valuesOf(part: Part): string[] {
  if (part.type === 'literal') return [`${part.literal}`];
  if (part.type === 'picklist') return (part.options ?? []).map(String);
  return part.type === 'array' && part.item ? valuesOf(part.item) : [];
}

const optionsOf = ({ options }: Part): Part[] => (options ?? []) as Part[];
