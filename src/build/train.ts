/** Trains the head on the corpus and writes src/model/head.bin.gz: npm run train. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { FEATURES, featuresOf, type HeadHeader } from '../core/understanding/classifier.ts';
import { clausesOf } from '../core/understanding/clauses.ts';
import { openContainer } from '../core/understanding/container.ts';
import { readCorpus } from '../core/understanding/corpus/reader.ts';
import { createEncoder, WIDTH, type WeightsHeader } from '../core/understanding/encoder/encoder.ts';
import { createSimdKernel } from '../core/understanding/encoder/simd.ts';
import { sigmoid } from '../core/understanding/encoder/maths.ts';
import { labels, labelsOfPiece } from '../core/understanding/labels.ts';
import { packContainer } from './container.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const weights = new Uint8Array(gunzipSync(readFileSync(join(root, 'public/model/encoder.bin.gz'))));
const encoder = createEncoder(openContainer<WeightsHeader>(weights), createSimdKernel()!);
const vector = (text: string) => encoder.encode(encoder.tokenize(text).ids).sentence;
const nothing = new Float32Array(WIDTH);
const folder = join(root, 'src/core/understanding/corpus/training');
const xs: Float32Array[] = [];
const ys: number[][] = [];
for (const file of readdirSync(folder).sort()) {
  for (const turn of readCorpus(readFileSync(join(folder, file), 'utf8'), file).turns) {
    const whole = vector(turn.text);
    const previous = turn.previous ? vector(turn.previous) : nothing;
    const spans = clausesOf(turn.text);
    for (const span of spans) {
      const clause = spans.length === 1 ? whole : vector(turn.text.slice(span.start, span.end));
      const found = new Set<number>();
      for (const piece of turn.pieces) {
        const overlap = Math.min(piece.end, span.end) - Math.max(piece.start, span.start);
        if (overlap > 0.5 * Math.min(piece.end - piece.start, span.end - span.start)) labelsOfPiece(piece).forEach((l) => found.add(l));
      }
      xs.push(featuresOf({ clause, turn: whole, previous: turn.line % 3 === 0 ? nothing : previous }));
      ys.push([...found]);
    }
  }
}
const rows = new Float32Array(labels.length * FEATURES);
let seed = 1;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const order = xs.map((_, i) => i);
for (let epoch = 0; epoch < 25; epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const rate = 2 / (1 + epoch * 0.3);
  for (const at of order) {
    const x = xs[at]!;
    for (let l = 0; l < labels.length; l++) {
      const row = rows.subarray(l * FEATURES, (l + 1) * FEATURES);
      let z = 0;
      for (let k = 0; k < FEATURES; k++) z += row[k]! * x[k]!;
      const y = ys[at]!.includes(l) ? 1 : 0;
      const g = (y - sigmoid(z)) * rate * (y ? 2 : 1);
      if (Math.abs(g) > 1e-3) for (let k = 0; k < FEATURES; k++) row[k]! += g * x[k]!;
    }
  }
}
mkdirSync(join(root, 'src/model'), { recursive: true });
const bytes = packContainer([{ name: 'rows', rows: labels.length, columns: FEATURES, kind: 'by-row', values: rows, step: 0.03 }], (body): HeadHeader => ({
  version: createHash('sha256').update(body).digest('hex').slice(0, 8),
  source: '',
  labels: [...labels],
  thresholds: labels.map((label) => (['ask-job', 'resume', 'rude', 'intrusive', 'off-topic'].includes(label) ? 0.7 : 0.5)),
  doubt: 0.4,
}));
writeFileSync(join(root, 'src/model/head.bin.gz'), gzipSync(bytes, { level: 9 }));
process.stdout.write(`${xs.length} clauses\n`);
