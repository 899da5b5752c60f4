import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { HeadHeader } from '../core/understanding/classifier.ts';
import { openContainer } from '../core/understanding/container.ts';
import { headFile, sourceHash } from './train/files.ts';

const packed = readFileSync(headFile);

it('the trained head is made of this corpus and this code; if not, run npm run train', () => {
  const { header } = openContainer<HeadHeader>(new Uint8Array(gunzipSync(packed)));
  expect(header.source).toBe(sourceHash());
});

it('the trained head is under 2 MB', () => expect(packed.length).toBeLessThan(2e6));
