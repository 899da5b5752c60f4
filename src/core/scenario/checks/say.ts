import type { DiagnosticCode } from '../../words/diagnostics.ts';
import { diagnose, type Diagnostic } from '../diagnostic.ts';
import type { Source } from '../source.ts';

/** Where in a scenario file: keys and list places from the top. */
export type Path = (string | number)[];

/** Reports a fault at `path`, at the key itself where `key` is true. */
export type Say = (path: Path, code: DiagnosticCode, words?: Record<string, string | number>, key?: boolean) => void;

/** Gathers what the checks of a file report, each with its place. */
export function gather(source: Source, file: string): { found: Diagnostic[]; say: Say } {
  const found: Diagnostic[] = [];
  const say: Say = (path, code, words = {}, key = false) => {
    found.push(diagnose(file, source.place(path, key), code, words));
  };
  return { found, say };
}
