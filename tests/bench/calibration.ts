import type { Reading } from '../../src/core/understanding/reading.ts';
import type { Judged } from './measures.ts';
import { percent, table } from './tables.ts';

const BANDS = [0, 0.3, 0.5, 0.7, 0.85, 0.95, 1.01];

/** How often what was reported with a confidence was right. */
export function calibrationTable(judged: readonly Judged[], readings: readonly Reading[]): string {
  const reported = readings.flatMap((reading, i) => {
    const { acts, topics } = judged[i]!;
    return reading.evidence.map((evidence) => ({
      confidence: evidence.confidence,
      right: 'act' in evidence ? acts.includes(evidence.act) : topics.includes(evidence.topic),
    }));
  });
  const rows = BANDS.slice(0, -1).map((from, i) => {
    const band = reported.filter(({ confidence }) => confidence >= from && confidence < BANDS[i + 1]!);
    const mean = band.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, band.length);
    return [
      `${from.toFixed(2)} to ${Math.min(1, BANDS[i + 1]!).toFixed(2)}`,
      mean.toFixed(2),
      percent({ hits: band.filter(({ right }) => right).length, of: band.length }),
    ];
  });
  return table(['confidence', 'mean', 'right'], rows);
}
