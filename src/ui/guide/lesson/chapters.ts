import type { PieceId } from './example.ts';

/** The instructors' guide: what stands on the page, in its order. */

export type Block =
  | { p: string }
  | { list: readonly string[] }
  | { piece: PieceId }
  /** said in the right margin, beside what comes before */
  | { aside: string }
  | { picture: 'half-hour' | 'bands' }
  | { rehearsal: string }
  | { sayings: true }
  | { link: string; text: string };

export interface Chapter {
  id: string;
  title: string;
  blocks: readonly Block[];
}

export const chapters: readonly Chapter[] = [
  {
    id: 'before',
    title: 'Before you write',
    blocks: [
      {
        p: 'A contact is a text file. It says who somebody is, when they can be met, and what they answer. The program does the rest: it understands what learners ask, keeps the clock, remembers how the talk goes, and writes the review. You need no programming, and about an hour for a first contact.',
      },
      {
        p: 'Talk to a real person first, for the same half hour that your learners will have. Write down what surprised you, each number and each name of a thing. A contact made of what everybody knows is soon asked out; one made of a Tuesday that really happened is not.',
      },
      {
        p: 'On this page a piano tuner comes about piece by piece. Each piece is part of one file; you can open that file on your desk at any time and change what you like.',
      },
    ],
  },
  {
    id: 'first',
    title: 'The first contact',
    blocks: [
      {
        p: 'This much can already be met. Keys stand before the colon, what they say behind it, and what belongs together stands equally far in.',
      },
      { piece: 'who' },
      { aside: '“field” completes “people who work in …”. “called” is how most people would address them.' },
      {
        p: 'The name “typical-day” is one of seventeen subjects that every contact understands, such as how people get in, what they like, what is hard, pay. The list of what has no answer yet stands as a hint under your text. It is only a hint: asked about such a subject, the contact says honestly that they cannot tell.',
      },
      {
        p: 'Two answers to one subject are not said together. Asked again, she gives the other one; nobody hears the same sentence twice while another is left.',
      },
    ],
  },
  {
    id: 'alive',
    title: 'Answers that sound alive',
    blocks: [
      { p: 'The best learners ask further. What they hear then stands under “then”, one step at a time.' },
      { piece: 'alive' },
      {
        aside:
          'Asked “Can you tell me more about that?” she speaks of the meter, and asked once more, of the nineteen schools.',
      },
      {
        list: [
          'Thirty to eighty words: that is a breath or two. At 150 words a minute, eighty words take half a minute of somebody’s half hour.',
          'One concrete thing in each: a number, a name, an hour of the day.',
          'Leave something out. A good answer ends where a curious person would ask on.',
          'Read it aloud. What you stumble over, the contact stumbles over.',
          'Let them disagree with the usual advice at least once. Real people do.',
        ],
      },
    ],
  },
  {
    id: 'rapport',
    title: 'How they take to the learner',
    blocks: [
      {
        p: 'A contact warms to somebody who greets, says why they came and asks on, and cools towards somebody who is late, rude or after a job. This is a figure from 0 to 100 that only the program moves. Where it lies chooses between what you wrote.',
      },
      { picture: 'bands' },
      { piece: 'rapport' },
      { aside: 'In the good visit that tests this file, she is asked after seven minutes and says “Honestly?”.' },
      {
        p: '“open” is said instead by somebody who likes the learner, “guarded” by somebody who does not. Write them only where it makes a difference: what people hold back is worth more than a friendlier tone.',
      },
    ],
  },
  {
    id: 'understanding',
    title: 'How they understand',
    blocks: [
      {
        p: 'The contact is not a chat program. What a learner writes is compared with thousands of sentences by meaning, not by words, and gets two kinds of labels: what they did (greeted, asked, thanked, asked for a job) and what they asked about. Your text is never guessed at or continued; she says what you wrote and nothing else.',
      },
      {
        p: 'What only your contact can be asked becomes a subject of its own, with five to ten ways to ask it. Write them as different people would, not as variations of one sentence.',
      },
      { piece: 'own' },
      { p: 'Now these are understood, though none of them stands in the file:' },
      { sayings: true },
      {
        list: [
          'It understands English, and it sometimes misunderstands: a subject too near to another one, irony, several questions in one breath.',
          'When it is in doubt, the contact asks back and offers the two nearest subjects. That costs the learner nothing.',
          'Two of your subjects that lie too near to each other are named under the text, with the two sentences.',
          'Under “Tests” you can write sentences with what they should mean. Under “Heard” you see what learners really said, and add it with one press.',
        ],
      },
    ],
  },
  {
    id: 'reactions',
    title: 'What is no answer',
    blocks: [
      {
        p: 'Greetings, thanks, a job that is asked for, the end of the half hour: for all of these the contact has words of the program’s own. Replace those in which your contact would sound different. Greetings and goodbyes repay it most.',
      },
      { piece: 'reactions' },
      { aside: 'Here a line can be kept for one mood with “when”. The editor proposes the names of all reactions.' },
    ],
  },
  {
    id: 'read',
    title: 'What can be read beforehand',
    blocks: [
      {
        p: 'Documents are what a careful learner finds before the visit: a home page, a portrait in the local paper. Facts are what shows that it was read. Who brings one up is credited with research; who asks what the first page answers is not.',
      },
      { piece: 'read' },
      {
        p: 'Keep what the documents say out of the answers. If the home page tells everything about a subject, a question about it is no longer a good question.',
      },
    ],
  },
  {
    id: 'half-hour',
    title: 'The half hour',
    blocks: [
      {
        p: 'All times are those of the appointment: “12:00” is twelve minutes after the agreed time, whoever is late. The contact mentions the last five minutes by herself, stands up at the end, and shows out who stays.',
      },
      { picture: 'half-hour' },
      { piece: 'clock' },
      { aside: 'An interruption waits for the end of a sentence, and a question of hers for the end of an answer.' },
      {
        p: 'One interruption is enough, in the middle. A question of the contact’s own shows who listens in both directions; with “about: resume” it gives leave to hand one over.',
      },
    ],
  },
  {
    id: 'referral',
    title: 'Who else to talk to',
    blocks: [
      {
        p: 'Asking for another name is one of the things learners forget most. Whether they get one depends on how the talk went: “above” is the least figure of rapport at which the name is given.',
      },
      { piece: 'referral' },
      {
        p: 'With “contact” and the id of another file, the person named can really be met next; that file says “by-referral: true”, and stays out of sight until somebody has sent the learner there. Such chains work between contacts that learners add themselves, too.',
      },
    ],
  },
  {
    id: 'everybody',
    title: 'The other subjects',
    blocks: [
      { p: 'With these, nothing is left that everybody may ask and she has no answer to.' },
      { piece: 'everybody' },
      {
        p: 'What is still hinted at under the text is where she runs dry: a subject with one answer and nothing under “then” is soon told. A second answer for each is work for your second hour, and worth it for the subjects that your learners ask about most.',
      },
    ],
  },
  {
    id: 'judging',
    title: 'How it is judged',
    blocks: [
      {
        p: 'Fourteen things are judged, each with a weight; the weights are shares of a hundred. Change those that your course is about, and leave the rest alone: they are scaled together.',
      },
      { piece: 'rubric' },
      { link: '#/marks', text: 'What the marks mean, in figures' },
    ],
  },
  {
    id: 'tests',
    title: 'Tests',
    blocks: [
      {
        p: 'A rehearsal is a talk that you wrote down once, with the marks it should get. It is played in a moment, as often as you like, and tells you when a change of yours has spoilt something. Two are worth having from the first day: one visit that goes well and one that goes wrong.',
      },
      { rehearsal: 'good-visit.yaml' },
      { rehearsal: 'asks-for-a-job.yaml' },
      {
        p: 'You need not write them by hand. Talk to your contact beside the text, and press “Keep as a rehearsal”. While you change the text, the same talk is held again and what changed is marked.',
      },
      {
        p: 'A random visitor can go through a thousand visits for you, and shows what nobody ever gets to hear and what is heard twice.',
      },
    ],
  },
  {
    id: 'handing-out',
    title: 'Handing it out',
    blocks: [
      {
        list: [
          'As a file: by mail, on the course page, on a stick. Learners open it among their contacts.',
          'As a link that carries the whole contact. Up to 8,000 characters, most mail and chat programs hand it on; a contact of some forty answers fits.',
          'On a web server: a link to the file’s address. When you improve the contact, learners who open the link again get the new one.',
        ],
      },
      {
        p: 'Learners see who it is and from where before they add it, and can remove it. A contact runs nothing and brings no picture. They can also read the text, answers and all, if they look for it: it is a rehearsal, not an examination.',
      },
    ],
  },
  {
    id: 'class',
    title: 'Reading a class',
    blocks: [
      {
        p: 'Learners save their visit under “Hand in”, with their name, and send you the file in whatever way your course uses. Drop thirty of them on one page and you have a table of everybody and every criterion, the talks behind it, and how hard each thing was.',
      },
      { link: '#/class', text: 'A class' },
      {
        p: 'Read two talks in full before you read the figures. A low mark for listening may be a shy learner; it may also be a contact who never lets go of the word.',
      },
      {
        p: 'Visits made with another text of your contact are marked, and so are files that were changed: a file can be edited like any other, so a mark is a reason to talk and no proof.',
      },
    ],
  },
  {
    id: 'privacy',
    title: 'Privacy',
    blocks: [
      {
        p: 'There is no account and no server. What you write stays in this browser until you save or send it; what learners write stays in theirs until they do. A link carries the contact behind the “#”, which browsers send to nobody. The class is held in the memory of the page unless you choose to keep it.',
      },
      {
        p: 'A visit holds everything the learner wrote, word for word. Say so before you collect visits, say how long you keep them, and delete them afterwards. Use no real person’s name for a contact without asking them.',
      },
    ],
  },
];
