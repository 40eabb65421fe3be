// Logs come in the encodings of the systems that write them: UTF-8, UTF-16 from PowerShell's `>`, and
// Windows-1252 from older programs.

const REPLACEMENT = /\ufffd/g;
const BEYOND_ASCII = /[\u0080-\ufffc]/g;

/**
 * Bytes of unknown encoding as text. A byte-order mark decides; without one it is UTF-8 unless that gives
 * more broken characters than accented ones, and then Windows-1252. Never fails: a wrong guess costs some
 * letters, and the engine reads over those.
 *
 * @example
 * decodePaste(Uint8Array.of(0x72, 0xe9, 0x65, 0x6c)) //=> 'réel'
 */
export function decodePaste(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, REPLACEMENT);
  if (broken <= count(text, BEYOND_ASCII)) return text;
  return new TextDecoder('windows-1252').decode(bytes);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
