import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The encoder as the package ships it: a TensorFlow.js graph model and a SentencePiece vocabulary. */
export interface Source {
  vocabulary: [piece: string, score: number][];
  /** The one float array whose name matches; throws unless there is exactly one. */
  array(name: RegExp): { values: Float32Array; shape: number[] };
}

interface Manifest {
  weightsManifest: { paths: string[]; weights: { name: string; shape: number[]; dtype: string }[] }[];
}

const bytesOf: Readonly<Record<string, number>> = { float32: 4, int32: 4, bool: 1 };

/** Reads the package's `dist` folder. Throws when a file is missing or of an unknown kind. */
export function readSource(folder: string): Source {
  const manifest = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as Manifest;
  const vocabulary = JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8')) as [string, number][];
  const arrays = new Map<string, { values: Float32Array; shape: number[] }>();
  for (const group of manifest.weightsManifest) {
    const bytes = Buffer.concat(group.paths.map((path) => readFileSync(join(folder, path))));
    let offset = 0;
    for (const { name, shape, dtype } of group.weights) {
      const size = bytesOf[dtype];
      if (!size) throw new Error(`unexpected number type ${dtype}`);
      const length = shape.reduce((product, side) => product * side, 1) * size;
      if (dtype === 'float32') {
        const values = new Float32Array(new Uint8Array(bytes.subarray(offset, offset + length)).buffer);
        arrays.set(name, { values, shape });
      }
      offset += length;
    }
  }
  return {
    vocabulary,
    array(name) {
      const found = [...arrays.keys()].filter((key) => name.test(key));
      if (found.length !== 1) throw new Error(`expected one array named ${name}, found ${found.length}`);
      return arrays.get(found[0]!)!;
    },
  };
}
