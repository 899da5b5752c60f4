import { dayOf, hourOf } from '../../app/clock.ts';
import { counted, numberWord } from '../../core/feedback/phrases.ts';
import type { Entry } from '../../core/interview/log.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { VisitFile } from '../../core/scoring/visitFile.ts';
import { outfits } from '../../core/words/outfits.ts';

/** What the file of a visit holds, in the words of its learner: each a thing, and the thing itself where it is short. */
export interface Content {
  what: string;
  words: string[];
}

/** Everything that stands in the file, nothing left out; the file itself can be read below the list. */
export function contentsOf(file: VisitFile, scenario: Scenario): Content[] {
  const { header, log } = file;
  const every = <T extends Entry['type']>(type: T) =>
    log.entries.filter((one): one is Extract<Entry, { type: T }> => one.type === type);
  const said = every('said');
  const called = scenario.contact.called;
  const requested = every('requested').flatMap(({ subject, text }) => [subject, text].filter(Boolean));
  const note = every('note-sent')[0];
  // what was planned or chosen first and then changed is still in the log
  const planned = distinct(every('planned').flatMap(({ questions }) => questions));
  const worn = distinct(every('dressed').map(({ outfit }) => outfits[outfit].name));
  const opened = distinct(every('opened').map(({ document }) => document));
  const contents: (Content | false)[] = [
    { what: 'What you had told about yourself', words: about(header) },
    { what: 'When and how', words: circumstances(header) },
    requested.length > 0 && { what: 'Your message', words: requested },
    planned.length > 0 && { what: 'The questions you had planned, the dropped ones too', words: planned },
    opened.length > 0 && {
      what: 'What you had read',
      words: opened.map((id) => scenario.documents.find((one) => one.id === id)?.title ?? id),
    },
    worn.length > 0 && { what: 'What you had chosen to wear', words: worn },
    {
      what: `All that you said (${counted(said.length, 'turn')}), and how it was understood`,
      words: said.map(({ text }) => text),
    },
    { what: `All that ${called} said (${counted(every('spoke').length, 'line')}) and thought of it`, words: [] },
    { what: 'Whatever else you did in the visit, and when, to the millisecond', words: [] },
    note !== undefined && { what: 'Your thank-you note', words: [note.text] },
    { what: 'Your marks', words: [marks(file)] },
    { what: `${called} as they were written, so that the marks can be worked out again`, words: [] },
    { what: 'The version of Half Hour', words: [file.app] },
  ];
  return contents.filter((one) => one !== false);
}

const distinct = (list: readonly string[]): string[] => [...new Set(list)];

const about = ({ learner }: VisitFile['header']): string[] => {
  const { name, exploring } = learner;
  const told = [name && `Your name: ${name}`, exploring && `What you look into: ${exploring}`].filter(Boolean);
  return told.length > 0 ? told : ['Nothing.'];
};

function circumstances({ appointed, pace, stretch, sentBy }: VisitFile['header']): string[] {
  const instant = appointed === null ? null : new Date(appointed);
  return [
    instant && !Number.isNaN(instant.getTime()) ? `${dayOf(instant)}, ${hourOf(instant)}` : '',
    pace === 'untimed' ? 'Without a clock' : pace === 'brisk' ? 'With the clock three times as fast' : 'With the clock',
    stretch > 1 ? `With the clock stretched ${stretch} times` : '',
    sentBy ? `Sent by ${sentBy}` : '',
  ].filter(Boolean);
}

function marks({ scorecard }: VisitFile): string {
  if (scorecard?.overall == null) return 'None: the visit is not scored.';
  const judged = Object.values(scorecard.marks).filter(({ value }) => value !== null).length;
  return `${scorecard.overall} of 100, from ${numberWord(judged)} marks with the words they rest on`;
}
