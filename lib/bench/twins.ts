// Two articles with the same message are both right: nobody could tell them apart.
import type { SearchDocument } from '../search';
import { cutTemplate } from '../search/template';

/**
 * An article's first message without placeholders, case and signs: equal for twins.
 *
 * @example
 * normalText({ …, messages: [{ text: 'Cannot open {path}!', lang: 'en' }] }) //=> 'cannot open'
 */
export function normalText(document: SearchDocument): string {
  const message = document.messages[0]?.text;
  return message === undefined ? `id ${document.id}` : cutTemplate(message).words.join(' ');
}
