import { readyForPhrases, saysPhrase, wordsOf } from '../phrases.ts';
import type { Scenario } from '../scenario.ts';
import type { Say } from './say.ts';

/** So many words in a row that an answer and a document share are no chance. */
const sameRun = 9;

/** What can be read beforehand against what counts as read, and against what is answered. */
export function checkDossier(scenario: Scenario, say: Say): void {
  const { documents, facts, contact, organization } = scenario;
  const brief = [organization.name, organization.place, organization.about, contact.role, contact.quote, contact.about];
  const papers = documents.map(({ title, text }) => readyForPhrases(`${title}\n${text}`));
  const readable = [...brief.map(readyForPhrases), ...papers];
  facts.forEach((fact, i) => {
    if (!fact.words.some((word) => readable.some((text) => saysPhrase(text, word))))
      say(['facts', i, 'words'], 'fact-unmentioned', { id: fact.id, words: fact.words.slice(0, 3).join(', ') });
    if (fact.asks.length === 0) say(['facts', i], 'fact-unasked', { id: fact.id });
  });
  if (facts.length === 0 && documents.length > 0) say(['documents'], 'no-facts', {}, true);
  documents.forEach(({ id }, i) => {
    const tells = (word: string) => saysPhrase(papers[i] ?? '', word);
    if (facts.length > 0 && !facts.some(({ words }) => words.some(tells)))
      say(['documents', i], 'document-unused', { id });
  });
  checkAnswers(scenario, say);
}

/** Answers that a document gives away word for word. */
function checkAnswers({ documents, answers }: Scenario, say: Say): void {
  const runs = new Map<string, string>();
  for (const { id, text } of documents) for (const run of runsOf(text)) runs.set(run, id);
  if (runs.size === 0) return;
  for (const [topic, tellings] of Object.entries(answers)) {
    tellings.forEach((telling, i) => {
      const run = runsOf(telling.say.plain).find((one) => runs.has(one));
      if (run !== undefined) say(['answers', topic, i], 'answer-in-dossier', { id: runs.get(run) ?? '', words: run });
    });
  }
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(sameRun - 1).map((_, i) => words.slice(i, i + sameRun).join(' '));
}
