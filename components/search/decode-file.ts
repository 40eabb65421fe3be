// A dropped log file as text. Windows writes logs as UTF-16 and, in older programs, in its own code page.

/** Files beyond this hold no single error; only their beginning is read. */
export const FILE_LIMIT = 8 * 1024 * 1024;

/** Bytes as text, or undefined where they are no text at all (a picture, an archive). */
export function decodeFile(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    // stream: the cut at FILE_LIMIT may fall inside a character
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
