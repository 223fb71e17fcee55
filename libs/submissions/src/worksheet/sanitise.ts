import sanitizeHtml from 'sanitize-html';
import type { AnswerValue, Question } from '#domain';

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto'],
};

/** The value as it may be kept: rich text only with the tags of the allow-list, everything else as it is. */
export function sanitised(question: Question, value: AnswerValue): AnswerValue {
  return question.type === 'rich' && typeof value === 'string' ? sanitizeHtml(value, allowed) : value;
}
