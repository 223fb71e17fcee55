type Cell = string | number | null | readonly string[];

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe in front, so that opening the file
 * never runs what somebody typed into a title.
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  const harmless = /^[\s]*[=+\-@\t\r|]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One line of a CSV file, by RFC 4180; a spreadsheet in Dutch expects semicolons between the cells. */
export const csvLine = (cells: readonly Cell[], separator: ',' | ';' = ','): string =>
  `${cells.map(csvCell).join(separator)}\r\n`;
