// A second look at the few best candidates: their missing words are compared one by one with the words that
// stand in their place. Found so are badly misspelt words, and misspellings that are words themselves
// (`form` for `from`), which the look-up over the whole vocabulary cannot offer.
import type { Alignment, AlignTemplate } from './align';
import { editDistance } from './edit-distance';
import type { Hit, Hits } from './hits';
import { scannerForm } from './scanner-form';

/** Words around the place where the missing word should be. */
const SLACK = 3;
/** Here the neighbours vouch for the word, so more may be wrong than in a look-up. */
const WRONG_SHARE = 0.45;
const EACH_EDIT = 1.2;
const LEAST = 0.3;
const MISSPELT = 0.95;
const JOINED = 0.95;
/** Words taken together match by chance more easily. */
const LEAST_JOINED = 0.62;

/** Numbered names differ by their number: `input1` is no misspelt `input0`. */
function otherNumber(right: string, seen: string): boolean {
  const [a, b] = [right, seen].map((word) => word.replace(/\D/g, ''));
  return a !== '' && b !== '' && a !== b;
}

function likeness(right: string, seen: string): number {
  if (otherNumber(right, seen)) return 0;
  const [a, b] = [scannerForm(right), scannerForm(seen)];
  const longest = Math.max(a.length, b.length);
  const most = Math.ceil(a.length * WRONG_SHARE);
  if (longest > 60 || Math.abs(a.length - b.length) > most) return 0;
  const edits = Math.min(editDistance(a, b, most), editDistance(right, seen, most));
  return edits > most ? 0 : MISSPELT * (1 - (EACH_EDIT * edits) / longest);
}

/** Where a look finds a word: its tokens, and how like it they are. */
interface Place {
  readonly at: number;
  readonly length: number;
  readonly likeness: number;
}

/** One token, or two that a slip cut apart, which read like a word that is missing. */
function places(
  right: string,
  words: readonly string[],
  from: number,
  to: number,
  taken: ReadonlySet<number>,
) {
  const found: Place[] = [];
  for (let at = from; at < to; at++) {
    if (taken.has(at)) continue;
    const seen = words[at] ?? '';
    const alone = likeness(right, seen);
    if (alone >= LEAST) found.push({ at, length: 1, likeness: alone });
    if (at + 1 >= to || taken.has(at + 1) || seen.length >= right.length) continue;
    const joined = likeness(right, seen + (words[at + 1] ?? '')) * JOINED;
    if (joined >= LEAST_JOINED && joined > alone) found.push({ at, length: 2, likeness: joined });
  }
  return found;
}

/**
 * The hits of the template's words, with those that the second look adds; undefined where it adds none. Two words
 * that a slip glued (`nothbe` for `not be`) become a hit of the token and one of no length behind it.
 */
export function respell(
  template: AlignTemplate,
  alignment: Alignment,
  words: readonly string[],
  vocabulary: readonly string[],
  hits: Hits,
): Hits | undefined {
  const first = alignment.links[0];
  const last = alignment.links.at(-1);
  if (!first || !last) return undefined;
  const linked = new Set(alignment.links.map((link) => link.word));
  const taken = new Set(alignment.links.filter((link) => link.likeness === 1).map((link) => link.at));
  const from = Math.max(0, first.at - first.word - SLACK);
  const to = Math.min(words.length, last.at + last.length + template.words.length - last.word + SLACK);
  const own = new Map<number, Hit[]>();
  let added = false;
  const add = (id: number, hit: Hit) => {
    const list = own.get(id) ?? [...(hits.get(id) ?? [])];
    own.set(id, list);
    if (list.some(({ at, length }) => at === hit.at && length === hit.length)) return;
    list.push(hit);
    list.sort((a, b) => a.at - b.at);
    added = true;
  };
  template.words.forEach((id, i) => {
    if (!own.has(id)) own.set(id, [...(hits.get(id) ?? [])]);
    if (linked.has(i)) return;
    const word = vocabulary[id] ?? '';
    for (const place of places(word, words, from, to, taken)) add(id, place);
    const next = template.words[i + 1];
    if (next === undefined || linked.has(i + 1) || (template.holes[i + 1] ?? 0) > 0) return;
    for (const { at, length, likeness: near } of places(
      word + (vocabulary[next] ?? ''),
      words,
      from,
      to,
      taken,
    )) {
      if (near < LEAST_JOINED) continue;
      add(id, { at, length, likeness: near });
      add(next, { at: at + length, length: 0, likeness: near });
    }
  });
  return added ? own : undefined;
}
