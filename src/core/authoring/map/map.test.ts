import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../scenario/parse.ts';
import { isSame } from '../yaml/yamlEditData.ts';
import { YamlText } from '../yaml/yamlEdit.ts';
import { mapOf, spotsOfTelling, type Seen } from './map.ts';
import { apart, layoutPools, layoutSubjects, nextSign } from './mapLayout.ts';
import { bandsFrom, leadsOf, rapportMarks } from './mapLeads.ts';
import { momentsOf } from './mapMoments.ts';
import { reachOf } from '../visits/reach.ts';
import { template } from '../template.ts';

const nothing: Seen = { rehearsed: {}, wandered: {}, enough: false };
const read = (text: string) => {
  const { scenario } = parseScenario(text, 'scenario.yaml', 'one');
  if (!scenario) throw new Error('no contact');
  return scenario;
};
const bundled = (id: string) => readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8');
const contacts = [
  ['a rich contact', bundled('alban-threlfall')],
  ['a small one', bundled('first-visit')],
  ['the minimal template', template('minimal', 'one')],
  ['the full template', template('full', 'one')],
] as const;

describe.each(contacts)('%s', (_, text) => {
  const scenario = read(text);
  const map = mapOf(scenario, nothing);
  const spots = [
    ...map.subjects.flatMap(({ tellings }) => tellings.flatMap(spotsOfTelling)),
    ...map.pools.flatMap(({ lines }) => lines),
  ];

  it('has a spot for every line of the answers, each at its own place in the file', () => {
    const ids = new Set(spots.map(({ id }) => id));
    expect(ids.size).toBe(spots.length);
    const answers = reachOf(scenario, {}).filter(({ id }) => id.startsWith('answers/'));
    expect(answers.filter(({ id }) => !ids.has(id))).toEqual([]);
    const source = YamlText.open(text);
    const shared = new Set<string>();
    for (const { path, words } of spots) {
      const written = source?.get(path) ?? source?.get(path.slice(0, -1));
      const said = typeof written === 'object' && written !== null && 'say' in written ? written.say : written;
      expect(isSame(String(said as string).trim(), words)).toBe(true);
      shared.add(path.join('/'));
    }
    expect(shared.size).toBe(spots.length);
  });

  it.each([420, 560, 900])('is drawn %i pixels wide without two signs in one place', (width) => {
    for (const drawn of [layoutSubjects(map.subjects, width, 156), layoutPools(map.pools, width, 156)]) {
      const placed = drawn.rows.flatMap((row) => row.placed);
      expect(new Set(placed.map(({ x, y }) => `${x}/${y}`)).size).toBe(placed.length);
      for (const { x, y } of placed) {
        expect(x).toBeGreaterThan(156);
        expect(y).toBeLessThan(drawn.height);
      }
      const widest = Math.max(0, ...placed.map(({ x }) => x));
      expect(widest).toBeLessThanOrEqual(Math.max(width, 156 + 13 * 26));
    }
  });

  it('is walked through by arrow keys, forwards to the end of each row and back', () => {
    const { rows } = layoutSubjects(map.subjects, 480, 156);
    for (const { placed } of rows) {
      const ids = placed.map(({ spot }) => spot.id);
      const first = ids.find((id) => nextSign(rows, id, 'ArrowLeft') === null);
      if (first === undefined) continue;
      const walked = [first];
      for (let next = nextSign(rows, first, 'ArrowRight'); next !== null; next = nextSign(rows, next, 'ArrowRight'))
        walked.push(next);
      expect(walked.toSorted()).toEqual(ids.toSorted());
    }
  });
});

describe('what visits came to', () => {
  const scenario = read(template('minimal', 'one'));
  const reachIn = (seen: Partial<Seen>) =>
    mapOf(scenario, { ...nothing, ...seen }).subjects.find(({ tellings }) => tellings.length > 0)?.tellings[0]?.spot
      .reach;
  const id = `answers/${Object.keys(scenario.answers)[0]}/0`;
  const first = mapOf(scenario, nothing).subjects.flatMap(({ tellings }) => tellings)[0]?.spot.id ?? id;

  it('a rehearsal counts for more than chance, and nobody is blamed before anybody has looked', () => {
    expect(reachIn({})).toBe('unknown');
    expect(reachIn({ enough: true })).toBe('never');
    expect(reachIn({ wandered: { [first]: 3 }, enough: true })).toBe('wandered');
    expect(reachIn({ wandered: { [first]: 3 }, rehearsed: { [first]: 1 } })).toBe('rehearsed');
  });
});

describe('moments and what leads where', () => {
  const alban = read(bundled('alban-threlfall'));
  const noor = read(bundled('noor-halvorsen'));
  const others = [alban, noor].map((scenario) => ({ id: scenario.id, scenario }));

  it('stand in the order of the clock, with the last minutes and the end', () => {
    const moments = momentsOf(alban, nothing);
    expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(moments.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['question', 'interruption', 'five-minutes', 'end', 'extra']),
    );
    expect(
      momentsOf({ ...alban, appointment: { ...alban.appointment, minutes: 5, extra: 0 } }, nothing).map(
        ({ kind }) => kind,
      ),
    ).not.toContain('five-minutes');
  });

  it('a referral leads to the contact that can be met, on its condition', () => {
    const leads = leadsOf(noor, nothing, others);
    expect(leads.find(({ id }) => id === 'referral/lines')).toMatchObject({
      contact: 'alban-threlfall',
      when: `rapport ${noor.referral?.above} or more`,
    });
    expect(leadsOf(noor, nothing, []).find(({ id }) => id === 'referral/lines')?.contact).toBeNull();
    expect(leadsOf(alban, nothing, others)[0]).toMatchObject({ from: noor.contact.name, contact: noor.id });
    expect(leadsOf(alban, nothing, [])[0]?.from).toBe('nobody yet');
  });

  it('rapport begins somewhere and opens what it opens', () => {
    expect(rapportMarks(alban).map(({ at }) => at)).toEqual([42, alban.referral?.above]);
    expect(bandsFrom).toEqual({ plain: 38, open: 65 });
  });
});

it('places on a line are moved apart, in order and within the line', () => {
  expect(apart([10, 12, 14], 30, 0, 200)).toEqual([10, 40, 70]);
  expect(apart([190, 195], 30, 0, 200)).toEqual([170, 200]);
  expect(apart([], 30, 0, 200)).toEqual([]);
});
