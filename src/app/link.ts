import { deflateSync, inflateSync, strToU8 } from 'fflate';
import { mostCharacters } from '../core/scenario/source.ts';

/**
 * Contacts that travel inside a link, after the "#": the server never sees them. A payload is "1" (the form), then
 * base64url of four bytes of checksum and the text, deflated.
 */

/** Characters of a link that mail and chat programs hand on whole. */
export const safeLength = 8_000;
/** Longer links are not made: browsers open them, but their address bars show and copy no more than this. */
export const mostLength = 32_000;

const form = '1';
/** A UTF-16 unit becomes three bytes at most. */
const mostBytes = 3 * mostCharacters;
const checksumBytes = 4;

/** The text as the part of a link that carries it. */
export function pack(text: string): string {
  const bytes = strToU8(text);
  const packed = deflateSync(bytes, { level: 9, mem: 12 });
  const all = new Uint8Array(checksumBytes + packed.length);
  new DataView(all.buffer).setUint32(0, checksum(bytes));
  all.set(packed, checksumBytes);
  return form + toBase64Url(all);
}

export type Unpacked = { text: string; problem: null } | { text: null; problem: string };

const refuse = (problem: string): Unpacked => ({ text: null, problem });
const damaged = refuse(
  'The link is damaged or was cut short, as some mail and chat programs do with long ones. Ask for it once more, or for the contact as a file.',
);

/**
 * The text a link carries, or in words why there is none. Never throws, and takes no more memory than the longest
 * contact needs, whatever the link holds.
 */
export function unpack(payload: string): Unpacked {
  // programs that break long links leave spaces behind, and take along the full stop of the sentence
  const code = payload.replace(/%[0-9a-f]{2}|\s/gi, '').replace(/[^\w-].*$/s, '');
  if (code.length > 2 * mostLength)
    return refuse('The link is far longer than any that we make. Ask for the contact as a file.');
  if (code !== '' && !code.startsWith(form) && /^\d/.test(code))
    return refuse('The link was made by a newer Half Hour. Open it there, or ask for the contact as a file.');
  const all = code.startsWith(form) ? fromBase64Url(code.slice(form.length)) : null;
  if (!all || all.length <= checksumBytes) return damaged;
  let bytes: Uint8Array;
  try {
    // what does not fit into the given room is dropped, so nothing can grow without end
    bytes = inflateSync(all.subarray(checksumBytes), { out: new Uint8Array(mostBytes + 1) });
  } catch {
    return damaged;
  }
  if (bytes.length > mostBytes)
    return refuse('The link unpacks to far more than a contact needs. Do not trust where it comes from.');
  if (checksum(bytes) !== new DataView(all.buffer).getUint32(0)) return damaged;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
  } catch {
    return damaged;
  }
}

/** FNV-1a, 32 bits: tells a link that was changed on its way, not one that was forged. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(code: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
