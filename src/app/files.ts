import * as v from 'valibot';
import { parseScenario } from '../core/scenario/parse.ts';
import { formatDiagnostic } from '../core/scenario/diagnostic.ts';
import type { Entry, Header } from '../core/interview/log.ts';
import { newId } from './chance.ts';
import type { StoredVisit, VisitFile } from './records.ts';
import { visitFileSchema } from './visitSchema.ts';

/** Visits as files: what leaves the computer when the learner sends it, and what comes in. */

const largest = 50_000_000;

/** Hexadecimal; empty where the page was not served securely and the browser gives no way to compute it. */
export async function sha256(text: string): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return '';
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const toFile = ({ app, scenario, log, scorecard }: StoredVisit): VisitFile => ({
  format: 'half-hour-visit',
  version: 1,
  app,
  scenario,
  header: log.header,
  log: { version: 1, entries: log.entries },
  scorecard,
});

/** "half-hour-imelda-farrow-2026-03-11.json" */
export const fileNameOf = (visit: StoredVisit): string =>
  `half-hour-${visit.scenario.id}-${new Date(visit.begun).toISOString().slice(0, 10)}.json`;

/** Hands a text to the browser as a file to keep. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the address after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export type Imported = { visit: StoredVisit; problem: null } | { visit: null; problem: string };

const refuse = (name: string, why: string): Imported => ({
  visit: null,
  problem: `${name} is not a Half Hour visit. ${why} Nothing was changed.`,
});

/**
 * Reads a file with one exported visit or a list of them. Never throws on what a file holds; a problem says where it
 * lies and what to do.
 */
export async function readVisitFile(file: File): Promise<Imported[]> {
  if (file.size > largest) return [refuse(file.name, 'It is larger than fifty megabytes.')];
  const text = await file.text();
  try {
    const data: unknown = JSON.parse(text);
    const list: unknown[] = Array.isArray(data) ? data : [data];
    return await Promise.all(list.map((one) => readVisit(one, file.name)));
  } catch (error) {
    return [refuse(file.name, `${placeOf(error, text)}: this is not JSON. Ask for the file again.`)];
  }
}

async function readVisit(data: unknown, name: string): Promise<Imported> {
  const read = v.safeParse(visitFileSchema, data);
  if (!read.success) {
    const [issue] = read.issues;
    return refuse(name, `At “${v.getDotPath(issue) ?? 'the beginning'}”: ${plain(issue.message)}`);
  }
  const { scenario: source, header, log, app } = read.output;
  const { scenario, diagnostics } = parseScenario(source.text, 'its contact', source.id);
  if (!scenario) {
    const [first] = diagnostics;
    return refuse(name, first ? formatDiagnostic(first) : 'Its contact cannot be read.');
  }
  const hash = await sha256(source.text);
  if (hash && source.sha256 && hash !== source.sha256)
    return refuse(name, 'Its contact was changed after the visit was saved. Ask for the file as it was.');
  return { visit: storedFrom(source, header as Header, log.entries, app), problem: null };
}

function storedFrom(scenario: StoredVisit['scenario'], header: Header, entries: unknown[], app: string): StoredVisit {
  const kept = entries as Entry[];
  const appointed = header.appointed === null ? NaN : Date.parse(header.appointed);
  const now = Date.now();
  return {
    version: 1,
    id: newId(),
    app,
    scenario: { id: scenario.id, sha256: scenario.sha256, text: scenario.text },
    log: { version: 1, header, entries: kept },
    clock: { wall: now, at: kept.at(-1)?.at ?? 0, rate: 1 },
    drafts: { reply: '', note: '', questions: [], notepad: '' },
    scorecard: null,
    begun: Number.isNaN(appointed) ? now : appointed,
    changed: now,
    imported: true,
  };
}

function placeOf(error: unknown, text: string): string {
  const position = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]);
  return Number.isNaN(position) ? 'Line 1' : `Line ${text.slice(0, position).split('\n').length}`;
}

const plain = (message: string): string => `${message.replace(/^Invalid \w+: /, '').replace(/^E/, 'e')}.`;
