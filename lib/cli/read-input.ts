// Standard input of any size, up to a bound.

/** Three times the largest paste that the page is tested with. What comes after could not change an answer. */
export const MAX_INPUT_BYTES = 16 * 1024 * 1024;

/** What was read, and whether more would have come. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

/**
 * Reads a stream to its end, or to `limit` bytes: `yes | causebook match` must end too.
 *
 * @example
 * await readInput(process.stdin) //=> { bytes: Uint8Array(11), cut: false }
 */
export async function readInput(stream: AsyncIterable<Uint8Array>, limit = MAX_INPUT_BYTES): Promise<Input> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    // leaving the loop closes the stream
    if (size > limit) break;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, limit), cut: size > limit };
}
