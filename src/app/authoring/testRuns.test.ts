import { expect, it } from 'vitest';
import { reading, smallScenario } from '../../../tests/support/visit.ts';
import { readingsOf } from './readings.ts';
import { TestRuns } from './testRuns.svelte.ts';

const read = () => Promise.resolve(reading(['greet']));
const visitedIn = async (steps: string) => {
  const runs = new TestRuns(readingsOf({ read, readNote: read }));
  const text = `title: A visit\nseed: 1\nsteps:\n  - {at: "0:00", do: arrive}\n${steps}`;
  await runs.run(smallScenario(), [{ name: 'a.yaml', text }], []);
  expect(runs.runs[0]?.diagnostics).toEqual([]);
  return Object.keys(runs.visited).map((id) => id.split('/')[1]);
};

it('counts moments of the clock while the learner is there, and not when time only runs on', async () => {
  expect(await visitedIn('  - {at: "1:00", say: Hello.}\n')).not.toContain('five-minutes');
  expect(await visitedIn('  - {at: "1:00", say: Hello.}\n  - {at: "26:00", do: leave}\n')).toContain('five-minutes');
});
