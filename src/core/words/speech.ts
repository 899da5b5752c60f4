/** How long words take to say: 150 a minute, at least two seconds. */
const wordsAMinute = 150;
const least = 2000;

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** Milliseconds that `text` takes to say on the appointment's clock. */
export const spokenDuration = (text: string): number =>
  Math.max(least, Math.round((countWords(text) * 60_000) / wordsAMinute));
