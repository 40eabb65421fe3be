// The grammar of URL fragments: what a ticket says to a page. An anchor alone, or
// `[ticket=<id>&](cause=<anchor> | q=<text>)`, `q` being last and read raw to the end of the URL, because
// ticket systems encode badly: `&`, `#` and bare `%` in a text must not cut it. Nothing here ever throws.
import { readTicketId } from './ticket-id';

/** What a fragment asks the page to show. */
export type FragmentTarget =
  | { readonly kind: 'none' }
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'search'; readonly text: string };

/** A fragment, taken apart. */
export interface Fragment {
  /** The ticket that the reader came from. */
  readonly ticket: string | undefined;
  readonly target: FragmentTarget;
}

/** What mails, terminals and chat glue to the end of a link. */
const GLUED = /[\s.,;:!?)\]}>"'’”»]$/;

/**
 * Removes what a mail or a terminal glued to the end of an anchor.
 *
 * @example
 * trimAnchor('device-limit).') //=> 'device-limit'
 */
export function trimAnchor(anchor: string): string {
  let end = anchor.length;
  while (end > 0 && GLUED.test(anchor.charAt(end - 1))) end -= 1;
  return anchor.slice(0, end).trimStart();
}

/**
 * Decodes percent sequences that are valid UTF-8 and leaves every other `%` as it stands.
 *
 * @example
 * decodeLeniently('100%25 of caf%C3%A9, 50% off, %E9') //=> '100% of café, 50% off, %E9'
 */
export function decodeLeniently(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun);
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return decodeBytes(run);
  }
}

/** Character by character, so that one bad byte spoils only itself. */
function decodeBytes(run: string): string {
  let decoded = '';
  for (let at = 0; at < run.length; ) {
    const sequence = run.slice(at, at + 3 * sequenceLength(run, at));
    decoded += decodeOne(sequence);
    at += sequence.length;
  }
  return decoded;
}

/** How many bytes the lead byte promises, if as many continuation bytes follow; else 1. */
function sequenceLength(run: string, at: number): number {
  const lead = byteAt(run, at);
  const promised = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  for (let byte = 1; byte < promised; byte += 1) {
    // NaN past the end of the run, which no comparison accepts
    const follow = byteAt(run, at + 3 * byte);
    if (!(follow >= 0x80 && follow < 0xc0)) return 1;
  }
  return promised;
}

function byteAt(run: string, at: number): number {
  return Number.parseInt(run.slice(at + 1, at + 3), 16);
}

function decodeOne(sequence: string): string {
  try {
    return decodeURIComponent(sequence);
  } catch {
    return sequence;
  }
}

/**
 * Reads a fragment, with or without its `#`.
 *
 * @example
 * parseFragment('#ticket=4711&cause=device-limit') //=> { ticket: '4711', target: { kind: 'anchor', anchor: 'device-limit' } }
 * parseFragment('#q=50% of a&b') //=> { ticket: undefined, target: { kind: 'search', text: '50% of a&b' } }
 */
export function parseFragment(hash: string): Fragment {
  const raw = hash.startsWith('#') ? hash.slice(1) : hash;
  if (!raw.startsWith('ticket=')) return { ticket: undefined, target: parseTarget(raw) };
  const end = raw.indexOf('&');
  const id = raw.slice('ticket='.length, end < 0 ? undefined : end);
  const rest = end < 0 ? '' : raw.slice(end + 1);
  const named = rest.startsWith('cause=') || rest.startsWith('q=');
  return { ticket: readTicket(id), target: named ? parseTarget(rest) : { kind: 'none' } };
}

function parseTarget(raw: string): FragmentTarget {
  if (raw.startsWith('q=')) {
    const text = decodeLeniently(raw.slice(2));
    return text.trim() === '' ? { kind: 'none' } : { kind: 'search', text };
  }
  const value = raw.startsWith('cause=') ? raw.slice('cause='.length).replace(/&.*/s, '') : raw;
  const anchor = trimAnchor(decodeLeniently(value));
  return anchor === '' ? { kind: 'none' } : { kind: 'anchor', anchor };
}

function readTicket(raw: string): string | undefined {
  return readTicketId(trimAnchor(decodeLeniently(raw)));
}

/**
 * Writes a fragment, without its `#`; what `parseFragment` reads back, except that lone surrogates, which no
 * URL can hold, become U+FFFD.
 *
 * @example
 * formatFragment({ ticket: '4711', target: { kind: 'anchor', anchor: 'device-limit' } }) //=> 'ticket=4711&cause=device-limit'
 * formatFragment({ ticket: undefined, target: { kind: 'search', text: 'a & b' } }) //=> 'q=a%20%26%20b'
 */
export function formatFragment({ ticket, target }: Fragment): string {
  const prefix = ticket === undefined ? '' : `ticket=${encode(ticket)}`;
  switch (target.kind) {
    case 'none':
      return prefix;
    case 'anchor':
      return prefix === '' ? encode(target.anchor) : `${prefix}&cause=${encode(target.anchor)}`;
    case 'search':
      return `${prefix === '' ? '' : `${prefix}&`}q=${encode(target.text)}`;
    default:
      return target satisfies never;
  }
}

/** `encodeURIComponent` throws on half a surrogate pair, which pasted text may hold. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
