/** Words that are offered instead of two questions in one are two questions, each to be asked by itself. */
export const questionsIn = (words: string): string[] => words.split(/(?<=[?.]) Then: /u);
