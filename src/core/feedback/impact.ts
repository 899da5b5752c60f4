import type { Finding, Mark, Scorecard } from '../scoring/scorecard.ts';
import type { Rule } from '../scoring/rules.ts';
import type { CapId } from '../scoring/scorecard.ts';

export const isFault = ({ verdict }: Finding): boolean =>
  verdict === 'broke' || verdict === 'part' || verdict === 'missing';

/** Points of the overall that a criterion lost, and that it earned. */
export const lost = (mark: Mark): number => (mark.value === null ? 0 : (mark.weight * (100 - mark.value)) / 100);
export const earned = (mark: Mark): number => ((mark.value ?? 0) * mark.weight) / 100;

/** The findings that bring a cap with them. */
const capRules: Partial<Record<CapId, readonly Rule[]>> = {
  'never-came': ['never-came'],
  'thrown-out': ['thrown-out', 'rude'],
  'blunt-job-ask': ['job-blunt', 'job-again'],
  'very-late': ['late'],
  'off-topic': ['off-topic', 'intrusive'],
  'shown-out': ['shown-out'],
  'job-hint': ['job-hint', 'job-again'],
  'unasked-resume': ['resume-unasked', 'resume-again'],
};

/** How much more some evidence teaches than other evidence of the same mark. */
const telling: Partial<Record<Rule, number>> = {
  'followed-up': 3,
  'used-a-fact': 3,
  'came-back': 2,
  'asked-use-of-name': 1.5,
  'asked-for-others': 1.5,
  'purpose-said': 1.5,
  'open-question': 0.6,
  'began-to-close': 1,
  'note-specific': 1.5,
};

/** Roughly how many points of the overall hang on a finding: its share of what its criterion lost or earned, and of a cap. */
export function impactOf(finding: Finding, mark: Mark, { caps, overall, uncapped }: Scorecard): number {
  const alike =
    new Set(
      mark.findings
        .filter((other) => isFault(other) === isFault(finding) && other.verdict !== 'noted')
        .map(({ at }) => at),
    ).size || 1;
  if (!isFault(finding))
    return finding.verdict === 'did' ? ((earned(mark) / alike) * (telling[finding.rule] ?? 0.4)) / 2 : 0;
  const lowest = caps[0];
  const held =
    lowest && (capRules[lowest.id] ?? []).includes(finding.rule) ? Math.max(0, (uncapped ?? 0) - (overall ?? 0)) : 0;
  const severity = finding.verdict === 'broke' ? 1.3 : finding.verdict === 'part' ? 1 : 0.8;
  // The first of many slips says nearly as much as all of them.
  return (lost(mark) / alike ** 0.5) * severity + held;
}
