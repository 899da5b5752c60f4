import { isAlias, isMap, isSeq, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import { dataWith, dataWithout, dataWithMoved, dataWithPut, isSame } from './yamlEditData.ts';
import { entriesOf, indexIn, isCollection, pathAt, type Collection, type Entry, type Step } from './yamlEditPlaces.ts';
import { insertedText, movedText, putText, removedText, withKey } from './yamlEditSplice.ts';
import type { YamlValue } from './yamlEditWrite.ts';

export type YamlPath = readonly Step[];

/**
 * A YAML text that is changed in place: lines that a change does not concern stay what they are, byte for byte, with
 * their comments, order and quotes. Every change gives another text and leaves this one alone.
 */
export class YamlText {
  readonly text: string;
  readonly data: unknown;
  readonly #document: Document;

  private constructor(text: string, document: Document, data: unknown) {
    this.text = text;
    this.data = data;
    this.#document = document;
  }

  /** Null where `text` is no YAML that can be changed: one mapping without faults and aliases. */
  static open(text: string): YamlText | null {
    const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'silent' });
    if (document.errors.length > 0 || !isMap(document.contents)) return null;
    let aliases = false;
    visit(document, { Alias: (_, node) => void (aliases ||= isAlias(node)) });
    return aliases ? null : new YamlText(text, document, document.toJS());
  }

  /** The value at `path`; undefined where nothing stands. */
  get(path: YamlPath): unknown {
    return path.reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? (at as Record<Step, unknown>)[step] : undefined),
      this.data,
    );
  }

  /** The path of the innermost entry at a place; `line` and `column` count from 1. */
  pathAt(line: number, column: number): Step[] {
    const before = this.text.split('\n', line - 1).reduce((sum, { length }) => sum + length + 1, 0);
    return pathAt(this.text, this.#document, before + column - 1);
  }

  /**
   * Puts `value` at `path`; what is missing on the way is made. `order` lists the keys of the innermost mapping in the
   * order in which they are usually written, to find the place of a new one.
   */
  set(path: YamlPath, value: YamlValue, order: readonly string[] = []): YamlText {
    const { known, entry, container } = this.#find(path);
    const [step, ...rest] = path.slice(known);
    const expected = dataWith(this.data, path, value);
    if (step === undefined) {
      return entry && container ? this.#changed(putText(this.text, container, entry, value), expected) : this;
    }
    const inner = rest.reduceRight<YamlValue>((made, next) => wrapped(next, made), value);
    const parent = this.#node(path.slice(0, known));
    if (isCollection(parent) && (isMap(parent) || step === parent.items.length)) {
      return this.#changed(withKey(this.text, parent, step, inner, order), expected);
    }
    return entry && container
      ? this.#changed(putText(this.text, container, entry, wrapped(step, inner)), expected)
      : this.#rewritten(expected);
  }

  /** Puts another entry into the list at `path`, as number `index`. A single line there becomes the first of a list. */
  insert(path: YamlPath, index: number, value: YamlValue, order: readonly string[] = []): YamlText {
    const node = this.#node(path);
    if (isSeq(node)) {
      const text =
        index < node.items.length
          ? insertedText(this.text, node, index, value)
          : withKey(this.text, node, node.items.length, value, []);
      return this.#changed(text, dataWithPut(this.data, path, index, value));
    }
    const single = this.get(path) as YamlValue | undefined | null;
    return this.set(path, single == null ? [value] : index === 0 ? [value, single] : [single, value], order);
  }

  /** Takes out what stands at `path`; a list or section that would be left empty goes with it. */
  remove(path: YamlPath): YamlText {
    const { known, container, index } = this.#find(path);
    if (known < path.length || !container) return this;
    if (container.items.length === 1 && path.length > 1) return this.remove(path.slice(0, -1));
    return this.#changed(removedText(this.text, container, index), dataWithout(this.data, path));
  }

  /** Moves an entry of the list at `path` to another number. Comments right above an entry go with it. */
  move(path: YamlPath, from: number, to: number): YamlText {
    const node = this.#node(path);
    if (!isSeq(node) || from === to || !(from in node.items) || !(to in node.items)) return this;
    return this.#changed(movedText(this.text, node, from, to), dataWithMoved(this.data, path, from, to));
  }

  /** The entry at `path`, or the last one on the way to it, with the collection it stands in. */
  #find(path: YamlPath): { known: number; entry: Entry | null; container: Collection | null; index: number } {
    let found = { known: 0, entry: null as Entry | null, container: null as Collection | null, index: -1 };
    let node: unknown = this.#document.contents;
    for (const step of path) {
      if (!isCollection(node)) break;
      const index = indexIn(node, step);
      const entry = index < 0 ? undefined : entriesOf(this.text, node)[index];
      if (!entry) break;
      found = { known: found.known + 1, entry, container: node, index };
      node = entry.value;
    }
    return found;
  }

  #node(path: YamlPath): Node | null {
    const { known, entry } = this.#find(path);
    if (path.length === 0) return this.#document.contents;
    return known === path.length ? (entry?.value ?? null) : null;
  }

  /** The changed text, if it says exactly what was asked for; else the whole, written anew. */
  #changed(text: string | null, expected: unknown): YamlText {
    const changed = text === null ? null : YamlText.open(text);
    return changed && isSame(changed.data, expected) ? changed : this.#rewritten(expected);
  }

  /** For texts in a form that nobody writes by hand: comments stay where their values do. */
  #rewritten(expected: unknown): YamlText {
    const document = this.#document.clone();
    document.contents = merged(document, document.contents, expected);
    const text = document.toString({ lineWidth: 0 });
    return YamlText.open(text) ?? this;
  }
}

const wrapped = (step: Step, value: YamlValue): YamlValue => (typeof step === 'number' ? [value] : { [step]: value });

/** Keeps the nodes whose values stay, makes the others. */
function merged(document: Document, node: Node | null, expected: unknown): Node {
  if (isMap(node) && typeof expected === 'object' && expected !== null && !Array.isArray(expected)) {
    for (const { key } of [...node.items]) if (!(String(key) in expected)) node.delete(key);
    for (const [key, value] of Object.entries(expected)) {
      node.set(key, merged(document, (node.get(key, true) as Node | undefined) ?? null, value));
    }
    return node;
  }
  if (isScalar(node) && node.value === expected) return node;
  return document.createNode(expected);
}
