import type { Origin } from '../../app/added.ts';

/** Where a contact came from, after "came …" or "added …". */
export function originInWords({ by, where }: Origin): string {
  if (by === 'link') return 'from a link';
  if (by === 'desk') return 'from your desk';
  if (by === 'file') return where === '' ? 'from a file' : `from the file ${where.split('/').at(-1) ?? where}`;
  try {
    return `from ${new URL(where).host}`;
  } catch {
    return 'from an address';
  }
}
