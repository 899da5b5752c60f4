import fc from 'fast-check';
import { expect, it } from 'vitest';
import { header, reading, smallScenario } from '../../../tests/support/visit.ts';
import { advance, beginVisit, logOf, replay, type Visit } from './advance.ts';
import type { Input } from './log.ts';

const scenario = smallScenario(
  'appointment: {extra: 5}\ninterruptions: [{id: phone, at: "12:00", lines: [One moment.], back: [Now then.]}]\n' +
    'questions: [{id: cv, at: "6:00", about: resume, lines: [Do you have a résumé with you?], replies: [Thank you.]}]\n',
);

const readings = [
  reading(['greet']),
  reading(['state-purpose']),
  reading(['ask'], ['typical-day']),
  reading(['ask'], ['tuning', 'pay']),
  reading(['ask'], [], { followUp: true }),
  reading([], [], { nearest: ['pay', 'skills'] }),
  reading([], [], { doubt: 'ask-job' }),
  reading(['ask-referral']),
  reading(['thank', 'wrap-up']),
  reading(['goodbye']),
  reading(['off-topic']),
];

type Doing = { gap: number; what: number; turn: boolean };

/** A whole visit: arrive, then things at random gaps; `peek` lets time pass in between as often as it likes. */
function play(arrival: number, doings: Doing[], peek: (visit: Visit, until: number) => Visit): Visit {
  let visit = beginVisit(scenario, header());
  let at = -3_600_000;
  const send = (input: Input) => {
    visit = advance(peek(visit, input.at), input);
  };
  send({ type: 'appointed', at, minutes: 30 });
  at = arrival;
  send({ type: 'arrived', at });
  for (const { gap, what, turn } of doings) {
    at += gap;
    if (turn) {
      const n = visit.context.turns + 1;
      const chosen = readings[what % readings.length];
      send({ type: 'said', at, turn: n, text: 'words' });
      if (chosen) send({ type: 'read', at, turn: n, reading: chosen });
    } else {
      const others: Input[] = [
        { type: 'fell-silent', at },
        { type: 'clarified', at, as: 'pay' },
        { type: 'gave-resume', at },
        { type: 'skipped', at, to: at + gap },
        { type: 'left', at },
        { type: 'note-sent', at, text: 'Thank you.', reading: reading(['thank']) },
      ];
      const other = others[what % others.length];
      if (other) send(other);
      if (other?.type === 'skipped') at += gap;
    }
  }
  return advance(peek(visit, at + 3_600_000), { type: 'time.passed', at: at + 3_600_000 });
}

const doings = fc.array(
  fc.record({ gap: fc.integer({ min: 0, max: 240_000 }), what: fc.nat(30), turn: fc.boolean() }),
  { maxLength: 25 },
);
const arrivals = fc.integer({ min: -1_200_000, max: 1_300_000 });

it('extra time.passed between inputs changes nothing', () => {
  fc.assert(
    fc.property(
      arrivals,
      doings,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }),
      (arrival, done, peeks) => {
        const often = (visit: Visit, until: number) => {
          const from = Number.isFinite(visit.context.now) ? visit.context.now : until;
          return [...peeks]
            .sort((a, b) => a - b)
            .reduce(
              (now, share) => advance(now, { type: 'time.passed', at: Math.floor(from + (until - from) * share) }),
              visit,
            );
        };
        expect(logOf(play(arrival, done, often))).toEqual(logOf(play(arrival, done, (visit) => visit)));
      },
    ),
    { numRuns: 300 },
  );
});

it('replaying the inputs gives the same outcomes', () => {
  fc.assert(
    fc.property(arrivals, doings, (arrival, done) => {
      const visit = play(arrival, done, (one) => one);
      const again = advance(replay(logOf(visit), scenario), { type: 'time.passed', at: visit.context.now });
      expect(again.context.entries).toEqual(visit.context.entries);
      expect(again.value).toEqual(visit.value);
    }),
    { numRuns: 200 },
  );
});

/** An interruption that becomes possible only after its own time. */
const interruptedLate: Doing[] = [
  { gap: 88_863, what: 0, turn: false },
  { gap: 125_149, what: 0, turn: false },
  { gap: 91_477, what: 24, turn: true },
  { gap: 81_912, what: 1, turn: true },
  { gap: 131_950, what: 5, turn: true },
  { gap: 200_650, what: 1, turn: true },
];

it('time never runs backwards in a log, but for lines that wait their turn', () => {
  fc.assert(
    fc.property(arrivals, doings, (arrival, done) => {
      const times = play(arrival, done, (one) => one).context.entries.filter(
        (entry) => entry.type !== 'spoke' && entry.type !== 'ended' && entry.type !== 'resume-requested',
      );
      times.forEach((entry, i) => expect(entry.at).toBeGreaterThanOrEqual(times[i - 1]?.at ?? entry.at));
    }),
    { numRuns: 200, examples: [[0, interruptedLate]] },
  );
});
