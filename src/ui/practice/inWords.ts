/** "20 more", "5 less", "the same": how a mark differs, for eyes and ears. */
export const differenceInWords = (by: number): string =>
  by === 0 ? 'the same' : by > 0 ? `${by} more` : `${-by} less`;

/** The same in a narrow column: "+20", "−5", "="; a minus sign, not a hyphen, so that figures align. */
export const differenceInFigures = (by: number): string => (by === 0 ? '=' : by > 0 ? `+${by}` : `−${-by}`);
