import { fileTypeFromBuffer } from 'file-type';
import { invalidInput } from '#platform';

/** 25 MB: a handbook with pictures, not a film. */
export const MOST_BYTES = 25 * 1024 * 1024;

const accepted: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
};

/** The content type by what the bytes are, never by what the sender calls them; 400 for a kind we do not keep. */
export async function contentTypeOf(bytes: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(bytes);
  const type = found ? accepted[found.ext] : undefined;
  if (!type) throw invalidInput({ path: 'file', code: 'file_type_not_accepted' });
  return type;
}

/** The name without a path or control characters, at most 150 long, its ending kept. */
export function safeFilename(name: string): string {
  const base = (name.split(/[/\\]/).pop() ?? '').replace(/[\p{C}"<>:|?*]/gu, '').trim();
  const dot = base.lastIndexOf('.');
  const ending = dot > 0 ? base.slice(dot).slice(0, 10) : '';
  const stem = (dot > 0 ? base.slice(0, dot) : base).slice(0, 140);
  return `${stem || 'bestand'}${ending}`;
}
