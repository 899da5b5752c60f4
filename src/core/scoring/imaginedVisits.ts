import type { Pace } from '../interview/log.ts';
import { clock, visitLog, type LogBuilder, type Said } from './logBuilder.ts';

/** Whole visits to judge and to talk about. Only tests use this. */

const answer = {
  day: 'The handover is at six, in the corridor, because the office leaks. Then nine families ring before breakfast, and each of them wants the truth in a minute. I write the names on my glove, and by noon the glove is full.',
  background:
    'I was a baker first. My grandmother was on this ward, and a nurse called Oona sat with her through the night, so I applied the week after. They laughed at my floury shoes, and they took me.',
  skills:
    'Patience, and a good memory for faces. You must be able to count drops and comfort a son in the same breath. The rest can be taught, and a few of us learnt it late.',
  education:
    'Three years at the college, with half of it on wards. Chemistry is where most of them stumble. We lost two last spring to it, and one came back in autumn and is our best.',
  most: 'The quiet at four in the morning, when somebody wakes and you are there with a cup of tea. He asks you whether it is still raining, and for ten minutes you are the whole world to somebody.',
  challenges:
    'Lifting. My back is older than I am. And the paperwork doubled when the tablets arrived. Some weeks I type more than I wash, and my daughter says I hum the alarm in my sleep.',
  trends:
    'More care at home, fewer beds. The tablets will do the charting one day, but nobody has taught them to listen. I would learn wounds and dementia, those two will not go away in your lifetime.',
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
export function perfectVisit({
  pace = 'real',
  arrive = '-5:00',
  middle = () => {},
  end,
  note,
}: Changes = {}): LogBuilder {
  const log = visitLog(pace)
    .add({ type: 'opened', at: clock('-40:00'), document: 'about' })
    .arrive(arrive);
  const start = clock(arrive) > 0 ? `${Math.floor(clock(arrive) / 60_000)}:20` : '0:20';
  log.hear('Good morning. Come in.', 'greet-on-time', null, start.replace(':20', ':05'));
  log
    .say(start, 'Good morning, Ms Farrow. Thank you for making time.', { acts: ['greet', 'thank'] })
    .hear('What brings you here?', 'what-brings-you');
  log.say(
    start.replace(':20', ':45'),
    'I work in a call centre and I am good with upset people. I asked to meet because I want to understand nursing before I study it.',
    {
      acts: ['share-background', 'state-purpose'],
      shows: {
        'share-background': 'I work in a call centre and I am good with upset people.',
        'state-purpose': 'I asked to meet because I want to understand nursing before I study it.',
      },
    },
  );
  log.hear('That is a fair reason. Ask away.', 'purpose-heard');
  const later = Math.max(0, Math.floor(clock(arrive) / 60_000));
  const ask = (minute: number, text: string, topic: string, heard: string, more: Said = {}) =>
    log
      .say(`${Math.max(minute, later + 2)}:00`, text, { acts: ['ask'], topics: [topic], ...more })
      .hear(heard, 'answer', topic);
  ask(2, 'What does the first hour of a shift look like?', 'typical-day', answer.day);
  log.say(
    `${Math.max(4, later + 3)}:00`,
    'You said families want the truth in a minute. How did you learn to do that?',
    { acts: ['acknowledge', 'ask'], shows: { ask: 'How did you learn to do that?' } },
  );
  log.hear(
    'By getting it wrong, mostly. My first one walked out. Oona sat me down in the linen room and made me say it again, shorter, until it was true and short.',
    'follow-up',
    'typical-day',
  );
  ask(7, 'How did you come to nursing?', 'background', answer.background);
  ask(
    10,
    'I read about the mentor year and the 28 beds. What skills do you look for in the new ones?',
    'skills',
    answer.skills,
  );
  middle(log);
  ask(14, 'How is the training set up?', 'education', answer.education);
  ask(
    17,
    'What makes chemistry so hard for them?',
    'education',
    'Nobody shows them why it matters. Give somebody the wrong drip once, on paper, and they read the table with other eyes.',
  );
  ask(20, 'What do you enjoy most?', 'enjoy-most', answer.most);
  ask(22, 'What is the hardest part?', 'challenges', answer.challenges);
  ask(24, 'How will the field change?', 'trends', answer.trends);
  if (end) end(log);
  else {
    log.say('26:10', 'I see our time is nearly over. Thank you. Who else should I talk to?', {
      acts: ['wrap-up', 'thank', 'ask-referral'],
      shows: {
        'wrap-up': 'I see our time is nearly over.',
        thank: 'Thank you.',
        'ask-referral': 'Who else should I talk to?',
      },
    });
    log
      .hear('Pim Osterly at the college.', 'referral')
      .add({ type: 'referred', at: clock('26:10'), name: 'Pim Osterly', turn: 99 });
    log.say('27:00', 'May I say that you suggested it?', { acts: ['ask-use-name'] }).hear('Of course.', 'name-yes');
    log
      .say('28:00', 'Thank you, Ms Farrow. Goodbye.', {
        acts: ['thank', 'goodbye'],
        shows: { thank: 'Thank you, Ms Farrow.', goodbye: 'Goodbye.' },
      })
      .hear('Goodbye.', 'goodbye');
    log.end('said-goodbye', '29:02');
  }
  if (note) note(log);
  else
    log.note(
      '75:00',
      'Dear Ms Farrow, thank you for your time. I keep thinking of the handover in the corridor, and I shall write to Pim Osterly.',
    );
  return log;
}

export const silent = () =>
  visitLog().arrive().hear('Good morning.', 'greet-on-time', null, '0:02').end('left', '30:00');

export const oneQuestion = () =>
  visitLog()
    .arrive()
    .hear('Good morning.', 'greet-on-time', null, '0:02')
    .say('0:30', 'What do you do all day?', { acts: ['ask'], topics: ['typical-day'] })
    .hear('The handover comes first, then breakfast.', 'answer', 'typical-day')
    .end('left', '1:30');

/**
 * Three minutes late without a word of it, friendly, half of the questions closed, the dossier read and not used, one
 * word about football, nobody else asked for, no goodbye, a late and general note.
 */
export const beginner = () => {
  const log = visitLog()
    .add({ type: 'opened', at: clock('-30:00'), document: 'about' })
    .arrive('3:10')
    .hear('Good morning. What brings you here?', 'what-brings-you', null, '3:12');
  log
    .say('3:30', 'Hi, I am Teo. I wanted to find out what nursing is like.', {
      acts: ['greet', 'introduce-self', 'state-purpose'],
    })
    .hear('Ask away.', 'purpose-heard');
  const asked: [string, string, string, string][] = [
    [
      '5:00',
      'What do you do all day?',
      'typical-day',
      'We begin with the handover at six. Then breakfast, tablets, and the doctors come at nine with their questions and their coffee.',
    ],
    [
      '8:00',
      'Do you like it?',
      'enjoy-most',
      'Yes, mostly. The nights are quiet and the people are kind, and somebody always brings cake from the bakery.',
    ],
    [
      '12:00',
      'Is the training hard?',
      'education',
      'Three years, and chemistry is where most of them stumble. You need patience with yourself.',
    ],
    [
      '20:00',
      'What is difficult about it?',
      'challenges',
      'Lifting, and the paperwork. Both got worse since the tablets arrived on the ward.',
    ],
  ];
  for (const [at, text, topic, heard] of asked)
    log.say(at, text, { acts: ['ask'], topics: [topic] }).hear(heard, 'answer', topic);
  log
    .say('22:00', 'Did you see the match on Sunday?', { acts: ['off-topic'] })
    .hear('Let us stay with the work.', 'off-topic');
  log
    .say('25:00', 'Thank you, that was all I wanted to ask.', { acts: ['thank', 'wrap-up'] })
    .hear('Gladly.', 'wrap-up');
  return log.end('left', '25:30').note('3000:00', 'Thank you for your time, it was very interesting.');
};

export const offTopicHalf = () => {
  const log = visitLog()
    .arrive()
    .hear('Good morning.', 'greet-on-time', null, '0:02')
    .say('0:20', 'Good morning. I asked to meet to learn about nursing.', { acts: ['greet', 'state-purpose'] })
    .hear('Ask away.', 'purpose-heard');
  for (let i = 0; i < 5; i += 1) {
    log
      .say(`${2 + 4 * i}:00`, `What should one know, part ${i}?`, { acts: ['ask'], topics: ['skills'] })
      .hear('Patience, and a memory for faces.', 'answer', 'skills');
    log
      .say(`${4 + 4 * i}:00`, 'Did you see the match on Sunday? What a goal that was.', { acts: ['off-topic'] })
      .hear('Let us stay with the work.', 'off-topic');
  }
  return log
    .say('27:00', 'Thank you, goodbye.', { acts: ['thank', 'goodbye'] })
    .hear('Goodbye.', 'goodbye')
    .end('said-goodbye', '28:02')
    .note('60:00', 'Thank you.');
};
