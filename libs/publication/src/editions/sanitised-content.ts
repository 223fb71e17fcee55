import sanitizeHtml from 'sanitize-html';
import type { EditionContent, EditionSummary } from './content.js';

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto'],
};

const clean = (html: string): string => sanitizeHtml(html, allowed);

/** The content as it may be kept: the texts of the summary carry only the tags of the allow-list. */
export function sanitisedContent<C extends Omit<EditionContent, 'full' | 'imported'>>(content: C): C {
  const { summary, filmUrl, ...rest } = content;
  return { ...rest, summary: sanitisedSummary(summary), ...(filmUrl && { filmUrl }) } as C;
}

function sanitisedSummary(summary: EditionSummary): EditionSummary {
  const { workingElements, ...texts } = summary;
  const cleaned = Object.fromEntries(
    Object.entries(texts)
      .filter(([, text]) => text !== undefined)
      .map(([name, text]) => [name, clean(text)]),
  ) as Omit<EditionSummary, 'workingElements'>;
  return {
    ...cleaned,
    workingElements: workingElements.map(({ title, why }) => ({ title, why: clean(why) })),
  };
}
