import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../src/core/authoring/visits/coverage.ts';
import { parseRehearsal } from '../src/core/authoring/rehearsals/rehearsal.ts';
import { readerWith, rehearse } from '../src/core/authoring/rehearsals/rehearse.ts';
import { transcriptOf } from '../src/core/authoring/rehearsals/transcript.ts';
import { askableTopics } from '../src/core/scenario/ownTopics.ts';
import { loadUnderstanding } from '../src/cli/model.ts';
import { bundledIds, loadScenario } from '../src/cli/scenarioFile.ts';

/** Every contact is rich enough to be met often, and every rehearsal beside it ends as it says. */

const understanding = loadUnderstanding();
/** Rehearsals that end otherwise because a sentence is misread, each with the sentence; the list must not grow. */
const misread = JSON.parse(readFileSync(new URL('misread.json', import.meta.url), 'utf8')) as Record<string, string>;
/** Fewer than `half-hour check --coverage` plays: enough to see a pool run dry. */
const visits = 60;

describe.each(bundledIds())('%s', (id) => {
  const { scenario, diagnostics } = loadScenario(id);
  if (!scenario) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const folder = fileURLToPath(new URL(`../scenarios/${id}/`, import.meta.url));
  const topics = understanding.prepare(askableTopics(scenario));

  // A guided visit is over after five minutes: it cannot run dry.
  it.runIf(!scenario.guided)('says nothing twice and can be followed up', () => {
    const { heardTwice, thinTopics, thinReactions } = measureCoverage(scenario, visits);
    expect({ heardTwice, thinTopics, thinReactions }).toEqual({ heardTwice: [], thinTopics: [], thinReactions: [] });
  });

  it('has its portrait beside it, harmless and self-contained', () => {
    const { portrait } = scenario.contact;
    if (portrait === null) return;
    expect(existsSync(folder + portrait)).toBe(true);
    expect(readFileSync(folder + portrait, 'utf8')).not.toMatch(
      /<script|\son\w+=|href=|url\((?!#)|<foreignObject|@import/i,
    );
  });

  const rehearsals = readdirSync(`${folder}rehearsals`).filter((name) => name.endsWith('.yaml'));
  it.each(rehearsals)('%s', (name) => {
    const { rehearsal, diagnostics: faults } = parseRehearsal(
      readFileSync(`${folder}rehearsals/${name}`, 'utf8'),
      name,
    );
    expect(faults).toEqual([]);
    if (!rehearsal) return;
    const { expect: met, visit } = rehearse(rehearsal, scenario, readerWith(understanding, topics));
    const said = transcriptOf(visit.context.entries).filter(({ who }) => who === 'learner');
    const unmet = met.filter(({ ok }) => !ok);
    // Read rightly at last, it leaves the list.
    if (`${id}/${name}` in misread) return expect(unmet).not.toEqual([]);
    expect(unmet, said.map(({ text, acts }) => `${acts?.join()}: ${text}`).join('\n')).toEqual([]);
  });
});
