import type { Path, Say } from '../../scenario/checks/say.ts';
import type { Band, Scenario } from '../../scenario/scenario.ts';
import { bandOf, changedRapport, startingRapport, type RapportCause } from '../../interview/rapport.ts';
import { bestRapport } from './bestVisit.ts';
import { reactionIds, type Reaction } from '../../words/reactions.ts';

const all: readonly Band[] = ['open', 'plain', 'guarded'];

/** Lines kept to a band that never holds at their moment, and bands that are left without a line. */
export function checkBands(scenario: Scenario, written: Record<string, unknown>, say: Say): void {
  if (bandOf(bestRapport(scenario)) !== 'open') checkOpenAnswers(scenario, say);
  const own = written.reactions;
  if (typeof own !== 'object' || own === null) return;
  for (const id of reactionIds.filter((reaction) => Object.hasOwn(own, reaction))) {
    const possible = bandsAt(id, scenario);
    const pool = scenario.reactions[id];
    pool.forEach(({ when }, i) => {
      const path: Path = ['reactions', id, i, 'when'];
      if (when !== null && !possible.includes(when)) say(path, 'band-never', { band: when });
    });
    const without = possible.find((band) => pool.every(({ when }) => when !== null && when !== band));
    if (without) say(['reactions', id], 'band-without-lines', { id, band: without }, true);
  }
}

/** Answers for somebody they like, where nobody can be liked enough in the time there is. */
function checkOpenAnswers({ answers }: Scenario, say: Say): void {
  for (const [topic, tellings] of Object.entries(answers))
    tellings.forEach(({ say: told }, i) => {
      if (told.open !== told.plain) say(['answers', topic, i, 'open'], 'band-never', { band: 'open' });
    });
}

/** The bands in which a reaction can fall; rapport is known only where the visit begins or time has run out. */
function bandsAt(id: Reaction, scenario: Scenario): readonly Band[] {
  const greeted = (cause: RapportCause): Band[] => [bandOf(changedRapport(startingRapport(scenario), cause, 0))];
  switch (id) {
    case 'greet-on-time':
      return [...new Set([...greeted('came-on-time'), bandOf(startingRapport(scenario))])];
    case 'greet-late':
      return greeted('came-late');
    case 'greet-very-late':
      return greeted('came-very-late');
    case 'sent-by':
      return [
        ...new Set((['came-on-time', 'came-late', 'came-very-late'] as const).flatMap((cause) => greeted(cause))),
      ];
    case 'extra':
      return ['open'];
    case 'overstay':
    case 'shown-out':
      return ['guarded'];
    default:
      return all;
  }
}
