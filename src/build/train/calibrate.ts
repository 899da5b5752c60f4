import { coreTopicIds } from '../../core/words/topics.ts';
import { sigmoid } from '../../core/understanding/encoder/maths.ts';
import { labelIndex, labels } from '../../core/understanding/labels.ts';

/** A turn that the network did not learn from: the highest score of each label, and the labels that are right. */
export interface Judged {
  scores: Float64Array;
  labels: readonly number[];
}

export interface Calibration {
  calibration: { slope: number; shift: number }[];
  thresholds: number[];
  doubt: number;
}

/** Share of the turns without the label that may still be given it. An accusation must be far rarer than a miss. */
const allowedFalse: Readonly<Record<string, number>> = {
  'ask-job': 0.012,
  resume: 0.006,
  'off-topic': 0.014,
  intrusive: 0.009,
  rude: 0.005,
  // missing one of these costs a learner marks that they earned; giving it falsely costs nobody much
  thank: 0.015,
  'wrap-up': 0.015,
  'state-purpose': 0.01,
  'ask-referral': 0.008,
  'ask-use-name': 0.006,
  'keep-in-touch': 0.008,
  disclaim: 0.01,
  'check-time': 0.008,
  apologize: 0.006,
};
/** Below the threshold of ask-job the contact asks back where this share of the turns without it would be asked, too. */
const ALLOWED_DOUBT = 0.014;

/** Topics share one threshold and need no fitting: the network shares out one certainty among them. */
const TOPIC = 0.2;

const isTopic = (label: string) => coreTopicIds.some((topic) => topic === label);

const LOWEST = 0.12;
const HIGHEST = 0.85;

/** Fits confidences to how often the label was right, and chooses the confidence from which it is reported. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const calibration = labels.map((label, l) =>
    isTopic(label)
      ? { slope: 1, shift: 0 }
      : fit(judged.map(({ scores, labels: right }) => ({ score: scores[l]!, right: right.includes(l) }))),
  );
  const confidences = (l: number) =>
    judged.map(({ scores, labels: right }) => ({
      confidence: sigmoid(calibration[l]!.slope * scores[l]! + calibration[l]!.shift),
      right: right.includes(l),
    }));
  const thresholds = labels.map((label, l) => {
    if (isTopic(label)) return TOPIC;
    const allowed = allowedFalse[label];
    const found = allowed === undefined ? bestBalance(confidences(l)) : strict(confidences(l), allowed);
    return bounded(found, LOWEST, HIGHEST);
  });
  const job = labelIndex['ask-job']!;
  const doubt = bounded(strict(confidences(job), ALLOWED_DOUBT), 0.15, thresholds[job]!);
  return {
    calibration: calibration.map(({ slope, shift }) => ({ slope: digits(slope), shift: digits(shift) })),
    thresholds: thresholds.map(digits),
    doubt: digits(doubt),
  };
}

const digits = (value: number) => Math.round(value * 1e4) / 1e4;
const bounded = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Platt's scaling; the priors keep a label with few examples near the scores as they are. */
function fit(points: readonly { score: number; right: boolean }[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 30; round++) {
    let a = (slope - 1) * 20, b = shift * 2, aa = 20, ab = 0, bb = 2; // prettier-ignore
    for (const { score, right } of points) {
      const p = sigmoid(slope * score + shift);
      const error = p - (right ? 1 : 0);
      const weight = Math.max(1e-6, p * (1 - p));
      a += error * score;
      b += error;
      aa += weight * score * score;
      ab += weight * score;
      bb += weight;
    }
    const determinant = aa * bb - ab * ab;
    slope -= (bb * a - ab * b) / determinant;
    shift -= (aa * b - ab * a) / determinant;
  }
  return { slope: Math.max(0.2, slope), shift };
}

interface Point {
  confidence: number;
  right: boolean;
}

/** The threshold with the best F1; the middle of the gap to the next lower confidence. */
function bestBalance(points: readonly Point[]): number {
  const sorted = [...points].sort((a, b) => b.confidence - a.confidence);
  const positives = points.filter(({ right }) => right).length;
  let best = 0;
  let threshold = 0.5;
  let hits = 0;
  sorted.forEach(({ confidence, right }, i) => {
    if (right) hits++;
    const balance = (2 * hits) / (i + 1 + positives);
    if (balance <= best) return;
    best = balance;
    threshold = (confidence + (sorted[i + 1]?.confidence ?? 0)) / 2;
  });
  // few examples make a noisy optimum: half way to the neutral value
  return (threshold + 0.45) / 2;
}

/** The lowest threshold that gives the label falsely to no more than the allowed share of the other turns. */
function strict(points: readonly Point[], allowed: number): number {
  const wrong = points.filter(({ right }) => !right).map(({ confidence }) => confidence);
  wrong.sort((a, b) => b - a);
  return (wrong[Math.floor(wrong.length * allowed)] ?? 0) + 1e-4;
}
