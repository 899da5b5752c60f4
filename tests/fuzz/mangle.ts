import { Seeded } from '../mutations/seeded.ts';

/** Mangles a file the way the world does: wrong bytes, YAML in the wrong place, structure taken apart. */

const tokens = [
  ': ',
  ':\n',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&a',
  '*a',
  '!!js/function',
  '!<x>',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '\t',
  '\n',
  '\r',
  '|',
  '>-\n',
  '# ',
  '__proto__: 1\n',
  'constructor: {a: 1}\n',
  'toString: x\n',
  'x-',
  '9'.repeat(400),
  '\u0000',
  '\ud800',
  '\ufeff',
  '\u2028',
  '{first}',
  '<<: *a',
  '? ',
  '0x1F',
  '.inf',
  '-.nan',
  '~',
  'null',
  '2001-01-01',
  '🙂',
];

type Change = (text: string, chance: Seeded) => string;

const place = (text: string, chance: Seeded): number => chance.below(text.length + 1);
const splice = (text: string, at: number, drop: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + drop);
const lineAt = (lines: readonly string[], chance: Seeded): number => chance.below(lines.length);
const onLines =
  (change: (lines: string[], at: number, chance: Seeded) => void): Change =>
  (text, chance) => {
    const lines = text.split('\n');
    change(lines, lineAt(lines, chance), chance);
    return lines.join('\n');
  };

const changes: readonly Change[] = [
  // bytes
  (text, chance) => splice(text, place(text, chance), 1, String.fromCharCode(chance.below(0x250))),
  (text, chance) => splice(text, place(text, chance), 1 + chance.below(60), ''),
  (text, chance) => text.slice(0, place(text, chance)),
  // tokens
  (text, chance) => splice(text, place(text, chance), 0, chance.of(tokens)),
  (text, chance) => splice(text, place(text, chance), chance.below(12), chance.of(tokens)),
  (text, chance) => text.replaceAll(chance.of([': ', '- ', '\n', '"', 'say', 'id']), chance.of(tokens)),
  // structure
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  onLines((lines, at, chance) => (lines[at] = `${' '.repeat(chance.below(9))}${(lines[at] ?? '').trimStart()}`)),
  onLines((lines, at, chance) => lines.splice(at, 0, ...lines.splice(lineAt(lines, chance), 1 + chance.below(8)))),
  onLines((lines, at, chance) => (lines[at] = `${lines[at] ?? ''}${'['.repeat(1 + chance.below(200))}`)),
  onLines((lines, at, chance) => (lines[at] = (lines[at] ?? '').replace(/:.*$/, `: ${chance.of(tokens)}`))),
];

/** `text` after one to six changes; the same seed gives the same text. */
export function mangled(text: string, seed: number): string {
  const chance = new Seeded(seed);
  let now = text;
  for (let left = 1 + chance.below(6); left > 0; left -= 1) now = chance.of(changes)(now, chance);
  return now;
}
