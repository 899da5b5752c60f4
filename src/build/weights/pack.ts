import { createHash } from 'node:crypto';
import type { ArrayEntry } from '../../core/understanding/container.ts';
import type { WeightsHeader } from '../../core/understanding/encoder/encoder.ts';
import { packContainer, type Part } from '../container.ts';
import type { Source } from './source.ts';

/** Steps in standard deviations: the finer, the larger the file. */
const EMBEDDING_STEP = 0.15;
const MATRIX_STEP = 0.15;

interface Recipe {
  name: string;
  source: RegExp;
  rows: number;
  columns: number;
  kind: ArrayEntry['kind'];
}

function layerRecipes(layer: number): Recipe[] {
  const width = layer === 0 ? 256 : 512;
  const inside = `Layer_${layer}/.*`;
  const named = (name: string, source: string, rows: number, columns: number): Recipe => ({
    name: `${layer}/${name}`,
    source: new RegExp(inside + source),
    rows,
    columns,
    kind: rows === 1 ? 'float' : 'by-column',
  });
  return [
    named('before/scale', 'TransformerLayer/layer_prepostprocess/layer_norm/layer_norm_scale', 1, width),
    named('before/bias', 'TransformerLayer/layer_prepostprocess/layer_norm/layer_norm_bias', 1, width),
    named('query-key-value', 'qkv_transform_single/kernel', width, 3 * width),
    named('query-key-value/bias', 'qkv_transform_single/bias', 1, 3 * width),
    named('output', 'output_transform_single/kernel', width, 512),
    named('output/bias', 'output_transform_single/bias', 1, 512),
    named('between/scale', 'FFN/layer_prepostprocess/layer_norm/layer_norm_scale', 1, 512),
    named('between/bias', 'FFN/layer_prepostprocess/layer_norm/layer_norm_bias', 1, 512),
    named('widen', 'FFN/conv1/Tensordot/Reshape_1', 512, 1536),
    named('widen/bias', 'FFN/conv1/bias', 1, 1536),
    named('narrow', 'FFN/conv2/Tensordot/Reshape_1', 1536, 512),
    named('narrow/bias', 'FFN/conv2/bias', 1, 512),
  ];
}

const recipes: Recipe[] = [
  { name: 'embeddings', source: /Embeddings_en$/, rows: 8002, columns: 256, kind: 'by-row' },
  { name: 'frequencies', source: /ExpandDims_1$/, rows: 1, columns: 128, kind: 'float' },
  ...layerRecipes(0),
  ...layerRecipes(1),
  {
    name: '0/residual',
    source: /Layer_0\/TransformerLayer\/dense\/kernel/,
    rows: 256,
    columns: 512,
    kind: 'by-column',
  },
  { name: '0/residual/bias', source: /Layer_0\/TransformerLayer\/dense\/bias/, rows: 1, columns: 512, kind: 'float' },
  { name: 'sentence', source: /tanh_layer_0\/weights/, rows: 512, columns: 512, kind: 'by-column' },
  { name: 'sentence/bias', source: /tanh_layer_0\/bias/, rows: 1, columns: 512, kind: 'float' },
];

/** The bytes of the weights' file, before gzip. */
export function packWeights(source: Source): Uint8Array {
  const parts = recipes.map(({ name, source: pattern, rows, columns, kind }): Part => {
    const { values } = source.array(pattern);
    if (values.length !== rows * columns) throw new Error(`${name} has ${values.length} numbers`);
    const step = kind === 'by-row' ? EMBEDDING_STEP : MATRIX_STEP;
    return { name, rows, columns, kind, values, step };
  });
  return packContainer(parts, (body): WeightsHeader => ({
    version: createHash('sha256').update(body).digest('hex').slice(0, 8),
    vocabulary: source.vocabulary.map(([piece]) => piece),
    scores: source.vocabulary.map(([, score]) => Math.round(score * 1e5) / 1e5),
  }));
}
