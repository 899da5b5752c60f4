import { isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import { diagnose, type Diagnostic, type Place } from './diagnostic.ts';
import { syntaxSlips } from './syntaxSlips.ts';

/** The most characters of a file that are read: far more than any contact needs, and quick to refuse. */
export const mostCharacters = 400_000;

/** A YAML text that can be asked where something stands. */
export interface Source {
  data: unknown;
  /** place of the value at `path`, or of its nearest parent that exists; the key itself where `key` is true */
  place(path: readonly (string | number)[], key?: boolean): Place;
}

/**
 * Reads YAML 1.2 from outside, without tags, aliases or directives.
 * All faults come back at once; `source` is null when there are any.
 */
export function readSource(text: string, file: string): { source: Source | null; diagnostics: Diagnostic[] } {
  const start = { line: 1, column: 1 };
  if (text.length > mostCharacters) {
    return {
      source: null,
      diagnostics: [diagnose(file, start, 'too-large', { size: text.length, most: mostCharacters })],
    };
  }
  const directive = /^%/m.exec(text.split(/^---/m, 1)[0] ?? '');
  if (directive) {
    const line = text.slice(0, directive.index).split('\n').length;
    return { source: null, diagnostics: [diagnose(file, { line, column: 1 }, 'directive')] };
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const at = placesIn(text);
  const second = document.errors.find(({ code }) => code === 'MULTIPLE_DOCS');
  const found = second
    ? [diagnose(file, at(second.pos[0]), 'several-documents')]
    : syntaxSlips(text, document).map(({ offset, reason, remedy }) =>
        diagnose(file, at(offset), 'yaml-syntax', { reason, remedy }),
      );
  if (found.length > 0) return { source: null, diagnostics: found };
  found.push(...forbidden(document, file, at));
  if (found.length > 0) return { source: null, diagnostics: found };
  if (!isMap(document.contents)) return { source: null, diagnostics: [diagnose(file, start, 'not-a-mapping')] };
  return { source: { data: document.toJS({ maxAliasCount: 0 }), place: placeIn(document, at) }, diagnostics: [] };
}

/** Counts lines and columns itself: the parser loses count of lines where it finds an error. */
function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    const within = Math.min(Math.max(0, offset), text.length);
    let [first, last] = [0, starts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((starts[middle] ?? 0) <= within) first = middle;
      else last = middle - 1;
    }
    return { line: first + 1, column: within - (starts[first] ?? 0) + 1 };
  };
}

function forbidden(document: Document, file: string, at: (offset: number) => Place): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Node(_, node) {
      if (isMap(node))
        found.push(
          ...repeatedKeys(node).map(({ key, offset }) => diagnose(file, at(offset), 'yaml-syntax', twice(key))),
        );
      const place = at(node.range?.[0] ?? 0);
      if (isAlias(node) || ('anchor' in node && node.anchor)) found.push(diagnose(file, place, 'alias'));
      else if (node.tag) found.push(diagnose(file, place, 'unknown-tag', { tag: node.tag }));
    },
  });
  return found;
}

const twice = (key: string) => ({
  reason: `the key "${key}" stands here a second time`,
  remedy: 'Keep one of the two, with what belongs to both under it.',
});

/** Where keys stand that the mapping has already; counted here because the library compares each key with all others. */
function repeatedKeys(map: YAMLMap): { key: string; offset: number }[] {
  const known = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (known.has(key.value)) return [{ key: String(key.value), offset: key.range?.[0] ?? 0 }];
    known.add(key.value);
    return [];
  });
}

function placeIn(document: Document, at: (offset: number) => Place): Source['place'] {
  return (path, key = false) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const part = path.slice(0, length);
      if (key && length === path.length && length > 0) {
        const parent = document.getIn(part.slice(0, -1), true);
        const name = part[length - 1];
        const pair = isMap(parent)
          ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name)
          : undefined;
        if (pair && isNode(pair.key) && pair.key.range) return at(pair.key.range[0]);
      }
      const node = length === 0 ? document.contents : document.getIn(part, true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
}
