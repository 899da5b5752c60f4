/** Whether a prepared question was asked, by the words it shares with what was said: good enough for a tick. */

const idle = new Set(
  'a an and are as at be been but by can could did do does for from had has have how i in is it its me my of on or our so than that the their them then there they this to was we were what when where which who why will with would you your'.split(
    ' ',
  ),
);

const stem = (word: string): string => word.replace(/(ing|ed|es|s)$/u, '');

const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !idle.has(word)).map((word) => stem(word)),
  );

/** The share of the question's words that one turn must hold. */
const enough = 0.6;

export function wasAsked(question: string, turns: readonly string[]): boolean {
  const wanted = [...wordsOf(question)];
  if (wanted.length === 0) return false;
  return turns.some((turn) => {
    const said = wordsOf(turn);
    return wanted.filter((word) => said.has(word)).length / wanted.length >= enough;
  });
}
