// While somebody writes, one file of hundreds changes, and a command that moves an article loads everything twice: what
// did not change is not parsed again. With 642 files a parse of all takes three seconds, of one a few milliseconds.
import type { ParsedContentFile } from './parse-content-file';

/** By path, what it held when it was parsed last and what came of it: one version a path, so that nothing piles up. */
const memory = new Map<string, { readonly bytes: Uint8Array; readonly parsed: ParsedContentFile }>();

/**
 * What the file came to last time, where its bytes are the same still; else what `parse` makes of them. Path and bytes
 * must be all that it depends on. What is parsed is never changed afterwards, so that it can be given out again.
 *
 * @example
 * remembered('content/ios/jam.mdx', bytes, () => parseContentFile(name, path, bytes))
 */
export function remembered(
  path: string,
  bytes: Uint8Array,
  parse: () => ParsedContentFile,
): ParsedContentFile {
  const known = memory.get(path);
  if (known !== undefined && Buffer.compare(known.bytes, bytes) === 0) return known.parsed;
  const parsed = parse();
  memory.set(path, { bytes, parsed });
  return parsed;
}
