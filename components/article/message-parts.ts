// A message as people see it, with its variable parts told apart. The little language of messages is read by
// lib/article; here its placeholders get names that people can read.
import { messageParts as parsedParts } from '@/lib/article/placeholder';

export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string };

/**
 * Splits a message template into fixed text and variables.
 *
 * @example
 * messageParts('Cannot reach {server-name}.')
 * //=> [{ kind: 'text', text: 'Cannot reach ' }, { kind: 'variable', name: 'server name' }, { kind: 'text', text: '.' }]
 */
export function messageParts(message: string): readonly MessagePart[] {
  return parsedParts(message).parts.map((part) =>
    part.kind === 'text' ? part : { kind: 'variable', name: part.name.replaceAll('-', ' ') },
  );
}

/**
 * A message as one line of plain text, with `…` for what varies: for titles and descriptions.
 *
 * @example
 * messagePlain('Cannot reach {server}.') //=> 'Cannot reach ….'
 */
export function messagePlain(message: string): string {
  return messageParts(message)
    .map((part) => (part.kind === 'text' ? part.text : '…'))
    .join('');
}
