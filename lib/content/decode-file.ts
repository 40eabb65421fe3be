// Bytes to text, or the reason why not. A byte order mark and Windows line breaks are accepted and dropped.
import type { Problem } from '../article/problem';
import { type SourceText, sourceText } from './source-text';

/**
 * An article is 5 to 20 kilobytes. Markdown has texts whose parsing time grows with the square of their length
 * (`_a* ` repeated: 54 s for 60,000 characters), so no more than this ever reaches the parser.
 */
const MAX_FILE_BYTES = 64 * 1024;

/** Control characters other than tab and line feed: invisible, and never part of what somebody wrote. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/**
 * Decodes a content file.
 *
 * @example
 * decodeFile('content/a.mdx', new Uint8Array([0xff])) //=> [{ code: 'not-utf-8', ... }]
 */
export function decodeFile(path: string, bytes: Uint8Array): SourceText | Problem[] {
  const empty = sourceText(path, '');
  if (bytes.length > MAX_FILE_BYTES) {
    const message = `The file has ${bytes.length} bytes; more than ${MAX_FILE_BYTES} would slow the build down.`;
    return [empty.problemAt(0, { code: 'file-too-large', message, hint: 'Split the article.' })];
  }
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) {
    const place = firstBadLine(path, bytes);
    const message = 'The file is not UTF-8 text.';
    return [
      {
        ...empty.problemAt(0, { code: 'not-utf-8', message, hint: 'Save it with the encoding UTF-8.' }),
        ...place,
      },
    ];
  }
  const source = sourceText(path, decoded.replace(/\r\n?/g, '\n'));
  const control = CONTROL.exec(source.text);
  if (control === null) return source;
  const name = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const message = `The file holds the invisible control character ${name}.`;
  return [source.problemAt(control.index, { code: 'control-character', message, hint: 'Delete it.' })];
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A decoder that replaces what it cannot read tells where that is. */
function firstBadLine(path: string, bytes: Uint8Array) {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  return sourceText(path, text).placeAt(Math.max(0, text.indexOf('\ufffd')));
}
