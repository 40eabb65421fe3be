// While somebody writes, one file of hundreds changes: the others are not parsed again. With 642 files a parse of
// all takes three seconds, of one a few milliseconds.
import type { ParsedContentFile } from './parse-content-file';

/** What each path held when it was parsed last, and what came of it. Give the same one to every load of a folder. */
export type ParseMemory = Map<string, { readonly bytes: Uint8Array; readonly parsed: ParsedContentFile }>;

/**
 * What the file came to last time, where its bytes are the same still; else what `parse` makes of it. What is
 * parsed is never changed afterwards, so that it can be given out again.
 *
 * @example
 * remembered(memory, 'content/ios/jam.mdx', bytes, () => parseContentFile(name, path, bytes))
 */
export function remembered(
  memory: ParseMemory | undefined,
  path: string,
  bytes: Uint8Array,
  parse: () => ParsedContentFile,
): ParsedContentFile {
  const known = memory?.get(path);
  if (known !== undefined && Buffer.compare(known.bytes, bytes) === 0) return known.parsed;
  const parsed = parse();
  memory?.set(path, { bytes, parsed });
  return parsed;
}
