import { type Typeset, typesetPdf } from '#platform';
import type { DescriptionDocument } from './document.js';
import { template } from './template.js';

/** Sets a full description as an accessible PDF. */
export const typeset = (document: DescriptionDocument): Typeset => typesetPdf(template, document);
