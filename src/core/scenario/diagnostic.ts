import { diagnostics, type DiagnosticCode } from '../words/diagnostics.ts';

/** One fault of a file from outside. `line` and `column` count from 1. */
export interface Diagnostic {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  code: DiagnosticCode;
  message: string;
  remedy: string;
}

export interface Place {
  line: number;
  column: number;
}

/** Fills the words of a catalogue entry: `{name}` becomes `words.name`. */
export function diagnose(
  file: string,
  place: Place,
  code: DiagnosticCode,
  words: Record<string, string | number> = {},
): Diagnostic {
  const { severity, message, remedy } = diagnostics[code];
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (all, name: string) => (name in words ? `${words[name]}` : all));
  return { file, line: place.line, column: place.column, severity, code, message: fill(message), remedy: fill(remedy) };
}

/** The line that `half-hour check` prints: `file:line:col severity CODE message`. */
export const formatDiagnostic = (d: Diagnostic): string =>
  `${d.file}:${d.line}:${d.column} ${d.severity} ${d.code} ${d.message}. ${d.remedy}`;

export const hasErrors = (list: readonly Diagnostic[]): boolean => list.some((d) => d.severity === 'error');
