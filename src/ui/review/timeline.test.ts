import { describe, expect, it } from 'vitest';
import { fixtureClock, fixtureFeedback, fixtureScenario } from './fixture.ts';
import { drawTimeline } from './timeline.ts';
import { feelingInWords, timelineInWords } from './timelineWords.ts';

const line = fixtureFeedback().timeline;
const minute = 60_000;

describe('the half hour as a line', () => {
  it.each([280, 350, 656, 1120])('everything lies within a line %i wide', (width) => {
    const drawing = drawTimeline(line, width, fixtureClock);
    const { room, contact, learner, marks, signals, ticks } = drawing;
    const places = [
      room.x,
      room.x + room.width,
      ...[...contact, ...learner].flatMap((bar) => [bar.x, bar.x + bar.width]),
      ...ticks.map(({ x }) => x),
      ...signals.map(({ x }) => x),
      ...marks.flatMap(({ x, badge }) => [x, badge]),
    ];
    expect(Math.min(...places)).toBeGreaterThanOrEqual(drawing.left);
    expect(Math.max(...places)).toBeLessThanOrEqual(drawing.right);
  });

  it('keeps the order of time', () => {
    const { arrived, room, gone } = drawTimeline(line, 1120, fixtureClock);
    expect(arrived?.x).toBeLessThan(room.x);
    expect(gone?.x).toBeGreaterThan(room.x);
    expect(gone?.x).toBeLessThan(room.x + room.width);
  });

  it('names every fifth minute where there is room, and fewer where there is not', () => {
    const named = (width: number) => drawTimeline(line, width, fixtureClock).ticks.flatMap(({ label }) => label ?? []);
    expect(named(1120)).toEqual(['10:00', '10:05', '10:10', '10:15', '10:20', '10:25', '10:30']);
    expect(named(350)).toEqual(['10:00', '10:10', '10:20', '10:30']);
  });

  it('draws the last five minutes, but none without a clock', () => {
    expect(drawTimeline(line, 1120, fixtureClock).lastMinutes?.width).toBeGreaterThan(100);
    expect(drawTimeline(line, 1120, fixtureClock, false).lastMinutes).toBeNull();
  });

  it('numbered discs of moments close together do not touch', () => {
    const marks = [1, 2, 3].map((n) => ({ n, at: 20 * minute + n * 1000, verdict: 'part' as const }));
    const [a, b, c] = drawTimeline({ ...line, marks }, 350, fixtureClock).marks;
    expect((b?.badge ?? 0) - (a?.badge ?? 0)).toBeGreaterThanOrEqual(32);
    expect((c?.badge ?? 0) - (b?.badge ?? 0)).toBeGreaterThanOrEqual(32);
  });

  it('who came an hour early is shown at the beginning, with a cut', () => {
    const drawing = drawTimeline({ ...line, arrived: -60 * minute, from: -60 * minute }, 1120, fixtureClock);
    expect(drawing.arrived).toMatchObject({ before: true, label: '9:00' });
    expect(drawing.room.width).toBeGreaterThan(500);
  });

  it('who never came leaves an empty room', () => {
    const drawing = drawTimeline(
      { ...line, arrived: null, left: null, blocks: [], marks: [], rapport: [], clock: [] },
      1120,
      fixtureClock,
    );
    expect(drawing).toMatchObject({ arrived: null, gone: null, contact: [], learner: [], rapport: '' });
  });
});

describe('the same in words', () => {
  const scenario = fixtureScenario();
  it('says when the learner came, how often they spoke, and when they left', () => {
    expect(timelineInWords(line, scenario, fixtureClock, true).summary).toBe(
      'The visit as a line. You came at 9:56, spoke 14 times and left at 10:27. The moments that mattered: 1 at 10:11, 2 at 10:19, 3 at 10:24.',
    );
  });
  it('lists everything the line shows, in order', () => {
    const { events } = timelineInWords(line, scenario, fixtureClock, true);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((a, b) => a - b));
    expect(events.at(0)?.text).toBe('You came.');
    expect(events.at(-1)?.text).toBe('The end of Ms Farrow’s time.');
  });
  it('has no end of the time without a clock', () => {
    expect(timelineInWords(line, scenario, fixtureClock, false).events.at(-1)?.text).toBe('You left.');
  });
  it('says that nobody came', () => {
    const empty = { ...line, arrived: null, left: null, blocks: [], marks: [] };
    expect(timelineInWords(empty, scenario, fixtureClock, true)).toMatchObject({
      summary: 'You did not come.',
      shares: 'You did not come.',
    });
  });
  it('tells how the contact felt', () => {
    expect(feelingInWords(line.rapport, scenario, fixtureClock)).toContain('most open at 10:11, least open at 10:00');
  });
  it('tells that nothing moved the contact', () => {
    expect(feelingInWords([{ at: 0, value: 50 }], scenario, fixtureClock)).toContain('nothing moved it');
  });
});
