import { describe, expect, it } from 'vitest';
import { checkDeeply } from '../src/core/authoring/checkDeeply.ts';
import { parseRehearsal } from '../src/core/authoring/rehearsals/rehearsal.ts';
import { readerWith, rehearse } from '../src/core/authoring/rehearsals/rehearse.ts';
import { transcriptOf } from '../src/core/authoring/rehearsals/transcript.ts';
import { bandOf, startingRapport } from '../src/core/interview/rapport.ts';
import { askableTopics } from '../src/core/scenario/ownTopics.ts';
import { parseScenario } from '../src/core/scenario/parse.ts';
import { loadUnderstanding } from '../src/cli/model.ts';
import { fileAfter, moments, pieces, rehearsals, sayings, shown } from '../src/ui/guide/lesson/example.ts';

/** What the instructors' guide shows is read and played as any contact is. */

const understanding = loadUnderstanding();
const whole = () => {
  const { scenario, diagnostics } = parseScenario(fileAfter(), 'scenario.yaml');
  if (!scenario) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return scenario;
};

it.each(pieces.map(({ id }) => id))('the file makes sense after the piece "%s"', (id) => {
  const { diagnostics } = parseScenario(fileAfter(id), 'scenario.yaml');
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  // until the piece that answers them, some of what everybody may ask has no answer: the guide says so
  const answered =
    pieces.findIndex((piece) => piece.id === id) >= pieces.findIndex((piece) => piece.id === 'everybody');
  expect(codes).toEqual(answered ? [] : ['unanswered-core']);
});

it('hints at nothing else in the finished file than where she runs dry', () => {
  const codes = checkDeeply(whole(), fileAfter(), 'scenario.yaml', { understanding }).map(({ code }) => code);
  expect([...new Set(codes)].sort()).toEqual(['thin-reaction', 'thin-topic']);
});

it('shows every line of the file in one of the pieces', () => {
  const lines = pieces.flatMap(({ id }) => shown(id).split('\n'));
  for (const line of fileAfter().split('\n')) if (line !== '') expect(lines).toContain(line);
});

it('draws the half hour as the file has it', () => {
  const { appointment, interruptions, questions } = whole();
  const minute = 60_000;
  expect(appointment.minutes).toBe(moments.end);
  expect(moments.fiveLeft).toBe(moments.end - 5);
  expect(interruptions.map(({ at }) => at)).toEqual([moments.interruption * minute]);
  expect(questions.map(({ at }) => at)).toEqual([moments.question * minute]);
});

it('begins in the middle of rapport, as the guide says', () => {
  expect(bandOf(startingRapport(whole()))).toBe('plain');
});

it.each(sayings)('"$text" is understood as $topic', ({ text, topic }) => {
  const scenario = whole();
  const reading = understanding.read(text, understanding.prepare(askableTopics(scenario)), {});
  expect(reading.topics[0]).toBe(topic);
});

describe.each(rehearsals)('the rehearsal $name', ({ name, text, hears }) => {
  it('meets what it expects, and the contact says what the guide says she does', () => {
    const scenario = whole();
    const { rehearsal, diagnostics } = parseRehearsal(text, name);
    expect(diagnostics).toEqual([]);
    if (!rehearsal) return;
    const topics = understanding.prepare(askableTopics(scenario));
    const { expect: met, visit, skipped } = rehearse(rehearsal, scenario, readerWith(understanding, topics));
    const talk = transcriptOf(visit.context.entries);
    const said = talk.filter(({ who }) => who === 'contact').map((line) => line.text);
    expect({ unmet: met.filter(({ ok }) => !ok), skipped }, JSON.stringify(talk, null, 1)).toEqual({
      unmet: [],
      skipped: [],
    });
    for (const beginning of hears)
      expect(
        said.some((line) => line.startsWith(beginning)),
        `${beginning}\n${JSON.stringify(talk, null, 1)}`,
      ).toBe(true);
  });
});
