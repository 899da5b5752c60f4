import type { Scenario } from '../../scenario/scenario.ts';
import { contentWords, holdsPhrase } from '../../interview/contentWords.ts';
import { absent, quoteOf, spansOf, whole, type Judgement } from '../evidence.ts';
import type { Rule } from '../rules.ts';
import type { Finding, Verdict } from '../scorecard.ts';
import type { Act } from '../../words/acts.ts';
import { neverCame, type Visit } from '../visit.ts';

const hour = 3_600_000;

/** Full to 24 hours after leaving, then in straight lines to 50 at 48 hours and 20 at a week, where it stays (NORMS 13). */
function promptness(hours: number): number {
  if (hours <= 24) return 100;
  if (hours <= 48) return 100 - (50 * (hours - 24)) / 24;
  return Math.max(20, 50 - (30 * (hours - 48)) / (7 * 24 - 48));
}

/**
 * A note that comes promptly, thanks, and takes up something that was said, in whatever words. A generic note loses 25, one without thanks 25,
 * one that sends a résumé nobody asked for 20 (NORMS 13: no résumé, no pitch); rude or asking for a job at most 25; none 0.
 */
export function thankYou(visit: Visit, scenario: Scenario): Judgement {
  if (!visit.ended || visit.ended.reason === 'stopped') return { value: null, findings: [] };
  if (neverCame(visit)) return { value: 0, findings: [absent('did-not-meet', 0)] };
  const { note, gone } = visit;
  if (!note) return { value: 0, findings: [absent('no-note', gone)] };
  const findings: Finding[] = [];
  const shows = (
    rule: Rule,
    verdict: Verdict,
    where: readonly Act[] | Finding['spans'][number],
    facts: Finding['facts'] = {},
  ): void => {
    const spans =
      'start' in where
        ? [{ start: where.start, end: where.end }]
        : where.length > 0
          ? spansOf(note.reading, note.text, where)
          : [];
    findings.push({
      rule,
      verdict,
      entry: note.entry,
      turn: null,
      at: note.at,
      spans,
      quote: quoteOf(note.text, spans),
      facts,
    });
  };
  const wrote = (act: Act): boolean => note.reading.acts.includes(act);

  const hours = Math.max(0, (note.at - (gone ?? note.at)) / hour);
  let value = visit.pace === 'untimed' ? 100 : promptness(hours);
  if (visit.pace !== 'untimed')
    shows(hours <= 24 ? 'note-prompt' : 'note-late', hours <= 24 ? 'did' : 'part', [], { hours: Math.floor(hours) });
  else shows('note-untimed', 'noted', []);

  // By meaning or by words: whoever repeats two of the contact's words has listened, even where no meaning shows it.
  const echoes = surestEchoes(visit);
  const words = wordsFromTheTalk(visit, scenario, note.text);
  for (const { said, ...span } of echoes) shows('note-specific', 'did', span, { said });
  if (echoes.length === 0 && words.length > 0)
    shows('note-specific', 'did', [], { words: words.slice(0, 3).join(', ') });
  if (echoes.length === 0 && words.length === 0) {
    value -= 25;
    shows('note-generic', 'part', []);
  }
  if (!wrote('thank')) value -= 25;
  shows(
    wrote('thank') ? 'note-thanks' : 'note-without-thanks',
    wrote('thank') ? 'did' : 'part',
    wrote('thank') ? ['thank'] : [],
  );
  if (wrote('offer-resume') && !visit.resumeRequested) {
    value -= 20;
    shows('note-resume', 'broke', ['offer-resume']);
  }
  let most = 100;
  for (const [act, rule] of [
    ['ask-job', 'note-job-ask'],
    ['rude', 'note-rude'],
  ] as const) {
    if (!wrote(act)) continue;
    most = 25;
    shows(rule, 'broke', [act]);
  }
  return { value: whole(Math.min(most, Math.max(5, value))), findings };
}

/** So many sentences are shown; one is enough for the mark. */
const mostEchoes = 3;

/** The sentences of the note that most surely take up something, in order, with the contact's words; stored with the note. */
function surestEchoes({ note, lines }: Visit): { start: number; end: number; said: string }[] {
  return (note?.echoes ?? [])
    .flatMap(({ start, end, line, from, to, share }) => {
      const said = lines
        .find(({ entry }) => entry === line)
        ?.text.slice(from, to)
        .trim();
      return said && start < end && end <= (note?.text.length ?? 0) ? [{ start, end, said, share }] : [];
    })
    .sort((a, b) => b.share - a.share || a.start - b.start)
    .slice(0, mostEchoes)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, said }) => ({ start, end, said }));
}

/** What the note takes from the contact's answers: a name they gave, or two of their uncommon words; else nothing. */
function wordsFromTheTalk(visit: Visit, scenario: Scenario, text: string): string[] {
  const { name, called } = scenario.contact;
  const given = visit.referred?.name;
  const named = given && given.split(/\s+/).some((part) => part.length > 2 && holdsPhrase(text, part)) ? [given] : [];
  const known = new Set(
    contentWords(`${name} ${called} ${scenario.organization.name} ${scenario.field}`).map(({ stem }) => stem),
  );
  const answers = visit.lines.filter(({ as }) =>
    ['answer', 'follow-up', 'reply', 'referral', 'question', 'name'].includes(as),
  );
  const said = new Set(answers.flatMap((line) => contentWords(line.text).map(({ stem }) => stem)));
  const taken = contentWords(text)
    .filter(({ stem }) => said.has(stem) && !known.has(stem))
    .map(({ word }) => word);
  return named.length > 0 || taken.length >= 2 ? [...named, ...taken] : [];
}
