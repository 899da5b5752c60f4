/** Tables as comma-separated values (RFC 4180), which every spreadsheet opens. */

export type Cell = string | number | null;

/** What tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** A table as a text with CRLF line ends. Text is quoted and cannot become a formula; null is an empty cell. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `${byteOrderMark}${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;

const cellOf = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'number' ? `${cell}` : `"${defused(cell).replaceAll('"', '""')}"`;

/**
 * Spreadsheets take text that begins with =, +, - or @ for a formula and may run it (OWASP, "CSV injection"). An
 * apostrophe before it makes it text again. The same holds after what some of them take for the end of a cell.
 */
const defused = (text: string): string =>
  text.replace(/[\r\n\t]+/g, ' ').replace(/(^|[;,|"])(\s*)([=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, "$1$2'$3");
