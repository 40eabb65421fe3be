// A second look at the few best candidates: their missing words are compared one by one with the words that
// stand in their place. Found so are badly misspelt words, and misspellings that are words themselves
// (`form` for `from`), which the look-up over the whole vocabulary cannot offer.
import type { Alignment, AlignTemplate } from './align';
import type { Hit, Hits } from './hits';
import { remember } from './remember';
import { editsBetween, lazySpelling, type Spelling, spell } from './spelling';
import { BREAK, type Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Words around the place where the missing word should be. */
const SLACK = 3;
/** Here the neighbours vouch for the word, so more may be wrong than in a look-up. */
const WRONG_SHARE = 0.45;
const EACH_EDIT = 1.2;
const LEAST = 0.3;
/** Two words written as one have the very same letters. */
export const SAME_LETTERS = 0.95;
const JOINED = 0.95;
/** Words taken together match by chance more easily. */
const LEAST_JOINED = 0.62;
const LONGEST = 60;
const LONG = 6;

/** Of so few letters any number could be a misspelt word; of fewer, any other word could. */
const FEW_LETTERS = 3;
const FEWEST_LETTERS = 2;
const DIGITS = /^\d+$/;

/** Numbered names differ by their number: `input1` is no misspelt `input0`. */
function otherNumber(right: Spelling, seen: Spelling): boolean {
  return right.digits !== '' && seen.digits !== '' && right.digits !== seen.digits;
}

/** How like a word is to the right one, or 0 where it is less than `least`. */
function likeness(right: Spelling, seen: Spelling, least: number): number {
  const { length } = right.form;
  const longest = Math.max(length, seen.form.length);
  // One more than the division says: the exact answer is in the last line.
  const most = Math.min(
    Math.ceil(length * WRONG_SHARE),
    1 + Math.floor(((1 - least / SAME_LETTERS) * longest) / EACH_EDIT),
  );
  if (longest > LONGEST || Math.abs(length - seen.form.length) > most || otherNumber(right, seen)) return 0;
  const edits = editsBetween(right, seen, most);
  const like = SAME_LETTERS * (1 - (EACH_EDIT * edits) / longest);
  return edits <= most && like >= least ? like : 0;
}

/** The words of a passage, spelt when they are first compared: each is, with many missing words of many candidates. */
export interface PassageSpelling {
  readonly count: number;
  /** Messages have this word. */
  readonly isKnown: (at: number) => boolean;
  /** A sign stands between it and the one behind it. */
  readonly isApart: (at: number) => boolean;
  readonly alone: (at: number) => Spelling;
  /** A token with the one behind it. */
  readonly joined: (at: number) => Spelling;
}

export function passageSpelling(
  { words, breaks }: Pick<Tokens, 'words' | 'breaks'>,
  { ids }: Pick<Vocabulary, 'ids'>,
): PassageSpelling {
  return {
    count: words.length,
    isApart: (at) => breaks[at + 1] !== BREAK.none && breaks[at + 1] !== BREAK.line,
    isKnown: (at) => ids.has(words[at] ?? ''),
    alone: lazySpelling((at) => words[at] ?? ''),
    joined: lazySpelling((at) => (words[at] ?? '') + (words[at + 1] ?? '')),
  };
}

/** Where a look finds a word: its tokens, and how like it they are. */
interface Place {
  readonly at: number;
  readonly length: number;
  readonly likeness: number;
}

/** The tokens among which a message's missing words are looked for. */
interface Window {
  readonly passage: PassageSpelling;
  readonly from: number;
  readonly to: number;
  /** Tokens that are words of the message as they stand. */
  readonly taken: ReadonlySet<number>;
}

/** A slip that cuts a word leaves no long word behind: `l'installation` is no `désinstallation`. */
function isLongWord(at: number, passage: PassageSpelling): boolean {
  return passage.alone(at).word.length >= LONG && passage.isKnown(at);
}

/** One token, or two that a slip cut apart, which read like a word that is missing. */
function places(right: Spelling, least: number, { passage, from, to, taken }: Window): Place[] {
  const found: Place[] = [];
  for (let at = from; at < to; at++) {
    if (taken.has(at)) continue;
    const seen = passage.alone(at);
    if (right.word.length <= FEW_LETTERS && DIGITS.test(seen.word)) continue;
    if (right.word.length <= FEWEST_LETTERS && passage.isKnown(at)) continue;
    const alone = likeness(right, seen, least);
    if (alone > 0) found.push({ at, length: 1, likeness: alone });
    if (at + 1 >= to || taken.has(at + 1) || seen.word.length >= right.word.length) continue;
    if (isLongWord(at, passage) || isLongWord(at + 1, passage) || passage.isApart(at)) continue;
    const joined = likeness(right, passage.joined(at), LEAST_JOINED) * JOINED;
    if (joined >= LEAST_JOINED && joined > alone) found.push({ at, length: 2, likeness: joined });
  }
  return found;
}

/** Two neighbours of a message as one word. */
const spellGlued = remember(spell);

/** The hits of a template's words, with those that are added. */
class MoreHits {
  readonly byWord = new Map<number, Hit[]>();
  isMore = false;
  private readonly hits: Hits;

  constructor(hits: Hits, words: Int32Array) {
    this.hits = hits;
    for (const word of words) if (!this.byWord.has(word)) this.byWord.set(word, [...(hits.get(word) ?? [])]);
  }

  add(word: number, hit: Hit): void {
    const list = this.byWord.get(word) ?? [...(this.hits.get(word) ?? [])];
    this.byWord.set(word, list);
    if (list.some(({ at, length }) => at === hit.at && length === hit.length)) return;
    list.push(hit);
    list.sort((a, b) => a.at - b.at);
    this.isMore = true;
  }
}

function windowOf(
  template: AlignTemplate,
  { links }: Alignment,
  passage: PassageSpelling,
): Window | undefined {
  const first = links[0];
  const last = links.at(-1);
  if (!first || !last) return undefined;
  return {
    passage,
    from: Math.max(0, first.at - first.word - SLACK),
    to: Math.min(passage.count, last.at + last.length + template.words.length - last.word + SLACK),
    taken: new Set(links.filter((link) => link.likeness === 1).map((link) => link.at)),
  };
}

/**
 * The hits of the template's words, with those that the second look adds; undefined where it adds none. Two words
 * that a slip glued (`nothbe` for `not be`) become a hit of the token and one of no length behind it.
 *
 * @param spelling of known words
 */
export function respell(
  template: AlignTemplate,
  alignment: Alignment,
  passage: PassageSpelling,
  spelling: (word: number) => Spelling,
  hits: Hits,
): Hits | undefined {
  const window = windowOf(template, alignment, passage);
  if (!window) return undefined;
  const linked = new Set(alignment.links.map((link) => link.word));
  let more: MoreHits | undefined;
  const add = (word: number, hit: Hit) => {
    more ??= new MoreHits(hits, template.words);
    more.add(word, hit);
  };
  template.words.forEach((id, i) => {
    if (linked.has(i)) return;
    const right = spelling(id);
    for (const place of places(right, LEAST, window)) add(id, place);
    const next = template.words[i + 1];
    if (next === undefined || linked.has(i + 1) || (template.holes[i + 1] ?? 0) > 0) return;
    const both = spellGlued(right.word + spelling(next).word);
    for (const { at, length, likeness: near } of places(both, LEAST_JOINED, window)) {
      add(id, { at, length, likeness: near });
      add(next, { at: at + length, length: 0, likeness: near });
    }
  });
  return more?.isMore ? more.byWord : undefined;
}
