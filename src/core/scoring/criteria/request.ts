import { requestParts, seeRequest, type RequestPart } from '../../interview/requestParts.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Act } from '../../words/acts.ts';
import { degreeOf, quoteOf, spansOf, whole, type Judgement } from '../evidence.ts';
import type { Rule } from '../rules.ts';
import type { Finding, Verdict } from '../scorecard.ts';
import type { Visit } from '../visit.ts';

/** What each part of the message is worth; together 100 (NORMS 11). */
const worth: Record<RequestPart, number> = { who: 15, why: 15, purpose: 25, length: 15, choice: 15, polite: 15 };

const longest = 30;

/**
 * The message that asked for the meeting, the last one where there were several. A length over half an hour earns
 * nothing for it; demanding costs 25, a hint for a job 40, an attached résumé 30 (NORMS 8: do not send it with the
 * request); an open request for a job or rudeness leaves at most 25. Null where no message was written.
 */
export function request(visit: Visit, scenario: Scenario): Judgement {
  const { requested } = visit;
  if (!requested) return { value: null, findings: [] };
  const { text, reading } = requested;
  const seen = seeRequest(text, reading, scenario);
  const findings: Finding[] = [];
  const shows = (rule: Rule, verdict: Verdict, acts: readonly Act[], facts: Finding['facts'] = {}): void => {
    const spans = acts.length > 0 ? spansOf(reading, text, acts) : [];
    findings.push({
      rule,
      verdict,
      entry: requested.entry,
      turn: null,
      at: requested.at,
      spans,
      quote: quoteOf(text, spans),
      facts,
    });
  };
  const tooLong = seen.minutes !== null && seen.minutes > longest;
  const earned = (part: RequestPart): boolean => seen.has[part] && !(part === 'length' && tooLong);
  const parts = Object.keys(requestParts) as RequestPart[];
  let value = parts.filter(earned).reduce((sum, part) => sum + worth[part], 0);
  for (const part of parts) {
    if (earned(part)) shows('request-part', 'did', [], { part: requestParts[part] });
    else if (!(part === 'length' && tooLong))
      shows('request-without', 'missing', [], { part: requestParts[part], id: part });
  }
  if (tooLong) shows('request-too-long', 'part', [], { minutes: seen.minutes ?? 0 });
  if (seen.demands) {
    value -= 25;
    shows('request-demands', 'broke', []);
  }
  if (
    reading.acts.includes('offer-resume') ||
    /\b(attach(ed|ing)?|enclos(ed|ing))\b[^.?!]{0,40}\b(r[ée]sum[ée]|cv|curriculum)/i.test(text)
  ) {
    value -= 30;
    shows('request-resume', 'broke', ['offer-resume']);
  }
  let most = 100;
  if (reading.acts.includes('ask-job')) {
    const hint = degreeOf(reading) === 'hint';
    if (hint) value -= 40;
    else most = 25;
    shows('request-job-ask', 'broke', ['ask-job'], { degree: hint ? 'hint' : 'blunt' });
  }
  if (reading.acts.includes('rude')) {
    most = 25;
    shows('request-rude', 'broke', ['rude']);
  }
  return { value: whole(Math.min(most, value)), findings };
}
