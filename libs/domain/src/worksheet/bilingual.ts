/** A text for people in both languages of the product; Dutch is leading. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}
