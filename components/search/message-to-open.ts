// What an article's page needs to show the message as the reader has it.
import type { MessageValues } from '../article/message-values';
import type { ResultView } from './answer-view';
import { messagePieces } from './message-pieces';

/**
 * The values of a result's message; undefined where the paste gave none.
 *
 * @example
 * messageToOpen({ id: 'a', message: { text: 'No {host}.', lang: 'en' }, values: [{ name: 'host', value: 'mdm01' }] })
 * //=> { article: 'a', message: 'No host.', values: ['mdm01'] }
 */
export function messageToOpen({
  id,
  message,
  values,
}: Pick<ResultView, 'id' | 'message' | 'values'>): MessageValues | undefined {
  const pieces = message === undefined ? [] : messagePieces(message.text, values);
  if (!pieces.some(({ kind }) => kind === 'value')) return undefined;
  return {
    article: id,
    message: pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.name)).join(''),
    values: pieces.flatMap((piece) =>
      piece.kind === 'text' ? [] : [piece.kind === 'value' ? piece.text : null],
    ),
  };
}
