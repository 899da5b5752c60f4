import { expect, it } from 'vitest';
import { perfectVisit } from '../../core/scoring/imaginedVisits.ts';
import { testScenario } from '../../core/scoring/logBuilder.ts';
import { score } from '../../core/scoring/score.ts';
import { caps } from './caps.ts';

it('names the same limit as the scoring', () => {
  const hint = perfectVisit({
    middle: (log) => void log.say('12:00', 'Anything for somebody like me?', { acts: ['ask-job'], degree: 'hint' }),
  });
  const { caps: held } = score(hint.log(), testScenario());
  expect(held).toEqual([{ id: 'job-hint', limit: caps['job-hint'].limit }]);
});
