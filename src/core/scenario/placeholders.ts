/** Words in braces that are filled in when a line is spoken. */
const everywhere = ['learner', 'exploring'];
const inReactions: Record<string, { filled: string[]; needed: string[] }> = {
  'request-agreed': { filled: ['minutes'], needed: [] },
  'request-missing': { filled: ['minutes', 'missing'], needed: ['missing'] },
  'sent-by': { filled: ['referrer'], needed: [] },
  unclear: { filled: ['first', 'second'], needed: ['first', 'second'] },
  'check-time': { filled: ['minutes'], needed: ['minutes'] },
  extra: { filled: ['minutes'], needed: ['minutes'] },
};

const reactionAt = (path: readonly (string | number)[]) =>
  path[0] === 'reactions' ? inReactions[path[1] ?? ''] : undefined;

/** The placeholders that may stand in the line at `path` of a scenario file. */
export const placeholdersFor = (path: readonly (string | number)[]): string[] => [
  ...everywhere,
  ...(reactionAt(path)?.filled ?? []),
];

/** The placeholders without which the line at `path` tells the learner too little. */
export const placeholdersNeeded = (path: readonly (string | number)[]): string[] => reactionAt(path)?.needed ?? [];

/** Fills in `{name}`; a placeholder without a word is left as it is, so that a test can see it. */
export const fillPlaceholders = (line: string, words: Record<string, string>): string =>
  line.replace(/\{(\w+)\}/g, (all, name: string) => words[name] ?? all);
