// A message as the article writes it, with what the paste put into its placeholders.
import { messageParts } from '../article/message-parts';

/** A stretch of a message. `variable`: a placeholder that the paste did not fill. */
export type MessagePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string };

type Value = { readonly name: string; readonly value: string };

/**
 * Fills a message with the values that the paste gave, in the message's order.
 *
 * @example
 * messagePieces('Cannot reach {server}.', [{ name: 'server', value: 'mdm01' }])
 * //=> [{ kind: 'text', text: 'Cannot reach ' }, { kind: 'value', name: 'server', text: 'mdm01' }, { kind: 'text', text: '.' }]
 */
export function messagePieces(template: string, values: readonly Value[]): readonly MessagePiece[] {
  const left = [...values];
  return messageParts(template).map((part) => (part.kind === 'text' ? part : fill(part.name, left)));
}

/** Takes the next value of that name, so that a name used twice gets both. */
function fill(name: string, left: Value[]): MessagePiece {
  const at = left.findIndex((value) => value.name.replaceAll('-', ' ') === name);
  const [found] = at < 0 ? [] : left.splice(at, 1);
  return found === undefined ? { kind: 'variable', name } : { kind: 'value', name, text: found.value };
}
