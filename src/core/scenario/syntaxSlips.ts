import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { lineUp } from './lineUp.ts';

/** Something that keeps a text from being read, told to somebody who writes contacts and not programs. */
export interface Slip {
  /** where the author has to look, counted in characters; not always where the parser gave up */
  offset: number;
  reason: string;
  remedy: string;
}

/** Nobody mends more than these before looking again. */
const most = 5;

/** What is left of the parser's errors once each is said in plain words: one a line, without what only follows from another. */
export function syntaxSlips(text: string, document: Document.Parsed): Slip[] {
  const lines = new Set<number>();
  const found = document.errors
    .map((error) => slipOf(text, document, error))
    // of several errors in a line the parser's first is the cause
    .filter(({ offset }) => {
      const { start } = lineAt(text, offset);
      return !lines.has(start) && lines.add(start);
    })
    .sort((a, b) => a.offset - b.offset);
  // What stands after an open quote or a stray bracket was read wrongly, so nothing can be said about it.
  const swallowing = found.findIndex(({ swallows }) => swallows);
  const readable = swallowing < 0 ? found : found.slice(0, swallowing + 1);
  return readable.slice(0, most).map(({ offset, reason, remedy }) => ({ offset, reason, remedy }));
}

type Told = Slip & { swallows: boolean };
const told = (offset: number, reason: string, remedy: string, swallows = false): Told => ({
  offset,
  reason,
  remedy,
  swallows,
});

const quoteAll = 'Put the whole text in quotes.';

function slipOf(text: string, document: Document.Parsed, { code, message, pos }: YAMLError): Told {
  const [at] = pos;
  const line = lineAt(text, at);
  const character = text.charAt(at);
  switch (code) {
    case 'TAB_AS_INDENT':
      return told(at, 'this line begins with a tab', 'Put spaces in its place, two for each step to the right.');
    case 'BAD_SCALAR_START':
      return told(at, `a text cannot begin with ${character}`, quoteAll);
    case 'BAD_ALIAS':
      return told(at, `a text cannot begin with ${character}`, quoteAll);
    case 'BAD_DQ_ESCAPE':
      return told(at, 'a backslash stands for something else between double quotes', 'Write two where you mean one.');
    case 'UNEXPECTED_TOKEN':
      return unexpected(at, message, line.text, character);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return asKey(text, at);
    default: {
      const open = /closing|end with a/.test(message) ? openedBefore(text, document, at, message) : null;
      if (open !== null) return unclosed(text, open);
      if (/^Flow|flow/.test(message))
        return told(at, 'something is missing in these brackets', 'Put a comma between two entries of the list.');
      return code === 'BAD_INDENT' ? outOfLine(text, at) : withoutKey(text, at);
    }
  }
}

function unexpected(at: number, message: string, line: string, character: string): Told {
  if (message.includes('in YAML stream'))
    return told(at, `${character} closes a bracket that was never opened`, `Take it away. ${quoteAll}`, true);
  if (message.includes('block-seq-ind'))
    return told(
      at,
      'a text cannot begin with a dash',
      'Put the whole text in quotes, or begin a list on the next line.',
    );
  if (message.startsWith('Not a YAML token'))
    return told(
      at,
      'the text must begin on the line below the sign',
      'Begin it there, or put the whole text in quotes.',
    );
  if (/:\s+[*&]/.test(line)) return told(at, 'a text cannot begin with * or &', quoteAll);
  return told(
    at,
    'words follow where the text had ended with a quote',
    'Put the whole text in quotes; quotes within it must be of the other kind.',
  );
}

/** The parser took a text for a key, because of a colon in it or because of how it stands under the line above. */
function asKey(text: string, at: number): Told {
  const line = lineAt(text, at);
  if (/^\s*["']/.test(line.text)) return unclosed(text, line.start + line.text.search(/\S/));
  // The second colon of a line is meant as part of its text.
  const value = /^\s*(?:-\s+)?[^\s:"'][^:]*:\s+(?=\S)/.exec(line.text);
  const colon = value && /:(?=\s|$)/.exec(line.text.slice(value[0].length));
  if (value && colon) {
    const before = line.text.slice(0, value[0].length + colon.index);
    const word = /\S*$/.exec(before)?.[0] ?? '';
    return told(
      line.start + before.length - word.length,
      `the colon after "${word}" makes a new key`,
      'Put the whole text of this line in quotes.',
    );
  }
  if (value && /^[?-]\s/.test(line.text.slice(value[0].length)))
    return told(line.start + value[0].length, 'a text cannot begin with ? or a dash', quoteAll);
  if (/^-(\s|$)/.test(line.text.trimStart())) return outOfLine(text, at);
  const next = nextLine(text, line.end);
  if (value && next) {
    const stands = line.text.search(/\S/);
    return told(
      next.start + next.text.search(/\S/),
      'this line stands further to the right than the one above it, which has its text already',
      `Give it ${spaces(stands)}, as the line above has; if it goes on with that text, put the whole of it in quotes.`,
    );
  }
  return withoutKey(text, at);
}

/** A line that does not begin where its neighbours do. */
function outOfLine(text: string, at: number): Told {
  const line = lineAt(text, at);
  const places = lineUp(text.slice(0, line.start), line.text);
  return told(
    line.start + Math.max(0, line.text.search(/\S/)),
    'this line does not stand under the one above as its neighbours do',
    places.length > 0
      ? `Give it ${spaces(...places)}.`
      : 'Let it begin exactly under the line above that it belongs with.',
  );
}

/** A line that is neither a key with its text nor part of the text above. */
function withoutKey(text: string, at: number): Told {
  const line = lineAt(text, at);
  const first = line.start + Math.max(0, line.text.search(/\S/));
  const glued = /^\s*(?:-\s+)?([\w-]+):\S/.exec(line.text)?.[1];
  if (glued !== undefined) return told(first, `a space is missing after "${glued}:"`, 'Put one after the colon.');
  const word = /^\s*(?:-\s+)?(\S+)/.exec(line.text)?.[1] ?? '';
  return told(
    first,
    `"${word}" is followed by no colon, so it is no key, and it does not stand where the text above goes on`,
    'If it is a key, put a colon and a space after it; if it goes on with the text above, let it begin further to the right.',
  );
}

function unclosed(text: string, open: number): Told {
  const sign = text.charAt(open);
  const isQuote = sign === '"' || sign === "'";
  return told(
    open,
    `the ${isQuote ? 'quote' : 'bracket'} ${sign} that opens here is never closed`,
    isQuote
      ? `Put ${sign} after the last word of the text.`
      : `Put ${sign === '[' ? ']' : '}'} after its last entry, or the whole text in quotes.`,
    true,
  );
}

/** Where the quote or bracket was opened that the parser missed the end of at `at`. */
function openedBefore(text: string, document: Document.Parsed, at: number, message: string): number | null {
  let open: number | null = null;
  const quoted = message.includes('quote');
  visit(document, {
    Node(_, node) {
      const from = node.range?.[0];
      if (from === undefined || from >= at) return;
      const sign = text.charAt(from);
      const fits = quoted
        ? isScalar(node) && (sign === '"' || sign === "'")
        : isCollection(node) && node.flow === true && (sign === '[' || sign === '{');
      if (fits) open = Math.max(open ?? 0, from);
    },
  });
  return open;
}

const spaces = (...counts: number[]): string => {
  const [last = 0] = counts.slice(-1);
  if (counts.every((count) => count === 0)) return 'no space at its beginning';
  return `${counts.join(' or ')} ${last === 1 ? 'space' : 'spaces'}`;
};

interface Line {
  start: number;
  end: number;
  text: string;
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end, text: text.slice(start, end < 0 ? text.length : end) };
}

/** The next line with something in it. */
function nextLine(text: string, end: number): Line | null {
  for (let from = end + 1; from < text.length;) {
    const line = lineAt(text, from);
    if (line.text.trim() !== '') return line;
    from = line.end + 1;
  }
  return null;
}
