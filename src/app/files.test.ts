import { describe, expect, it } from 'vitest';
import { fileNameOf, readVisitFile, sha256, toFile } from './files.ts';
import type { StoredVisit } from './records.ts';
import { aVisit, contactText } from './testVisit.ts';

const file = (data: unknown, name = 'visit.json') =>
  new File([typeof data === 'string' ? data : JSON.stringify(data)], name);

const finished = async (): Promise<StoredVisit> => {
  const visit = aVisit({ scenario: { id: 'ada-brook', sha256: await sha256(contactText), text: contactText } });
  const at = visit.clock.at;
  const came = [
    { type: 'set-out' as const, at: -600_000 },
    { type: 'due' as const, at: -300_000, moment: 'arrival' as const, id: null },
    { type: 'ended' as const, at: 60_000, reason: 'left' as const },
  ];
  return { ...visit, log: { ...visit.log, entries: [{ type: 'appointed', at, minutes: 30 }, ...came] } };
};

describe('a visit as a file', () => {
  it('comes back with its log and its contact, judged anew', async () => {
    const visit = await finished();
    const [read] = await readVisitFile(file(toFile(visit)));
    expect(read?.problem).toBeNull();
    expect(read?.visit).toMatchObject({ imported: true, log: visit.log, scenario: visit.scenario });
    expect(read?.visit?.id).not.toBe(visit.id);
    expect(read?.visit?.scorecard?.overall).toBeGreaterThan(0);
  });

  it('may hold several', async () => {
    const visit = await finished();
    const read = await readVisitFile(file([toFile(visit), { format: 'something else' }, toFile(visit)]));
    expect(read.map((one) => one.visit !== null)).toEqual([true, false, true]);
  });

  it('is named after contact and day', () => {
    expect(fileNameOf(aVisit({ begun: Date.UTC(2026, 2, 11) }))).toBe('half-hour-ada-brook-2026-03-11.json');
  });

  it('that is handed in says by whom, in it and in its name', async () => {
    const visit = await finished();
    expect(toFile(visit, ' Zoë O’Hara ').name).toBe('Zoë O’Hara');
    expect(toFile(visit)).not.toHaveProperty('name');
    expect(fileNameOf(aVisit({ begun: Date.UTC(2026, 2, 11) }), ' Zoë O’Hara ')).toMatch(
      /-2026-03-11-zoe-o-hara\.json$/,
    );
    expect((await readVisitFile(file(toFile(visit, 'Zoë'))))[0]?.problem).toBeNull();
  });
});

describe('a file that is no visit is refused with a reason', () => {
  const problem = async (data: unknown) => (await readVisitFile(file(data)))[0]?.problem;

  it.each([
    ['{"format": ', 'not JSON'],
    ['{}', '"format" is not "half-hour-visit"'],
    ['', 'not JSON'],
    ['[1, 2', 'not JSON'],
    [{ format: 'half-hour-visit', version: 7 }, 'another version'],
  ])('%j', async (data, reason) => {
    const words = await problem(data);
    expect(words).toContain(reason);
    expect(words).toMatch(/Nothing was changed\.$/);
  });

  it('names the place in the log that is wrong', async () => {
    const visit = toFile(await finished());
    const entries = [{ type: 'said', at: 'noon', turn: 1, text: 'x' }];
    expect(await problem({ ...visit, log: { version: 1, entries } })).toContain('log.entries.0.at');
  });

  it('sees that the contact was changed', async () => {
    const visit = toFile(await finished());
    const scenario = { ...visit.scenario, text: contactText.replace('Fridays', 'Mondays') };
    expect(await problem({ ...visit, scenario })).toContain('was changed after the visit was saved');
  });
});
