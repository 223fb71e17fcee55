import type { Block } from './rich-text.js';

/** A table of the full description; `widths` are shares, `numeric` the columns set to the right. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly widths: readonly number[];
  readonly numeric: readonly number[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type DocumentBlock = Block | TableBlock;

export interface DocumentPart {
  /** Empty when the section has this one question only. */
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

export interface DocumentChapter {
  readonly title: string;
  /** A section without a title belongs to the chapter as a whole. */
  readonly sections: readonly { readonly title: string; readonly parts: readonly DocumentPart[] }[];
}

/** Exactly what the template reads: plain data, already in the words of one language. */
export interface DescriptionDocument {
  readonly lang: 'nl' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** "Editie 3 van 24 juni 2027". */
  readonly edition: string;
  /** Shown on top of a preview; null in what is public. */
  readonly notice: string | null;
  /** Across every page of a preview; null in what is public. */
  readonly watermark: string | null;
  readonly level: string;
  /** Bars of the ladder, 1 to 5; 0 draws none. */
  readonly rank: number;
  readonly statement: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly colophon: readonly (readonly [string, string])[];
  readonly citation: string;
  readonly labels: Readonly<
    Record<'kind' | 'footer' | 'page' | 'of' | 'contents' | 'colophon' | 'caveat' | 'cite', string>
  >;
  readonly chapters: readonly DocumentChapter[];
}
