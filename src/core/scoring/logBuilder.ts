import type { EndReason, Entry, Log, Pace, SpokeAs } from '../interview/log.ts';
import { normalise } from '../scenario/normalise.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Reading } from '../understanding/reading.ts';
import type { Act, Degree } from '../words/acts.ts';
import { spokenDuration } from '../words/speech.ts';

/** Builds logs for tests, step by step, on the appointment's clock. Only tests use this. */

/** "12:30" or "-3:00" in milliseconds. */
export function clock(text: string): number {
  const match = /^(-?)(\d+):(\d\d)$/.exec(text);
  if (!match) throw new Error(`${text} is no time`);
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60_000 + Number(match[3]) * 1000);
}

export interface Said {
  acts?: Act[];
  topics?: string[];
  degree?: Degree;
  doubt?: boolean;
  followUp?: boolean;
  unclear?: boolean;
  /** words that show each act; without them the whole text does */
  shows?: Partial<Record<Act, string>>;
}

export function readingOf(
  text: string,
  { acts = [], topics = [], degree, doubt = false, followUp = false, unclear = false, shows = {} }: Said,
): Reading {
  const span = (words = text) => ({
    start: Math.max(0, text.indexOf(words)),
    end: Math.max(0, text.indexOf(words)) + words.length,
    confidence: 0.9,
  });
  return {
    acts,
    topics,
    onTopic: !acts.some((act) => ['off-topic', 'intrusive', 'rude'].includes(act)),
    evidence: [
      ...acts.map((act) => ({ ...span(shows[act]), act, ...(act === 'ask-job' && degree ? { degree } : {}) })),
      ...topics.map((topic) => ({ ...span(shows.ask), topic })),
    ],
    doubt: doubt ? 'ask-job' : null,
    followUp,
    unclear,
    nearest: [],
    model: 'test',
  };
}

export class LogBuilder {
  private readonly entries: Entry[] = [];
  private turn = 0;
  constructor(private readonly pace: Pace = 'real') {}

  add(...entries: Entry[]): this {
    this.entries.push(...entries);
    return this;
  }
  appoint(minutes = 30, at = '-60:00'): this {
    return this.add({ type: 'appointed', at: clock(at), minutes });
  }
  arrive(at = '-5:00'): this {
    return this.add({ type: 'arrived', at: clock(at) });
  }
  say(at: string, text: string, said: Said = {}): this {
    this.turn += 1;
    return this.add(
      { type: 'said', at: clock(at), turn: this.turn, text },
      { type: 'read', at: clock(at), turn: this.turn, reading: readingOf(text, said) },
    );
  }
  /** The contact answers the last turn at once, or speaks by themselves when `at` is given. */
  hear(text: string, as: SpokeAs = 'answer', topic: string | null = null, at?: string): this {
    const said = this.entries.findLast((entry) => entry.type === 'said' || entry.type === 'spoke');
    const from = at !== undefined ? clock(at) : said?.type === 'spoke' ? said.until : (said?.at ?? 0);
    return this.add({
      type: 'spoke',
      at: from,
      until: from + spokenDuration(text),
      line: `test/${this.entries.length}`,
      text,
      as,
      topic,
      turn: at !== undefined ? null : this.turn,
    });
  }
  askBack(about: 'topic' | 'ask-job', at: string): this {
    return this.add({
      type: 'asked-back',
      at: clock(at),
      turn: this.turn,
      about,
      options: about === 'topic' ? ['skills', 'pay'] : ['yes', 'no'],
    });
  }
  settle(turn: number, as: 'yes' | 'no' | 'moved-on' | 'topic', at: string): this {
    return this.add({ type: 'settled', at: clock(at), turn, about: as === 'topic' ? 'topic' : 'ask-job', as });
  }
  end(reason: EndReason, at: string): this {
    if (reason === 'left') this.add({ type: 'left', at: clock(at) });
    if (reason === 'stopped') this.add({ type: 'stopped', at: clock(at) });
    return this.add({ type: 'ended', at: clock(at), reason });
  }
  note(at: string, text: string, said: Said = { acts: ['thank'] }): this {
    return this.add({ type: 'note-sent', at: clock(at), text, reading: readingOf(text, said) });
  }
  log(): Log {
    return {
      version: 1,
      header: {
        learner: { name: 'Teo Brandt', exploring: 'nursing' },
        seed: 1,
        pace: this.pace,
        stretch: 1,
        appointed: null,
      },
      entries: [...this.entries],
    };
  }
}

export const visitLog = (pace: Pace = 'real'): LogBuilder => new LogBuilder(pace).appoint();

/** A scenario to judge against; `change` replaces whole fields. */
export const testScenario = (change: Partial<Scenario> = {}): Scenario => ({
  ...normalise(
    {
      format: 1,
      field: 'nursing',
      contact: { name: 'Imelda Farrow', called: 'Ms Farrow', pronoun: 'she', role: 'ward nurse' },
      organization: { name: 'St. Brannock Hospital' },
      facts: [
        { id: 'mentor-year', says: 'Every new nurse has a mentor for a year.', words: ['mentor year', 'mentoring'] },
        { id: 'beds', says: 'The ward has 28 beds.', words: ['28 beds'] },
      ],
      answers: { 'typical-day': 'It begins with the handover.' },
      referral: { name: 'Pim Osterly', role: 'tutor at the college', lines: ['Talk to Pim Osterly.'] },
    },
    'test',
  ),
  ...change,
});
