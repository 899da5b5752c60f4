import { advance, beginVisit, logOf, type Visit } from '../../src/core/interview/advance.ts';
import type { Entry, Pace } from '../../src/core/interview/log.ts';
import { factTopic } from '../../src/core/scenario/ownTopics.ts';
import type { Fact, Scenario } from '../../src/core/scenario/scenario.ts';
import { score } from '../../src/core/scoring/score.ts';
import { criterionIds } from '../../src/core/words/criteria.ts';
import { outfitIds } from '../../src/core/words/outfits.ts';
import type { Act } from '../../src/core/words/acts.ts';
import { reading } from '../support/visit.ts';

/**
 * What a learner can experience with a contact, as far as it is more than wording. Two contacts are the same here when
 * - the same can be read beforehand, under the same headlines, and using it is noticed;
 * - the appointment has the same length, way, patience and generosity, and the same clothes suit;
 * - in every one of a dozen fixed visits the same things happen in the same order: the same kind of line on the same
 *   subject, an answer where there was an answer and an excuse where there was an excuse, the same interruptions and
 *   questions at the same times, the same end;
 * - nothing is heard twice in a visit that was not heard twice before, and no placeholder is said aloud;
 * - every visit is judged alike, criterion by criterion.
 * Which of several lines for the same occasion is said, and in which words, may differ: that is the author's taste, and
 * so are remarks on offered times, which are few, and which of several words show that something was read.
 * So may what only authors see: ids inside the file, notes, the order of alternatives.
 */
export function experienceOf(scenario: Scenario, sound: Scenario): string[] {
  const { appointment, dress, documents, facts, contact } = scenario;
  return [
    `is met as ${contact.name}, called ${contact.called}, ${contact.pronoun}, of ${scenario.organization.name}, in ${scenario.field}`,
    `lives at ${scenario.id}, with the picture ${contact.portrait ?? 'none'}, by referral ${scenario.byReferral}, guided ${scenario.guided}`,
    `appointment ${JSON.stringify({ ...appointment, offered: null })}`,
    `is told what to wear ${scenario.wear !== ''}`,
    `can be pictured without eyes ${contact.looks !== `Portrait of ${contact.name}`}`,
    ...scenario.interruptions.map(({ at, lasts }) => `interrupted at ${at} for ${lasts}`).sort(),
    ...scenario.questions.map(({ at, about }) => `asked at ${at}, about ${about}`).sort(),
    `clothes ${outfitIds.map((id) => (dress.suits.includes(id) ? 'right' : dress.over.includes(id) ? 'over' : 'under')).join()}`,
    ...documents.map(({ title, text }) => `can read ${title}: ${text}`).sort(),
    ...sound.facts.map((fact) => `${fact.says} ${knownStill(fact, facts)}`),
    `names ${scenario.referral ? `${scenario.referral.name}, ${scenario.referral.contact}, ${scenario.referral.useName}` : 'nobody'}`,
    ...visits(sound).flatMap(({ name, play }) => tell(play(scenario), scenario).map((what) => `${name}: ${what}`)),
  ];
}

/** A fact is known by other words for the same, like a topic by its phrasings: most of them are enough. */
function knownStill(fact: Fact, facts: readonly Fact[]): string {
  const most = (were: readonly string[], are: readonly string[]) =>
    were.filter((one) => are.includes(one)).length * 2 > were.length;
  const same = facts.find(({ words, asks }) => most(fact.words, words) || most(fact.asks, asks));
  if (!same) return 'is no fact';
  return `is noticed ${most(fact.words, same.words)}, missed ${most(fact.asks, same.asks)}`;
}

interface Fixed {
  name: string;
  play: (scenario: Scenario) => Visit;
}

/** The visits are the sound contact's: they ask for what there was to ask for. */
function visits(sound: Scenario): Fixed[] {
  const subjects = [...Object.keys(sound.answers), ...sound.facts.map(({ id }) => factTopic(id))];
  const knows = sound.facts.map(({ words }) => words[0] ?? '');
  const asking = subjects.map((topic) => ({
    name: `asks for ${topic}`,
    play: (scenario: Scenario) =>
      new Learner(scenario, 'untimed', 0)
        .say(1, ['greet', 'state-purpose'])
        .say(2, ['ask'], [nowCalled(topic, sound, scenario)])
        .say(3, ['ask'], [], { further: true })
        .say(4, ['ask'], [], { further: true })
        .say(5, ['thank', 'ask'], [subjects[0] ?? topic]).visit,
  }));
  const core = Object.keys(sound.answers);
  const good = (scenario: Scenario, arrival: number, dressed: (typeof outfitIds)[number]) => {
    const learner = new Learner(scenario, 'real', arrival, dressed);
    learner.say(Math.max(0, arrival) + 1, [
      'greet',
      'introduce-self',
      'state-purpose',
      'share-background',
      'apologize',
    ]);
    for (let i = 0; i < 8; i += 1)
      learner.say(Math.max(0, arrival) + 3 + 2.5 * i, ['acknowledge', 'ask'], [core[i % core.length] ?? ''], {
        words: knows[i] ?? '',
      });
    return learner
      .say(24, ['answer'])
      .say(24.5, ['ask-referral'])
      .say(25, ['ask-use-name'])
      .say(25.5, ['thank', 'wrap-up'])
      .say(29, ['thank', 'goodbye']);
  };
  return [
    ...asking,
    ...outfitIds.map((outfit) => ({
      name: `does well in ${outfit}`,
      play: (s: Scenario) => good(s, -5, outfit).visit,
    })),
    ...[3, 8, 12, 16, 19, 22].map((late) => ({
      name: `comes ${late} minutes late`,
      play: (s: Scenario) => good(s, late, 'smart-casual').visit,
    })),
    {
      name: 'stays on',
      play: (s) => good(s, 0, 'suit').wait(45).visit,
    },
    {
      name: 'goes too far',
      play: (s) =>
        new Learner(s, 'real', 0)
          .say(1, ['greet'])
          .say(2, ['ask-job'])
          .say(3, ['offer-resume'])
          .say(4, ['intrusive'])
          .say(5, ['ask-referral'])
          .say(6, ['ask'], [core[0] ?? ''])
          .say(7, ['rude'])
          .say(8, ['ask-job'])
          .say(9, ['rude'])
          .wait(60).visit,
    },
    ...(['thank', 'acknowledge', 'off-topic', 'check-time', 'keep-in-touch', 'ask-referral'] as Act[]).map((act) => ({
      name: `${act}, six times`,
      play: (s: Scenario) =>
        [1, 2, 3, 4, 5, 6].reduce(
          (learner, minute) => learner.say(minute * 3, [act]),
          new Learner(s, 'real', 0).say(1, ['greet', 'state-purpose']),
        ).visit,
    })),
  ];
}

/** The topic by which a fact of the sound file is asked for now; its id is seen by authors alone. */
function nowCalled(topic: string, sound: Scenario, scenario: Scenario): string {
  const says = sound.facts.find(({ id }) => factTopic(id) === topic)?.says;
  const now = says === undefined ? undefined : scenario.facts.find((fact) => fact.says === says);
  return now ? factTopic(now.id) : topic;
}

/** What happened in a visit, as far as it is more than wording. */
function tell(visit: Visit, scenario: Scenario): string[] {
  const { entries } = visit.context;
  const lines = entries.flatMap((entry) => (entry.type === 'spoke' ? [entry.text] : []));
  const { overall, marks } = score(logOf(visit), scenario);
  return [
    ...entries.flatMap((entry) => happened(entry, scenario)),
    `heard twice ${lines.length - new Set(lines).size > 0}`,
    `braces said ${lines.some((line) => /[{}]/.test(line))}`,
    `judged ${overall} ${criterionIds.map((id) => `${marks[id].value}`).join()}`,
  ];
}

const asked: readonly string[] = ['answer', 'follow-up'];

function happened(entry: Entry, { referral }: Scenario): string[] {
  switch (entry.type) {
    case 'spoke':
      if (asked.includes(entry.as)) return [`answers on ${entry.topic}`];
      // Own lines and those that every contact has say the same: whether they may be named.
      if (entry.as === 'name') return [`says name-${referral?.useName ?? 'yes'}`];
      return [`says ${entry.as}`];
    case 'due':
      // What waits for the end of a sentence is moved by lines of another length.
      return [entry.id === null ? `${entry.moment} at minute ${Math.round(entry.at / 60_000)}` : entry.moment];
    case 'referred':
      return [`refers to ${entry.name}`];
    case 'ended':
    case 'resume-requested':
    case 'extended':
      return [entry.type === 'ended' ? `ends: ${entry.reason}` : entry.type];
    default:
      return [];
  }
}

/** A learner whose words are readings: nothing of the encoder is in this. */
class Learner {
  visit: Visit;
  #turn = 0;

  constructor(scenario: Scenario, pace: Pace, arrival: number, outfit: (typeof outfitIds)[number] | null = null) {
    const header = { learner: { name: 'Teo', exploring: 'it' }, seed: 7, pace, stretch: 1, appointed: null };
    this.visit = advance(beginVisit(scenario, header), {
      type: 'appointed',
      at: -3_600_000,
      minutes: scenario.appointment.minutes,
    });
    if (outfit) this.visit = advance(this.visit, { type: 'dressed', at: -3_000_000, outfit });
    for (const { id } of scenario.documents.slice(0, 1))
      this.visit = advance(this.visit, { type: 'opened', at: -2_900_000, document: id });
    this.visit = advance(this.visit, { type: 'arrived', at: arrival * 60_000 });
  }

  say(minute: number, acts: Act[], topics: string[] = [], { further = false, words = 'words' } = {}): this {
    const at = Math.round(minute * 60_000);
    this.#turn = this.visit.context.turns + 1;
    this.visit = advance(this.visit, { type: 'said', at, turn: this.#turn, text: words });
    this.visit = advance(this.visit, {
      type: 'read',
      at,
      turn: this.#turn,
      reading: reading(acts, topics, { followUp: further }),
    });
    return this;
  }

  wait(minute: number): this {
    this.visit = advance(this.visit, { type: 'time.passed', at: minute * 60_000 });
    return this;
  }
}
