import type { WrittenScenario } from '../schema.ts';
import type { Say } from './say.ts';

/** Whether what is advised and what is judged of the learner's clothes fit together. */
export function checkDress({ wear, dress, guided }: WrittenScenario, say: Say): void {
  if (dress === undefined) {
    // A guided visit is not in the statistics; what is worn to it is nobody's business.
    if (wear !== undefined && guided !== true) say(['wear'], 'dress-unset', {}, true);
    return;
  }
  const { suits, over = [] } = dress;
  if (wear === undefined) say(['dress'], 'dress-unadvised', {}, true);
  if (!suits.includes('suit') && !over.includes('suit')) say(['dress', 'over'], 'suit-too-little');
  over.forEach((outfit, i) => {
    if (suits.includes(outfit)) say(['dress', 'over', i], 'outfit-twice', { outfit });
  });
}
