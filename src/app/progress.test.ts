import { describe, expect, it } from 'vitest';
import { header, smallScenario } from '../../tests/support/visit.ts';
import { score } from '../core/scoring/score.ts';
import { countedVisits } from './progress.ts';
import type { StoredVisit } from './records.ts';

const scenario = smallScenario();

function visit(id: string, changes: Partial<StoredVisit> = {}, pace: 'real' | 'untimed' = 'real'): StoredVisit {
  const log = { version: 1 as const, header: header({ pace }), entries: [] };
  return {
    version: 1,
    id,
    app: '0.1.0',
    scenario: { id: 'small', sha256: '', text: '' },
    log,
    clock: { wall: 0, at: 0, rate: 1 },
    drafts: { reply: '', note: '', questions: [], notepad: '' },
    scorecard: { ...score(log, scenario), overall: 70 },
    begun: 1,
    changed: 1,
    imported: false,
    ...changes,
  };
}

const visits = [
  visit('own', { begun: 5 }),
  visit('untimed', {}, 'untimed'),
  visit('guided', { scenario: { id: 'guided', sha256: '', text: '' } }),
  visit('under-way', { scorecard: null }),
  visit('file', { imported: true }),
];
const scenarioOf = ({ scenario: { id } }: StoredVisit) => ({ ...scenario, guided: id === 'guided' });
const counted = (files: boolean) => countedVisits(visits, scenarioOf, files);

describe('what counts for progress', () => {
  it('finished visits of one’s own with a clock', () => {
    expect(counted(false).attempts).toMatchObject([{ id: 'own', at: 5, scenario: 'small' }]);
  });
  it('visits from files where they are asked for', () => {
    expect(counted(true).attempts.map(({ id }) => id)).toEqual(['own', 'file']);
  });
  it('and it is known what was left out', () => {
    expect(counted(false)).toMatchObject({ fromFiles: 1, untimed: 1, guided: 1 });
  });
});
