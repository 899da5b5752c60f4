import { openVisitFile, type OpenedVisit, type VisitFile } from '../core/scoring/visitFile.ts';
import { score } from '../core/scoring/score.ts';
import { newId } from './chance.ts';
import type { StoredVisit } from './records.ts';

/** Visits as files: what leaves the computer when the learner sends it, and what comes in. */

/** Hexadecimal; empty where the page was not served securely and the browser gives no way to compute it. */
export async function sha256(text: string): Promise<string> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return '';
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The visit as a file; `name` says who hands it in and is left out where it is only kept. */
export const toFile = ({ app, scenario, log, scorecard }: StoredVisit, name = ''): VisitFile => ({
  format: 'half-hour-visit',
  version: 1,
  app,
  scenario,
  header: log.header,
  log: { version: 1, entries: log.entries },
  scorecard,
  ...(name.trim() === '' ? {} : { name: name.trim().slice(0, 200) }),
});

export const textOf = (data: unknown): string => JSON.stringify(data, null, 1);

/** "half-hour-imelda-farrow-2026-03-11.json"; who hands it in stands at the end: "…-teo-brandt.json" */
export function fileNameOf(visit: StoredVisit, name = ''): string {
  const day = new Date(visit.begun).toISOString().slice(0, 10);
  const by = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `half-hour-${visit.scenario.id}-${day}${by && `-${by}`}.json`;
}

/** @param name who hands it in; empty where it is only kept */
export const saveAsFile = (visit: StoredVisit, name = ''): void =>
  download(fileNameOf(visit, name), textOf(toFile(visit, name)));

export const saveAllAsFile = (visits: readonly StoredVisit[]): void =>
  download('half-hour-visits.json', textOf(visits.map((visit) => toFile(visit))));

/** Hands a text or bytes to the browser as a file to keep. */
export function download(name: string, content: BlobPart, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the address after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export type Imported = { visit: StoredVisit; problem: null } | { visit: null; problem: string };

const refuse = (why: string): Imported => ({ visit: null, problem: `${why.replace(/\.$/, '')}. Nothing was changed.` });

/**
 * Reads a file with one exported visit or a list of them. Never throws on what a file holds; a problem says where it
 * lies and what to do.
 */
export async function readVisitFile(file: File): Promise<Imported[]> {
  const text = await file.text();
  return Promise.all(partsOf(text).map((part) => readVisit(part, file.name)));
}

/** The visits of a file that holds several, each as a text of its own. */
export function partsOf(text: string): string[] {
  if (!text.trimStart().startsWith('[')) return [text];
  try {
    return (JSON.parse(text) as unknown[]).map((one) => JSON.stringify(one));
  } catch {
    return [text];
  }
}

async function readVisit(text: string, name: string): Promise<Imported> {
  const { visit, faults } = openVisitFile(text, name);
  if (!visit) return refuse(`This is not a Half Hour visit. ${faults[0] ?? name}`);
  const { scenario } = visit.file;
  const hash = await sha256(scenario.text);
  if (hash && scenario.sha256 && hash !== scenario.sha256)
    return refuse(`The contact in ${name} was changed after the visit was saved. Ask for the file as it was`);
  return { visit: storedFrom(visit), problem: null };
}

/** What a file says of its marks is not taken on trust: they are computed anew. */
export function storedFrom({ file, scenario, log }: OpenedVisit): StoredVisit {
  const now = Date.now();
  const appointed = log.header.appointed === null ? NaN : Date.parse(log.header.appointed);
  const scorecard = score(log, scenario);
  return {
    version: 1,
    id: newId(),
    app: file.app,
    scenario: { id: scenario.id, sha256: file.scenario.sha256, text: file.scenario.text },
    log,
    clock: { wall: now, at: log.entries.at(-1)?.at ?? 0, rate: 1 },
    drafts: { reply: '', note: '', questions: [], notepad: '' },
    scorecard: scorecard.overall === null ? null : scorecard,
    begun: Number.isNaN(appointed) ? now : appointed,
    changed: now,
    imported: true,
  };
}
