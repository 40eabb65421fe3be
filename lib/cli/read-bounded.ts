// What another machine sends, up to a bound: it may say nothing of the length, or lie, or never end.

/**
 * The text of an answer, or undefined where it is longer than `most` bytes; then the transfer ends.
 *
 * @example
 * await readBounded(await fetch(url), 1024) //=> '<!doctype html>...'
 */
export async function readBounded(response: Response, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  // leaving the loop ends the transfer
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
