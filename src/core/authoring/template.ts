import { full } from './templates/full.ts';
import { fullAnswers } from './templates/fullAnswers.ts';
import { minimal, referring } from './templates/minimal.ts';

/** The sizes of template: the dozen fields one needs, every key of the format, and one that sends learners on. */
export type TemplateKind = 'minimal' | 'full' | 'referring';

export interface TemplateOptions {
  /** where an editor finds scenario.schema.json, seen from the file; null: nothing is said about it */
  schema?: string | null;
  /** the contact to whom a referring template sends the learner */
  refersTo?: { id: string; name: string; role: string };
}

const besideTheBundled = '../../public/scenario.schema.json';

/** A commented scenario to begin with. `id` names its folder; a referring one says to whom it refers. */
export function template(kind: TemplateKind, id: string, options: TemplateOptions = {}): string {
  const { schema = besideTheBundled, refersTo } = options;
  const body = kind === 'full' ? full + fullAnswers : kind === 'referring' && refersTo ? minimal + referring : minimal;
  const words: Record<string, string> = {
    id,
    'other-id': refersTo?.id ?? '',
    'other-name': inYaml(refersTo?.name ?? ''),
    'other-role': inYaml(refersTo?.role ?? ''),
  };
  const forEditors = schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`;
  return `${forEditors}# A contact for Half Hour. Lines that begin with # are notes; keys that begin with x- are yours.
${body.replace(/\{(id|other-[a-z]+)\}/g, (all, name: string) => words[name] ?? all)}`;
}

/** A name as it may stand in a line of YAML without quotes: what would begin a note or another key is left out. */
const inYaml = (text: string): string =>
  text
    .replace(/:(?=\s|$)|\s#|[\r\n]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
