import { createInterface } from 'node:readline';
import { readerWith, type Reader } from '../core/authoring/rehearsals/rehearse.ts';
import { advance, beginVisit, logOf, readingContext, stageOf, type Visit } from '../core/interview/advance.ts';
import { noteSent } from '../core/interview/echoes.ts';
import { toldIn } from '../core/interview/told.ts';
import { formatClock } from '../core/scenario/clockText.ts';
import { askableTopics } from '../core/scenario/ownTopics.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { score } from '../core/scoring/score.ts';
import { criteria, criterionIds } from '../core/words/criteria.ts';
import { spokenDuration } from '../core/words/speech.ts';
import type { Verb } from './main.ts';
import { loadUnderstanding } from './model.ts';
import { loadScenario } from './scenarioFile.ts';

const help = 'Type what you say. A line "leave" leaves, "wait 2" lets two minutes pass.\n';
const noteHelp = '\nA note of thanks, on one line; nothing sends none.\n';

/** `half-hour play ID`: a visit in the terminal on a clock that runs only while somebody speaks. */
export const play: Verb = async ([id, ...rest]) => {
  if (id === undefined || rest.length > 0) {
    process.stderr.write('usage: half-hour play ID\n');
    return 2;
  }
  const { scenario } = loadScenario(id);
  if (!scenario) throw new Error(`${id} has errors; half-hour check ${id} names them`);
  const understanding = loadUnderstanding();
  const read = readerWith(understanding, understanding.prepare(askableTopics(scenario)));
  // Chance enters here and is kept in the log, so that the visit can be played again.
  const header = {
    learner: { name: '', exploring: '' },
    seed: Math.floor(Math.random() * 2 ** 31),
    pace: 'real',
    stretch: 1,
    appointed: null,
  } as const;
  let visit = advance(beginVisit(scenario, header), {
    type: 'appointed',
    at: -3_600_000,
    minutes: scenario.appointment.minutes,
  });
  visit = advance(visit, { type: 'arrived', at: 0 });
  process.stdout.write(`${scenario.contact.name}, ${scenario.contact.role}. ${help}\n`);
  let shown = show(visit, 0);
  for await (const line of createInterface({ input: process.stdin })) {
    if (stageOf(visit) !== 'talking') {
      visit = write(visit, line.trim(), read);
      break;
    }
    visit = take(visit, line.trim(), read);
    shown = show(visit, shown);
    if (stageOf(visit) !== 'talking') process.stdout.write(noteHelp);
  }
  if (stageOf(visit) === 'talking')
    visit = advance(visit, { type: 'left', at: Math.max(visit.context.now, visit.context.speakingUntil) });
  printMarks(visit, scenario);
  return 0;
};

/** The note, sent an hour after the talk; nothing in it sends none. */
function write(visit: Visit, text: string, read: Reader): Visit {
  const at = visit.context.now + 3_600_000;
  if (!text) return advance(visit, { type: 'note-declined', at });
  return advance(visit, noteSent(at, text, read(text, { at }, toldIn(visit.context.entries, visit.context.scenario))));
}

function take(visit: Visit, line: string, read: Reader): Visit {
  const { context } = visit;
  const now = Math.max(context.now, context.speakingUntil);
  if (line === '') return visit;
  if (line === 'leave') return advance(visit, { type: 'left', at: now });
  const wait = /^wait (\d+)$/.exec(line);
  if (wait) return advance(visit, { type: 'time.passed', at: now + Number(wait[1]) * 60_000 });
  const at = now + spokenDuration(line);
  const said = advance(visit, { type: 'said', at, turn: context.turns + 1, text: line });
  const { pending } = said.context;
  if (!pending) return said;
  const reading = read(line, readingContext(said.context));
  return advance(said, { type: 'read', at: pending.at, turn: pending.turn, reading });
}

/** Prints what the contact has said since entry `from`; returns how many entries there are now. */
function show(visit: Visit, from: number): number {
  const { entries } = visit.context;
  for (const entry of entries.slice(from)) {
    if (entry.type === 'spoke') process.stdout.write(`${formatClock(entry.at).padStart(6)}  ${entry.text}\n`);
    if (entry.type === 'ended') process.stdout.write(`${formatClock(entry.at).padStart(6)}  (${entry.reason})\n`);
  }
  return entries.length;
}

function printMarks(visit: Visit, scenario: Scenario): void {
  const { overall, marks, caps } = score(logOf(visit), scenario);
  process.stdout.write(`\n${overall} of 100${caps[0] ? `, held by ${caps[0].id}` : ''}\n`);
  for (const id of criterionIds)
    if (marks[id].value !== null) process.stdout.write(`${`${marks[id].value}`.padStart(5)}  ${criteria[id].name}\n`);
}
