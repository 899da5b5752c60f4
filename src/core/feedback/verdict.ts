import { bandOf } from '../interview/rapport.ts';
import type { Rule } from '../scoring/rules.ts';
import type { CapId, Finding, Scorecard } from '../scoring/scorecard.ts';
import { criterionIds, type Criterion } from '../words/criteria.ts';
import { earned, isFault, lost } from './impact.ts';
import { capital, counted, figure, listed, longAfter, word } from './phrases.ts';
import { textOf } from './rules/all.ts';
import type { Story } from './story.ts';

/** The visit in two or three sentences: what it was, what was done, how it ended between the two. */
export function verdictOn(card: Scorecard, story: Story): string {
  const { visit, called } = story;
  const findings = criterionIds.flatMap((id) => card.marks[id].findings);
  const never = findings.find(({ rule }) => rule === 'never-came');
  if (never) return `${textOf(never, story)} Write to say sorry, and ask for another time.`;
  const done = deeds(findings);
  const deed = done.length > 0 ? ` You ${listed(done)}.` : '';
  if (visit.ended?.reason === 'stopped')
    return `You stopped this visit, so it has no overall mark.${deed} What follows is what it shows so far.`;
  if (card.overall === null) return `This visit is not over yet.${deed}`;
  if (visit.turns.length === 0)
    return `You came and said nothing, and ${called} did not learn what you wanted. One prepared question is enough to begin.`;
  return `${opening(card, story)}${deed} ${farewell(card, story)}`;
}

function opening(card: Scorecard, { visit }: Story): string {
  const overall = card.overall ?? 0;
  const worst = criterionIds.map((id) => card.marks[id]).reduce((a, b) => (lost(b) > lost(a) ? b : a));
  const kind =
    overall >= 90
      ? 'A very good visit'
      : overall >= 75
        ? 'A good visit'
        : overall >= 60
          ? 'A visit to build on'
          : overall >= 40
            ? 'An uneven visit'
            : 'A hard visit';
  // The lowest cap says more than the largest loss: without it the visit would have been another one.
  const held = card.caps[0] && card.uncapped !== null && card.uncapped > overall ? capped[card.caps[0].id] : null;
  const unused = worst.findings.some(({ rule }) => rule === 'took-little-part');
  const little = visit.pace === 'untimed' ? 'much left unasked' : 'most of the time left unused';
  const toGain = held ?? (unused ? little : lost(worst) >= 2 ? gains[worst.criterion] : null);
  return `${kind}${toGain ? `, with ${toGain}` : ''}.`;
}

const capped: Record<CapId, string> = {
  'never-came': 'an appointment missed',
  'thrown-out': 'an end that you did not choose',
  'blunt-job-ask': 'one request to unlearn',
  'very-late': 'a quarter of an hour lost at the door',
  'off-topic': 'too little of it on the work',
  'shown-out': 'a goodbye that came too late',
  'job-hint': 'one question to unlearn',
  'unasked-resume': 'a résumé that should have stayed in the bag',
};

const gains: Record<Criterion, string> = {
  request: 'a better letter to write beforehand',
  punctuality: 'minutes to win at the door',
  dress: 'other clothes to choose',
  courtesy: 'a few courtesies to add',
  purpose: 'the reason for it left unsaid or half said',
  questions: 'better questions to find',
  research: 'some reading to bring along',
  listening: 'more to make of the answers',
  'topic-focus': 'detours to leave out',
  'no-job-ask': 'one question to unlearn',
  'resume-on-request': 'a résumé that should have stayed in the bag',
  referral: 'one door left to knock on',
  timekeeping: 'a better end to find',
  'thank-you': 'a better letter to write afterwards',
};

/** What was done, shortest form, the most telling first. */
const deedOf: [Rule, (finding: Finding) => string][] = [
  [
    'on-time',
    ({ facts }) =>
      figure(facts.minutes) > 0 ? `came ${counted(figure(facts.minutes), 'minute')} early` : 'came on the minute',
  ],
  ['purpose-said', () => 'said why'],
  ['used-a-fact', ({ facts }) => `had read about “${word(facts.words)}”`],
  [
    'followed-up',
    ({ facts }) => (facts.words ? `took up “${word(facts.words).split(', ')[0]}” and asked further` : 'asked further'),
  ],
  ['enough-questions', ({ facts }) => `asked ${counted(figure(facts.asked ?? facts.count), 'question')}`],
  [
    'asked-for-others',
    ({ facts }) => (facts.given ? `came away with the name of ${word(facts.given)}` : 'asked for other people'),
  ],
  ['gone-in-time', () => 'left in time'],
  ['note-prompt', ({ facts }) => `wrote ${longAfter(figure(facts.hours))}`],
];

function deeds(findings: readonly Finding[]): string[] {
  const shown = deedOf.flatMap(([rule, put]) =>
    findings
      .filter((one) => one.rule === rule)
      .slice(0, 1)
      .map(put),
  );
  return shown.length <= 3 ? shown : [...shown.slice(0, 2), shown.at(-2) ?? ''].filter(Boolean);
}

function farewell({ caps }: Scorecard, { rapport, they, called, visit }: Story): string {
  if (visit.ended?.reason === 'thrown-out') return `${called} did not want to go on.`;
  const band = bandOf(rapport);
  if (band === 'open' && caps.length === 0) return `${capital(they.she)} would see you again.`;
  if (band === 'guarded') return `${capital(they.she)} would think twice before seeing you again.`;
  return `${capital(they.she)} would answer a letter from you.`;
}

/** Why the overall is lower than the marks, or null where no cap took anything. */
export function capNoteOf({ caps, overall, uncapped }: Scorecard): string | null {
  const [lowest] = caps;
  if (!lowest || overall === null || uncapped === null || uncapped <= lowest.limit) return null;
  return `Your marks come to ${uncapped}. ${capReasons[lowest.id]} holds the whole visit at ${lowest.limit}.`;
}

const capReasons: Record<CapId, string> = {
  'never-came': 'A missed appointment',
  'thrown-out': 'Being asked to leave',
  'blunt-job-ask': 'Asking for a job',
  'very-late': 'Coming a quarter of an hour late or more',
  'off-topic': 'So much off the subject',
  'shown-out': 'Having to be shown out',
  'job-hint': 'A hint for a job',
  'unasked-resume': 'A résumé that nobody asked for',
};

/** What a mark was earned with; the evidence that has words of its own goes before what was merely not done wrong. */
const worthSaying: Partial<Record<Rule, number>> = {
  'followed-up': 3,
  'used-a-fact': 3,
  'asked-use-of-name': 2.5,
  'asked-for-others': 2,
  'purpose-said': 2,
  'purpose-when-asked': 1.5,
  'overview-given': 1.2,
  'note-specific': 2,
  'note-prompt': 1,
  'began-to-close': 1.5,
  'covered-subjects': 1.8,
  'came-back': 1.5,
  'on-time': 1,
  apologised: 2,
  'resume-given': 1.5,
  'short-but-complete': 1.2,
  'said-goodbye': 0.8,
  thanked: 0.8,
  'good-share': 0.8,
  'open-question': 0.7,
  'kept-to-subject': 0.5,
  'no-job-asked': 0.5,
};

/** At most four sentences on what went well, one for a criterion. */
export function whatWentWell(card: Scorecard, story: Story): string[] {
  return criterionIds
    .flatMap((id) => {
      const mark = card.marks[id];
      const best = mark.findings
        .filter((finding) => finding.verdict === 'did' && !isFault(finding) && worthSaying[finding.rule] !== undefined)
        .reduce<Finding | null>(
          (a, b) => (a && (worthSaying[a.rule] ?? 0) >= (worthSaying[b.rule] ?? 0) ? a : b),
          null,
        );
      return best && (mark.value ?? 0) >= 50
        ? [{ best, points: earned(mark) ** 0.5 * (worthSaying[best.rule] ?? 0) }]
        : [];
    })
    .sort((a, b) => b.points - a.points)
    .slice(0, 4)
    .map(({ best }) => textOf(best, story));
}
