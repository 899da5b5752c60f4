import { mostLength, safeLength } from '../../../app/link.ts';

const inFigures = (count: number): string => new Intl.NumberFormat('en-GB').format(count);

/** What a link of this length is good for, and what to do where it is not. */
export function lengthInWords(length: number): string {
  const long = `The link would have ${inFigures(length)} characters`;
  if (length > mostLength)
    return `${long}; browsers show and copy no more than ${inFigures(mostLength)}. Hand the contact out as a file, or put it on a web server.`;
  if (length > safeLength)
    return `The link has ${inFigures(length)} characters. Browsers open it, but many mail and chat programs cut links after ${inFigures(safeLength)}. Put it on a page of your course, or send the file instead.`;
  return `The link has ${inFigures(length)} characters. Up to ${inFigures(safeLength)}, most mail and chat programs hand links on whole.`;
}

/** The address of this program, to which what a link names is added. */
export const programAt = (href: string): string => href.replace(/[?#].*$/s, '');

/** Whether others cannot open a link to this copy of the program. */
export const isOnlyHere = (href: string): boolean => /^file:|^https?:\/\/(localhost|127\.|\[::1\])/.test(href);
