import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { TextDecoderStream } from 'node:stream/web';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Row } from './gather.js';
import { columnsOf, type Mapping } from './mapping.js';

/** A file that is not the one the mapping was made for. */
export class FileError extends Error {}

function checkColumns(header: string[], mapping: Mapping): string[] {
  const missing = columnsOf(mapping).filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new FileError(`The file lacks columns that the mapping reads: ${missing.join(', ')}`);
  return header;
}

/**
 * Reads a CSV file row by row, without holding it in memory. `onProgress` hears the share of the
 * file that is read, between 0 and 1. Throws FileError when columns are missing or a row has more
 * or fewer cells than the header.
 */
export async function* readCsv(
  path: string,
  mapping: Mapping,
  onProgress: (share: number) => void = () => {},
): AsyncGenerator<Row> {
  const { size } = await stat(path);
  const file = createReadStream(path);
  const text = Readable.from(Readable.toWeb(file).pipeThrough(new TextDecoderStream(mapping.file.encoding)));
  const parser = pipeline(
    text,
    parse({
      delimiter: mapping.file.separator,
      bom: true,
      columns: (header: string[]) => checkColumns(header, mapping),
    }),
    () => {}, // what went wrong comes out of reading the parser
  );
  let number = 1;
  try {
    for await (const cells of parser as AsyncIterable<Record<string, string>>) {
      number += 1;
      if (number % 100 === 0) onProgress(file.bytesRead / size);
      yield { number, cells };
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`Row ${number + 1}: ${error instanceof Error ? error.message : String(error)}`);
  }
  onProgress(1);
}
