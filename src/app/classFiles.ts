import { attemptOf, type ClassAttempt } from '../core/authoring/class/classAttempt.ts';
import { openVisitFile, type OpenedVisit } from '../core/scoring/visitFile.ts';
import { newId } from './chance.ts';
import { partsOf, sha256 } from './files.ts';
import { version } from './version.ts';

/** The files of a class: visits that learners handed in, one by one, many in one file, or packed as a learning system packs them. */

/** A visit in the class: how it is judged, and the file as it was opened. */
export interface Handed {
  attempt: ClassAttempt;
  opened: OpenedVisit;
}

/** One visit as text, or why there is none. */
type VisitText = { name: string; text: string } | { problem: string };

/** Visits beyond this are no class. */
const mostVisits = 500;
const mostBytes = 150_000_000;
/** A visit has some hundred entries; a log of many thousands would only make the page stand still. */
const mostEntries = 5_000;

const tooMuch = (name: string): VisitText => ({
  problem: `${name} holds more than a class of ${mostVisits} visits. Open it in parts. Nothing was taken from it.`,
});

/** The visits that files hold, each as a text of its own. Never throws on what a file holds. */
async function textsOf(file: File): Promise<VisitText[]> {
  if (file.size > mostBytes) return [tooMuch(file.name)];
  try {
    if (/\.zip$/i.test(file.name)) return await unpacked(file);
    const parts = partsOf(await file.text());
    return parts.length > mostVisits ? [tooMuch(file.name)] : parts.map((text) => ({ name: file.name, text }));
  } catch {
    return [{ problem: `${file.name} cannot be read. If it is a folder, open the files in it.` }];
  }
}

/** What a learning system hands out: an archive with a folder for each learner. */
async function unpacked(file: File): Promise<VisitText[]> {
  const { strFromU8, unzipSync } = await import('fflate');
  const bytes = new Uint8Array(await file.arrayBuffer());
  let size = 0;
  let count = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.json$/i.test(name) || /(^|\/)(__MACOSX|\.)/.test(name)) return false;
        size += originalSize;
        count += 1;
        if (size > mostBytes || count > mostVisits) throw new Error('too much');
        return true;
      },
    });
    const texts = Object.entries(entries).flatMap(([name, one]) =>
      partsOf(strFromU8(one)).map((text): VisitText => ({ name, text })),
    );
    if (texts.length === 0) return [{ problem: `${file.name} holds no visits. They are files that end in .json.` }];
    return texts.length > mostVisits ? [tooMuch(file.name)] : texts;
  } catch {
    return size > mostBytes || count > mostVisits
      ? [tooMuch(file.name)]
      : [{ problem: `${file.name} cannot be unpacked. Unpack it yourself and open the files in it.` }];
  }
}

/**
 * Opens and judges one visit of a class. Unlike a visit for one's own shelf, one that was edited is taken in: its
 * attempt says what differs. Never throws on what the text holds.
 */
export async function readHanded(text: string, name: string, id = newId()): Promise<Handed | { problem: string }> {
  const { visit: opened, faults } = openVisitFile(text, name);
  if (!opened) return { problem: `${faults[0] ?? name}. It was left out.` };
  const { log, file } = opened;
  if (log.entries.length > mostEntries)
    return { problem: `${name} is no visit: ${log.entries.length} things happen in it. It was left out.` };
  const appointed = log.header.appointed === null ? NaN : Date.parse(log.header.appointed);
  const attempt = attemptOf(opened, {
    id,
    file: name.split('/').at(-1) ?? name,
    at: Number.isNaN(appointed) ? null : appointed,
    hash: await sha256(file.scenario.text),
    program: version,
  });
  return { attempt, opened };
}

/** What came of a set of files. */
export interface HandedIn {
  fresh: Handed[];
  /** the reason for each visit that was left out */
  problems: string[];
}

/**
 * Reads all visits of some files, letting the page breathe between them.
 * @param before visits that are here already; the same file once more is left out
 * @param onprogress told before each visit
 */
export async function readAll(
  files: readonly File[],
  before: readonly Handed[],
  onprogress: (progress: { done: number; of: number }) => void,
): Promise<HandedIn> {
  onprogress({ done: 0, of: files.length });
  const texts: VisitText[] = [];
  for (const file of files) texts.push(...(await textsOf(file)));
  const fresh: Handed[] = [];
  const problems: string[] = [];
  for (const [done, one] of texts.entries()) {
    onprogress({ done, of: texts.length });
    await breath();
    const read = 'problem' in one ? one : await readHanded(one.text, one.name);
    if ('problem' in read) problems.push(read.problem);
    else if ([...before, ...fresh].some((other) => isSame(other, read)))
      problems.push(`${read.attempt.file} was here already.`);
    else if (before.length + fresh.length >= mostVisits)
      problems.push(`${read.attempt.file} was left out: there is room for ${mostVisits} visits.`);
    else fresh.push(read);
  }
  return { fresh, problems };
}

/** The same file once more. */
const isSame = (a: Handed, b: Handed): boolean =>
  a.attempt.deeds === b.attempt.deeds && JSON.stringify(a.opened.file) === JSON.stringify(b.opened.file);

/** Long enough for the page to show what is going on and to take a key press. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
