import { langerThuis, naastenkompas, stapVoorStip, vuistOpen } from './care-safety-growth.js';
import { opnieuwAanTafel, rouwgesprekken, telefooncirkel } from './grief-and-company.js';
import type { RichText } from './rich-text.js';

/** Texts written for one intervention alone, by its key. */
export const richTexts: Readonly<Record<string, RichText>> = {
  'opnieuw-aan-tafel': opnieuwAanTafel,
  'rouwgesprekken-in-de-wijk': rouwgesprekken,
  'telefooncirkel-goedemorgen': telefooncirkel,
  naastenkompas,
  'vuist-open': vuistOpen,
  'stap-voor-stip': stapVoorStip,
  'langer-thuis-met-een-plan': langerThuis,
};
