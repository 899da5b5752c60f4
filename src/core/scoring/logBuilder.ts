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

export function readingOf(text: string, { acts = [], topics = [], degree, doubt = false, followUp = false, unclear = false, shows = {} }: Said): Reading {
  const span = (words = text) => ({ start: Math.max(0, text.indexOf(words)), end: Math.max(0, text.indexOf(words)) + words.length, confidence: 0.9 });
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
    return this.add({ type: 'spoke', at: from, until: from + spokenDuration(text), line: `test/${this.entries.length}`, text, as, topic, turn: at !== undefined ? null : this.turn });
  }
  askBack(about: 'topic' | 'ask-job', at: string): this {
    return this.add({ type: 'asked-back', at: clock(at), turn: this.turn, about, options: about === 'topic' ? ['skills', 'pay'] : ['yes', 'no'] });
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
      header: { learner: { name: 'Teo Brandt', exploring: 'nursing' }, seed: 1, pace: this.pace, stretch: 1, appointed: null },
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
    } as Parameters<typeof normalise>[0],
    'test',
  ),
  ...change,
});

const answer = {
  day: 'The handover is at six, in the corridor, because the office leaks. Then nine families ring before breakfast, and each of them wants the truth in a minute. I write the names on my glove, and by noon the glove is full.',
  background: 'I was a baker first. My grandmother was on this ward, and a nurse called Oona sat with her through the night, so I applied the week after. They laughed at my floury shoes, and they took me.',
  skills: 'Patience, and a good memory for faces. You must be able to count drops and comfort a son in the same breath. The rest can be taught, and a few of us learnt it late.',
  education: 'Three years at the college, with half of it on wards. Chemistry is where most of them stumble. We lost two last spring to it, and one came back in autumn and is our best.',
  most: 'The quiet at four in the morning, when somebody wakes and you are there with a cup of tea. He asks you whether it is still raining, and for ten minutes you are the whole world to somebody.',
  challenges: 'Lifting. My back is older than I am. And the paperwork doubled when the tablets arrived. Some weeks I type more than I wash, and my daughter says I hum the alarm in my sleep.',
  trends: 'More care at home, fewer beds. The tablets will do the charting one day, but nobody has taught them to listen. I would learn wounds and dementia, those two will not go away in your lifetime.',
};

export interface Changes {
  pace?: Pace;
  arrive?: string;
  /** said between the questions on skills and education */
  middle?: (log: LogBuilder) => void;
  end?: (log: LogBuilder) => void;
  note?: (log: LogBuilder) => void;
}

/** A visit that does everything well; `changes` spoil one thing each. */
export function perfectVisit({ pace = 'real', arrive = '-5:00', middle = () => {}, end, note }: Changes = {}): LogBuilder {
  const log = visitLog(pace).add({ type: 'opened', at: clock('-40:00'), document: 'about' }).arrive(arrive);
  const start = clock(arrive) > 0 ? `${Math.floor(clock(arrive) / 60_000)}:20` : '0:20';
  log.hear('Good morning. Come in.', 'greet-on-time', null, start.replace(':20', ':05'));
  log.say(start, 'Good morning, Ms Farrow. Thank you for making time.', { acts: ['greet', 'thank'] }).hear('What brings you here?', 'what-brings-you');
  log.say(start.replace(':20', ':45'), 'I work in a call centre and I am good with upset people. I asked to meet because I want to understand nursing before I study it.', {
    acts: ['share-background', 'state-purpose'],
    shows: { 'share-background': 'I work in a call centre and I am good with upset people.', 'state-purpose': 'I asked to meet because I want to understand nursing before I study it.' },
  });
  log.hear('That is a fair reason. Ask away.', 'purpose-heard');
  const later = Math.max(0, Math.floor(clock(arrive) / 60_000));
  const ask = (minute: number, text: string, topic: string, heard: string, more: Said = {}) =>
    log.say(`${Math.max(minute, later + 2)}:00`, text, { acts: ['ask'], topics: [topic], ...more }).hear(heard, 'answer', topic);
  ask(2, 'What does the first hour of a shift look like?', 'typical-day', answer.day);
  log.say(`${Math.max(4, later + 3)}:00`, 'You said families want the truth in a minute. How did you learn to do that?', { acts: ['acknowledge', 'ask'], shows: { ask: 'How did you learn to do that?' } });
  log.hear('By getting it wrong, mostly. My first one walked out. Oona sat me down in the linen room and made me say it again, shorter, until it was true and short.', 'follow-up', 'typical-day');
  ask(7, 'How did you come to nursing?', 'background', answer.background);
  ask(10, 'I read about the mentor year and the 28 beds. What skills do you look for in the new ones?', 'skills', answer.skills);
  middle(log);
  ask(14, 'How is the training set up?', 'education', answer.education);
  ask(17, 'What makes chemistry so hard for them?', 'education', 'Nobody shows them why it matters. Give somebody the wrong drip once, on paper, and they read the table with other eyes.');
  ask(20, 'What do you enjoy most?', 'enjoy-most', answer.most);
  ask(22, 'What is the hardest part?', 'challenges', answer.challenges);
  ask(24, 'How will the field change?', 'trends', answer.trends);
  if (end) end(log);
  else {
    log.say('26:10', 'I see our time is nearly over. Thank you. Who else should I talk to?', { acts: ['wrap-up', 'thank', 'ask-referral'], shows: { 'wrap-up': 'I see our time is nearly over.', thank: 'Thank you.', 'ask-referral': 'Who else should I talk to?' } });
    log.hear('Pim Osterly at the college.', 'referral').add({ type: 'referred', at: clock('26:10'), name: 'Pim Osterly', turn: 99 });
    log.say('27:00', 'May I say that you suggested it?', { acts: ['ask-use-name'] }).hear('Of course.', 'name-yes');
    log.say('28:00', 'Thank you, Ms Farrow. Goodbye.', { acts: ['thank', 'goodbye'], shows: { thank: 'Thank you, Ms Farrow.', goodbye: 'Goodbye.' } }).hear('Goodbye.', 'goodbye');
    log.end('said-goodbye', '29:02');
  }
  if (note) note(log);
  else log.note('75:00', 'Dear Ms Farrow, thank you for your time. I keep thinking of the handover in the corridor, and I shall write to Pim Osterly.');
  return log;
}
