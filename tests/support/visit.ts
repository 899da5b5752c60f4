import { advance, beginVisit, type Visit } from '../../src/core/interview/advance.ts';
import type { Entry, Header, Input, Outcome } from '../../src/core/interview/log.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { Reading } from '../../src/core/understanding/reading.ts';

/** A small contact with one of everything, for tests of the visit. */
export const smallScenario = (changes = ''): Scenario => {
  const { scenario, diagnostics } = parseScenario(`${text}${changes}`, 'small.yaml', 'small');
  if (!scenario) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return scenario;
};

const text = `format: 1
field: bell founding
contact: {name: Ada Brook, called: Ms Brook, pronoun: she, role: bell founder}
organization: {name: Brook and Daughter}
facts:
  - {id: founded, says: We have cast bells since 1840., words: ["1840"], asks: [When was the foundry founded?]}
topics:
  - {id: tuning, phrasings: [How do you tune a bell?, What makes it ring true?, Who sets the pitch?, How is a note found?, What is done about a flat bell?]}
answers:
  typical-day:
    - {say: We pour on Fridays., open: "We pour on Fridays, and I love it.", guarded: We pour., then: [The metal takes a day to melt., In winter two days.]}
    - {say: The other days we make moulds., then: [Out of loam.]}
  pay: {say: placeholder}
  tuning: [{say: On a lathe., then: [A shaving at a time.]}]
referral: {name: Jo Pell, role: ringer, above: 45, lines: [Ask Jo Pell., Jo Pell is your woman.], use-name: "yes"}
`.replace('pay: {say: placeholder}', 'pay: [{say: Enough to live on.}]');

export const header = (changes: Partial<Header> = {}): Header => ({
  learner: { name: 'Teo', exploring: 'bells' },
  seed: 7,
  pace: 'real',
  stretch: 1,
  appointed: null,
  ...changes,
});

/** A reading as understanding would give it; acts and topics as given. */
export function reading(acts: Reading['acts'], topics: string[] = [], changes: Partial<Reading> = {}): Reading {
  const degree = changes.evidence
    ? {}
    : acts.includes('ask-job')
      ? { evidence: [{ act: 'ask-job' as const, degree: 'blunt' as const, start: 0, end: 1, confidence: 1 }] }
      : {};
  return {
    acts,
    topics,
    onTopic: !acts.some((act) => act === 'off-topic' || act === 'intrusive' || act === 'rude'),
    evidence: [],
    doubt: null,
    followUp: false,
    unclear: acts.length === 0,
    nearest: [],
    model: 'test',
    ...degree,
    ...changes,
  };
}

export const at = (minutes: number, seconds = 0): number => (minutes * 60 + seconds) * 1000;

/** A visit driven by hand: arrive, say, wait. */
export class Driven {
  visit: Visit;
  constructor(scenario: Scenario = smallScenario(), head: Header = header()) {
    this.visit = advance(beginVisit(scenario, head), {
      type: 'appointed',
      at: at(-60),
      minutes: scenario.appointment.minutes,
    });
  }
  do(input: Input): this {
    this.visit = advance(this.visit, input);
    return this;
  }
  arrive(time = 0): this {
    return this.do({ type: 'arrived', at: time });
  }
  say(time: number, what: Reading, words = 'words'): this {
    const turn = this.visit.context.turns + 1;
    return this.do({ type: 'said', at: time, turn, text: words }).do({ type: 'read', at: time, turn, reading: what });
  }
  wait(time: number): this {
    this.visit = advance(this.visit, { type: 'time.passed', at: time });
    return this;
  }
  get entries(): Entry[] {
    return this.visit.context.entries;
  }
  outcomes<T extends Outcome['type']>(type: T): Extract<Outcome, { type: T }>[] {
    return this.entries.filter((entry): entry is Extract<Outcome, { type: T }> => entry.type === type);
  }
  /** what the contact's lines were, in order */
  get spokenAs(): string[] {
    return this.outcomes('spoke').map((entry) => entry.as);
  }
  get lastSaid(): string {
    return this.outcomes('spoke').at(-1)?.text ?? '';
  }
  get end(): string | null {
    return this.visit.context.ended;
  }
}
