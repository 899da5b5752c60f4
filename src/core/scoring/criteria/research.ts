import type { Fact, Scenario } from '../../scenario/scenario.ts';
import { holdsPhrase } from '../../interview/contentWords.ts';
import { absent, inTurn, neverMet, whole, type Judgement } from '../evidence.ts';
import type { Finding } from '../scorecard.ts';
import { neverCame, type Turn, type Visit } from '../visit.ts';

/**
 * Uses what could be read beforehand: one fact 80, two 100, none 30 if something was opened at all; asking for one that
 * the first page answers costs 30 each. Null without facts, and where nothing of the dossier was opened, used or asked.
 */
export function research(visit: Visit, scenario: Scenario): Judgement {
  const { facts } = scenario;
  if (facts.length === 0) return { value: null, findings: [] };
  if (neverCame(visit)) return neverMet();
  const findings: Finding[] = [];
  const asked = new Set<string>();
  for (const turn of visit.turns) {
    for (const fact of facts.filter(({ id }) => turn.topics.includes(`fact:${id}`) && !asked.has(id))) {
      asked.add(fact.id);
      findings.push(inTurn(turn, 'asked-a-fact', 'part', topicSpans(turn, `fact:${fact.id}`), { fact: fact.says }));
    }
  }
  const used = facts.filter((fact) => {
    const turn = visit.turns.find((one) => fact.words.some((word) => holdsPhrase(one.text, word)));
    if (!turn || !turn.reading || asked.has(fact.id) || toldBefore(visit, turn, fact)) return false;
    const word = fact.words.find((one) => holdsPhrase(turn.text, one)) ?? '';
    findings.push(inTurn(turn, 'used-a-fact', 'did', phraseSpans(turn.text, word), { fact: fact.says, words: word }));
    return true;
  });
  if (used.length === 0 && asked.size === 0 && visit.opened.length === 0) return { value: null, findings: [] };
  if (used.length === 0)
    findings.push(absent('used-nothing', visit.start, { fact: facts.find(({ id }) => !asked.has(id))?.says ?? '' }));
  const enough = Math.min(2, facts.length);
  const value = used.length >= enough ? 100 : used.length === 1 ? 80 : visit.turns.length > 0 ? 30 : 0;
  return { value: whole(value - 30 * asked.size), findings };
}

const toldBefore = (visit: Visit, turn: Turn, fact: Fact): boolean =>
  visit.lines.some((line) => line.entry < turn.entry && fact.words.some((word) => holdsPhrase(line.text, word)));

function topicSpans(turn: Turn, topic: string): Finding['spans'] {
  const shown = (turn.reading?.evidence ?? [])
    .filter((one) => 'topic' in one && one.topic === topic)
    .map(({ start, end }) => ({ start, end }));
  return shown.length > 0 ? shown : [{ start: 0, end: turn.text.length }];
}

/** Where the phrase stands, if it stands there letter for letter; else the whole turn. */
function phraseSpans(text: string, phrase: string): Finding['spans'] {
  const start = text.toLowerCase().indexOf(phrase.toLowerCase());
  return start < 0 || start + phrase.length > text.length
    ? [{ start: 0, end: text.length }]
    : [{ start, end: start + phrase.length }];
}
