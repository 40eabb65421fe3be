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

function likeness(right: string, seen: string): number {
  const [a, b] = [scannerForm(right), scannerForm(seen)];
  const longest = Math.max(a.length, b.length);
  const most = Math.ceil(a.length * WRONG_SHARE);
  if (longest > 60 || Math.abs(a.length - b.length) > most) return 0;
  const edits = Math.min(editDistance(a, b, most), editDistance(right, seen, most));
  return edits > most ? 0 : MISSPELT * (1 - (EACH_EDIT * edits) / longest);
}

/** The hits of the template's words, with those that the second look adds; undefined where it adds none. */
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
  const own = new Map<number, readonly Hit[]>();
  let added = false;
  template.words.forEach((id, i) => {
    const list = [...(hits.get(id) ?? [])];
    if (!linked.has(i))
      for (let at = from; at < to; at++) {
        const near = taken.has(at) ? 0 : likeness(vocabulary[id] ?? '', words[at] ?? '');
        if (near < LEAST || list.some((hit) => hit.at === at)) continue;
        list.push({ at, length: 1, likeness: near });
        added = true;
      }
    own.set(id, list);
  });
  return added ? own : undefined;
}
