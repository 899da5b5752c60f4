import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostLength, pack, unpack } from './link.ts';

/** A payload around bytes of one's choice, with or without the checksum that belongs to them. */
function forged(content: Uint8Array, check = 0): string {
  const packed = deflateSync(content, { level: 9 });
  const all = new Uint8Array([check >>> 24, check >>> 16, check >>> 8, check, ...packed]);
  return `1${Buffer.from(all).toString('base64url')}`;
}

it('carries any text there and back, in signs that every program leaves alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const payload = pack(text);
      expect(payload).toMatch(/^[\w-]+$/);
      expect(unpack(payload)).toEqual({ text, problem: null });
    }),
  );
});

it('forgives what mail programs do to links: breaks, and the full stop of the sentence', () => {
  const payload = pack('format: 1\nfield: tea');
  expect(unpack(`${payload.slice(0, 9)}%0A ${payload.slice(9)}.`).text).toBe('format: 1\nfield: tea');
});

it('notices every link that was cut short', () => {
  const payload = pack('contact:\n  name: Ada Brook\n');
  for (let length = 0; length < payload.length; length += 1)
    expect(unpack(payload.slice(0, length)).problem).toMatch(/damaged or was cut short/);
});

it('never gives out another text than the one that was packed', () => {
  const text = 'contact:\n  name: Ada Brook\n';
  const payload = pack(text);
  for (let at = 1; at < payload.length; at += 1) {
    const other = payload[at] === 'A' ? 'B' : 'A';
    // the last bits of a byte may mean nothing: the text is then the same
    expect([null, text]).toContain(unpack(payload.slice(0, at) + other + payload.slice(at + 1)).text);
  }
});

it('never throws on what a link holds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(unpack(`1${text}`).text).toBeNull();
    }),
  );
});

it('refuses what unpacks to far more than a contact, at the cost of one contact', () => {
  const bomb = forged(new Uint8Array(3_000_000));
  expect(bomb.length).toBeLessThan(mostLength);
  expect(unpack(bomb).problem).toMatch(/far more than a contact needs/);
});

it('refuses endless links, links of a newer program, and bytes that are no text', () => {
  expect(unpack(`1${'A'.repeat(2 * mostLength)}`).problem).toMatch(/far longer/);
  expect(unpack('2AAAA').problem).toMatch(/newer Half Hour/);
  // the checksum of this one byte, by the rule of FNV-1a
  const check = Math.imul(0x811c9dc5 ^ 0xff, 0x01000193);
  expect(unpack(forged(new Uint8Array([0xff]), check)).problem).toMatch(/damaged/);
});
