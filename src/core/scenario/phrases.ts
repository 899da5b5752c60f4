/** The words of a text in lower case, without what stands between them. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];

/** A text made ready to be asked for phrases: its words, each between spaces. */
export const readyForPhrases = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Whether `phrase` stands in a ready text as whole words; case and punctuation do not matter. */
export const saysPhrase = (ready: string, phrase: string): boolean => {
  const sought = readyForPhrases(phrase);
  return sought.trim() !== '' && ready.includes(sought);
};
