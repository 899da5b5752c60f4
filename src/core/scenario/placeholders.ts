/** Words in braces that are filled in when a line is spoken. */
const everywhere = ['learner', 'exploring'];
const inReactions: Record<string, string[]> = {
  'request-agreed': ['minutes'],
  'request-missing': ['minutes', 'missing'],
  'sent-by': ['referrer'],
  unclear: ['first', 'second'],
  'check-time': ['minutes'],
  extra: ['minutes'],
};

/** The placeholders that may stand in the line at `path` of a scenario file. */
export const placeholdersFor = (path: readonly (string | number)[]): string[] => [
  ...everywhere,
  ...(path[0] === 'reactions' ? (inReactions[path[1] ?? ''] ?? []) : []),
];

/** Fills in `{name}`; a placeholder without a word is left as it is, so that a test can see it. */
export const fillPlaceholders = (line: string, words: Record<string, string>): string =>
  line.replace(/\{(\w+)\}/g, (all, name: string) => words[name] ?? all);
