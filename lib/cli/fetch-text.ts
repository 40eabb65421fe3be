// A text from the web, within bounds: a command in a pipe must end, whatever the other side does.
import { OutsideError } from './command';
import { readBounded } from './read-bounded';

/** How long the other side may take for one answer. */
export const PATIENCE_MS = 10_000;
/** Forty times the index of 5,000 articles. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Fetches a text file.
 *
 * @throws OutsideError in plain words where there is no such file or no such host
 * @example
 * await fetchText('https://kb.example.org/causebook.json') //=> '{"format":"causebook-site", ...'
 */
export async function fetchText(url: string, patience = PATIENCE_MS): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new OutsideError(`${url} answers ${response.status}.`);
    const text = await readBounded(response, MOST_BYTES);
    if (text === undefined) throw new OutsideError(`${url} is too large to be ours.`);
    return text;
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    throw new OutsideError(`${url} cannot be read: ${networkFault(error, patience)}.`);
  }
}

/**
 * What went wrong between two machines, in a few words.
 *
 * @example
 * networkFault(error, 10_000) //=> 'nobody listens there (ECONNREFUSED)'
 */
export function networkFault(error: unknown, patience: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${patience / 1000} s`;
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  if (code === 'ECONNREFUSED') return `nobody listens there (${code})`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `there is no such host (${code})`;
  if (cause instanceof Error) return cause.message;
  return error instanceof Error ? error.message : String(error);
}
