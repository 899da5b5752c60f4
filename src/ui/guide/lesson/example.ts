/**
 * The contact that the instructors' guide builds up, piece by piece, and the rehearsals that test her. The page shows
 * this text, and a test reads and plays the same text: what the guide says of it is true.
 */

export interface Piece {
  id: string;
  /** sections of the file */
  top?: string;
  /** entries of the section `answers`, indented as they stand there */
  answers?: string;
}

export const pieces = [
  {
    id: 'who',
    top: `format: 1
id: cleo-marchetti
field: piano tuning

contact:
  name: Cleo Marchetti
  called: Ms Marchetti
  pronoun: she
  role: piano tuner
  temperament: neutral
  quote: Most pianos are fine. It is the room that is out of tune.

organization:
  name: Marchetti and Daughter
  place: a workshop behind the music school
  about: Two tuners, one van, about nine hundred pianos a year.
`,
    answers: `  typical-day:
    - Four pianos, ninety minutes each, and a thermos. The music
      school comes first, because the building is quiet until nine.
    - On Tuesdays I tune nothing. I sit at the bench with one
      keyboard and replace felt, key by key, eighty-eight times.
`,
  },
  {
    id: 'alive',
    answers: `  challenges:
    - say: Heating. A school turns it on in October, the soundboard
        dries, and by November every piano I tuned in summer is flat.
      then:
        - I keep a small meter in each case. When the air falls under
          forty per cent, I write to the caretaker instead of tuning.
        - Last winter nineteen schools got that letter. Four of them
          bought a humidifier. The other fifteen bought tunings.
`,
  },
  {
    id: 'rapport',
    answers: `  enjoy-least:
    - say: The invoices. I do them on Sunday evenings, all of them.
      open: Honestly? Being talked to while I listen. I need about a
        minute of silence for each note, and I am too polite to ask.
      guarded: Every trade has its paperwork.
`,
  },
  {
    id: 'own',
    top: `topics:
  - id: tools
    name: the tools and what they cost
    phrasings:
      - What tools do you use?
      - What is in your tool bag?
      - What do you carry to a customer?
      - Do you have to buy your own tools?
      - How much does a set of tuning tools cost?
`,
    answers: `  tools:
    - A lever, two forks, forty felt wedges and a torch. The lever
      was my grandfather's. A beginner's set costs as much as three
      tunings, and you will replace half of it within the year.
`,
  },
  {
    id: 'reactions',
    top: `reactions:
  greet-on-time:
    - Come in. Mind the strings on the floor.
    - You found the back door. Everybody tries the front one first.
  job-blunt:
    - say: Oh. I thought you came to ask about the work. I have
        nobody to hire, and I would rather not talk about it.
    - say: That is not what this half hour is for.
      when: guarded
`,
  },
  {
    id: 'read',
    top: `documents:
  - id: homepage
    title: Marchetti and Daughter, home page
    kind: about
    text: We tune and repair pianos in the three valleys. Rosa
      Marchetti founded the workshop in 1978; her daughter Cleo has
      run it since 2009.

facts:
  - id: founded
    says: Rosa Marchetti founded the workshop in 1978.
    words: [your mother founded, Rosa, since 1978, in 1978]
    asks:
      - When was the workshop founded?
      - Who started the business?
`,
  },
  {
    id: 'clock',
    top: `appointment:
  minutes: 30
  extra: 5
  way: {minutes: 20, give-or-take: 4}

interruptions:
  - id: concert-hall
    at: "12:00"
    lasts: 40
    lines: Sorry, that is the concert hall. I have to take it.
    back: A string broke at the rehearsal. It can wait until four.

questions:
  - id: do-you-play
    at: "8:00"
    lines: Do you play anything yourself?
    replies: Good to know. Then I can skip the part about the pedals.
`,
  },
  {
    id: 'referral',
    top: `referral:
  name: Anselm Roy
  role: piano maker
  above: 50
  lines: Talk to Anselm Roy. He builds what I only mend, and he likes
    to be asked.
  refused: Nobody comes to mind just now.
  use-name: yes
  name-lines: Say that I sent you. He still owes me a box of felt.
`,
  },
  {
    id: 'everybody',
    answers: `  break-in:
    - Nobody puts a card in a window. I carried the tools for two
      summers, and in the third a customer asked for me by name.
  background:
    - I studied the cello for four years and stopped the week I
      noticed that I liked the tuning before the concert best.
  skills:
    - Patience with your own ears. And manners, because you work in
      people's living rooms while the soup is on.
  education:
    - There is a two-year course in the city. I did it at
      twenty-six, mostly for the regulation of grand actions, which
      nobody at home could teach me.
  enjoy-most:
    - The moment a chord stops shimmering and stands still. It is
      about four seconds a day, and I would not swap it.
  trends:
    - Half my new customers have a digital piano as well. They ring
      me because they have begun to hear the difference.
  organization:
    - It is my mother and me, and since spring an apprentice on
      Thursdays. We answer the telephone ourselves.
  advice:
    - Tune one octave on an old piano until you are sick of it. If
      you go back the next morning, come and talk to me again.
  pay:
    - A tuning is ninety, and I do four on a good day. The van, the
      felt and the unpaid Tuesdays come out of that.
  work-life:
    - Quiet evenings, because concerts are other people's evenings.
      August is empty, and I plan for it from May.
  advancement:
    - Concert halls, or a factory, or your own bench. I chose the
      bench and said no to the hall twice.
  hiring-process:
    - Workshops take people on trial for a week. They listen to one
      tuning and watch how you leave the room.
  resources:
    - The guild's evening meetings are open to anybody, first Monday
      of the month. Sit next to somebody old.
  other-work:
    - Organ builders, harp regulators, and the people who record
      sampled pianos for studios. We all lend each other tools.
`,
  },
  {
    id: 'rubric',
    top: `rubric:
  research: 8
  referral: 10
`,
  },
] as const satisfies readonly Piece[];

export type PieceId = (typeof pieces)[number]['id'];

/** The file as it stands after a piece, all pieces up to it put in their places; after the last one without an id. */
export function fileAfter(id: PieceId = 'rubric'): string {
  const known: readonly Piece[] = pieces.slice(0, pieces.findIndex((piece) => piece.id === id) + 1);
  const [first, ...others] = known.flatMap(({ top }) => top ?? []);
  const answers = `answers:\n${known.flatMap(({ answers: entries }) => entries ?? []).join('')}`;
  return [first, answers, ...others].join('\n');
}

/** A piece as the guide shows it. */
export function shown(id: PieceId): string {
  const { top, answers }: Piece = pieces.find((piece) => piece.id === id) ?? pieces[0];
  const isFirst = id === pieces[0].id;
  const section = answers && `answers:\n${isFirst ? '' : '  # the answers from before stay\n'}${answers}`;
  return [...(isFirst || !section ? [top, section] : [section, top])].filter(Boolean).join('\n').trimEnd();
}

/** What the half hour of the finished contact holds, as the guide's picture shows it; minutes after the appointed one. */
export const moments = { question: 8, interruption: 12, fiveLeft: 25, end: 30, free: 32, shownOut: 35 } as const;

/** Sentences and what they should mean: the id of a subject, or null for none. */
export const sayings = [
  { text: 'Which tools do you have with you?', topic: 'tools' },
  { text: 'Walk me through a normal working day.', topic: 'typical-day' },
  { text: 'What is difficult about it?', topic: 'challenges' },
] as const;

export interface ExampleRehearsal {
  name: string;
  text: string;
  /** lines of the contact that must come up, by their beginning */
  hears: readonly string[];
}

export const rehearsals: readonly ExampleRehearsal[] = [
  {
    name: 'good-visit.yaml',
    text: `title: A good half hour
why: On time, prepared, asks further, closes in time, asks for a name.
scenario: cleo-marchetti
learner: {name: Sam, exploring: piano tuning}
steps:
  - {at: "-3:00", do: arrive}
  - {at: "0:10", say: "Hello Ms Marchetti, I'm Sam. Thank you for making time for me."}
  - {at: "0:40", say: "I would like to find out whether tuning could be a trade for me."}
  - {at: "1:30", say: "I read that Rosa founded the workshop in 1978. How did you come to it yourself?"}
  - {at: "2:20", say: "What does a typical day look like?"}
  - {at: "3:30", say: "What are the biggest challenges in your work?"}
  - {at: "4:40", say: "Can you tell me more about that?"}
  - {at: "6:00", say: "What tools do you use?"}
  - {at: "7:20", say: "What do you like least about your job?"}
  - {at: "9:00", say: "How do people get into the field?"}
  - {at: "10:00", say: "Yes, I play the cello, not very well."}
  - {at: "14:00", say: "What skills does somebody need for this work?"}
  - {at: "26:00", say: "I see our time is nearly up. Is there anybody else I should talk to?"}
  - {at: "26:40", say: "May I tell him that you sent me?"}
  - {at: "27:30", say: "Thank you so much for your time. Goodbye, Ms Marchetti."}
  - {at: "28:00", do: leave}
expect:
  punctuality: ">=95"
  no-job-ask: ">=95"
  referral: ">=95"
  overall: ">=70"
`,
    hears: [
      'I keep a small meter',
      'A lever, two forks',
      'Honestly?',
      'Do you play',
      'A string broke',
      'Talk to Anselm Roy',
      'Say that I sent you',
    ],
  },
  {
    name: 'asks-for-a-job.yaml',
    text: `title: Asks for a job
why: One blunt question spoils the visit, whatever else goes well.
scenario: cleo-marchetti
learner: {name: Sam, exploring: piano tuning}
steps:
  - {at: "-1:00", do: arrive}
  - {at: "0:10", say: "Hello Ms Marchetti, I'm Sam."}
  - {at: "0:50", say: "What is a typical day like for you?"}
  - {at: "2:00", say: "Could you give me a job here?"}
  - {at: "3:00", say: "All right. Thank you, goodbye."}
  - {at: "3:30", do: leave}
expect:
  no-job-ask: "<=25"
  overall: "<=60"
`,
    hears: ['Oh. I thought you came to ask about the work.'],
  },
];
