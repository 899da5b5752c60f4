import type { Scenario } from '../../scenario/scenario.ts';
import { outfits } from '../../words/outfits.ts';
import { inEvent, type Judgement } from '../evidence.ts';
import { neverCame, type Visit } from '../visit.ts';

/**
 * What suits the place is the scenario's to say (NORMS 10: sources disagree). Too much loses 40, too little 60: most
 * career services would rather see a step too smart. Null where nothing was chosen.
 */
export function dress(visit: Visit, { dress: rule }: Scenario): Judgement {
  const { dressed } = visit;
  if (!dressed || neverCame(visit)) return { value: null, findings: [] };
  const facts = {
    outfit: outfits[dressed.outfit].name.toLowerCase(),
    suits: rule.suits.map((id) => outfits[id].name.toLowerCase()).join(' or '),
    why: rule.why,
  };
  if (rule.suits.includes(dressed.outfit))
    return { value: 100, findings: [inEvent(dressed, 'dressed-well', 'did', facts)] };
  const over = rule.over.includes(dressed.outfit);
  return { value: over ? 60 : 40, findings: [inEvent(dressed, over ? 'overdressed' : 'underdressed', 'part', facts)] };
}
