import { bandOf } from '../../../core/interview/rapport.ts';
import type { Pronouns } from '../../parts/pronouns.ts';

/** What the contact visibly does, in one short sentence. */
export function posture(state: string | null, rapport: number, they: Pronouns): string {
  const { Subject, is, has, possessive, verb } = they;
  switch (state) {
    case 'greeting':
      return `${Subject} ${verb('point')} to a chair.`;
    case 'interrupted':
      return `${Subject} ${has} turned to the door.`;
    case 'askingBack':
      return `${Subject} ${verb('wait')} for your answer.`;
    case 'closing':
      return `${Subject} ${is} putting ${possessive} papers together.`;
    default:
  }
  const band = bandOf(rapport);
  if (band === 'open') return `${Subject} ${has} put ${possessive} pen down.`;
  return band === 'guarded' ? `${Subject} ${verb('sit')} back, arms folded.` : `${Subject} ${is} listening.`;
}
