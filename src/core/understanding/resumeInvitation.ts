const RESUME = /\b(r[ée]sum[ée]s?|cvs?|c\.v\.|vitae|portfolio|reel|one[- ]pager?)(?!\p{L})/iu;
const SOMETHING_TO_SEE =
  /\b(papers?|particulars|record|history|experience|background|writing|samples?|work|something|anything|linkedin|page|articles?|sketch(es)?|designs?|drawings?|what you've|built|made|designed|drawn|written)\b/iu;
const YOU = /\b(you|your|yours|yourself|you've|you'd)\b/iu;
const I_MAY = /\b(i|we)('d| would| could| can| may)\b|\b(can|could|may|might) (i|we)\b|\bany chance\b/iu;
const SHOW =
  /\b(send|sent|show|give|leave|drop|e-?mail|mail|bring|forward|pass|hand|share|see|look|read|slide|attach|put|comment|got|with you|on you|about you|have|carry|curious|go through|mark|critique)\b/iu;
const HAND_OVER = /\b(send|show|leave|drop|e-?mail|mail|bring|forward|pass|hand|slide|let me|see|read|glance)\b/iu;
const ORDER =
  /^\W*(please |do |just |go ahead and |sure,? |then )?(send|show|give|leave|drop|e-?mail|mail|bring|forward|pass|hand|share|let me|let's|slide)\b/iu;
const REFUSAL = /\b(not|no need|don't|never|rather you)\b.*\b(hand|give|show|send|leave)\b/iu;

/**
 * Whether the contact's words ask for a résumé or invite it. Rules and not a learned label, because the contact's lines
 * are written, few and short, and the permission must be predictable for authors.
 */
export function invitesResume(words: string): boolean {
  return words
    .replace(/[\u2018\u2019]/g, "'")
    .split(/(?<=[.!?])\s+/)
    .some((sentence) => {
      if (REFUSAL.test(sentence)) return false;
      if (RESUME.test(sentence)) {
        if (ORDER.test(sentence)) return true;
        if (SHOW.test(sentence) && (YOU.test(sentence) || I_MAY.test(sentence))) return true;
      }
      return (
        SOMETHING_TO_SEE.test(sentence) && (YOU.test(sentence) || ORDER.test(sentence)) && HAND_OVER.test(sentence)
      );
    });
}
