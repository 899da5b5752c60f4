import { createInterface } from 'node:readline';
import { advance, beginVisit, logOf, readingContext, stageOf, type Visit } from '../core/interview/advance.ts';
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

/** `half-hour play ID`: a visit in the terminal on a clock that runs only while somebody speaks. */
export const play: Verb = async ([id, ...rest]) => {
  if (id === undefined || rest.length > 0) {
    process.stderr.write('usage: half-hour play ID\n');
    return 2;
  }
  const { scenario } = loadScenario(id);
  if (!scenario) throw new Error(`${id} has errors; half-hour check ${id} names them`);
  const understanding = loadUnderstanding();
  const topics = understanding.prepare(askableTopics(scenario));
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
    visit = take(visit, line.trim(), (text) => understanding.read(text, topics, readingContext(visit.context)));
    shown = show(visit, shown);
    if (stageOf(visit) !== 'talking') break;
  }
  if (stageOf(visit) === 'talking')
    visit = advance(visit, { type: 'left', at: Math.max(visit.context.now, visit.context.speakingUntil) });
  printMarks(visit, scenario);
  return 0;
};

function take(
  visit: Visit,
  line: string,
  read: (text: string) => ReturnType<ReturnType<typeof loadUnderstanding>['read']>,
): Visit {
  const { context } = visit;
  const now = Math.max(context.now, context.speakingUntil);
  if (line === '') return visit;
  if (line === 'leave') return advance(visit, { type: 'left', at: now });
  const wait = /^wait (\d+)$/.exec(line);
  if (wait) return advance(visit, { type: 'time.passed', at: now + Number(wait[1]) * 60_000 });
  const at = now + spokenDuration(line);
  const said = advance(visit, { type: 'said', at, turn: context.turns + 1, text: line });
  const { pending } = said.context;
  return pending ? advance(said, { type: 'read', at: pending.at, turn: pending.turn, reading: read(line) }) : said;
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
