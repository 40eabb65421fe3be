// A paste that was cut off ends with the beginning of a message: which messages begin so? Their rare words may
// be in the part that is missing, so the search by shared words does not offer them. Messages form a tree by their
// words, whose branches are made when a paste first goes along them: thousands that begin with `the` cost nothing.

import { firstPlace } from './first-place';
import type { Template } from './template';
import { BREAK, type Tokens } from './tokens';

/** Finds the texts with which a paste may end, most words first. */
export type FindBeginnings = (tokens: Tokens) => readonly number[];

/** A message's beginning is looked for in so many words before the paste's end. */
const MOST_WORDS = 40;
/** Words that a placeholder may hold. */
const MOST_IN_HOLE = 12;
const MOST = 60;

/** Texts that go on alike: by their next word, with placeholders before it or without. */
interface Branches {
  readonly byWord: ReadonlyMap<string, Branch>;
  /** The words in alphabetical order. */
  readonly sorted: readonly string[];
}

/** All texts that begin with the same words and placeholders, ascending. */
class Branch {
  /** The last of these words. */
  readonly word: string;
  readonly texts: readonly number[];
  /** Number of words that they share. */
  readonly words: number;
  private readonly templates: readonly Template[];
  private made: { readonly plain: Branches; readonly open: Branches } | undefined;

  constructor(word: string, texts: readonly number[], words: number, templates: readonly Template[]) {
    this.word = word;
    this.texts = texts;
    this.words = words;
    this.templates = templates;
  }

  /** Where the next word follows at once, and where a placeholder comes before it. */
  get next(): { readonly plain: Branches; readonly open: Branches } {
    this.made ??= { plain: this.branches(false), open: this.branches(true) };
    return this.made;
  }

  /** The first texts that have more words, and whose next one, where asked for, is not ruled out. */
  longer(fits: (next: string, isOpen: boolean) => boolean): readonly number[] {
    const found: number[] = [];
    for (const text of this.texts) {
      const template = this.templates[text];
      const next = template?.words[this.words];
      if (next === undefined || !fits(next, (template?.holes[this.words] ?? 0) > 0)) continue;
      if (found.push(text) === MOST) break;
    }
    return found;
  }

  private branches(open: boolean): Branches {
    const lists = new Map<string, number[]>();
    for (const text of this.texts) {
      const { words, holes } = this.templates[text] ?? {};
      const word = words?.[this.words];
      if (word === undefined || (holes?.[this.words] ?? 0) > 0 !== open) continue;
      const list = lists.get(word);
      if (list) list.push(text);
      else lists.set(word, [text]);
    }
    const byWord = new Map(
      [...lists].map(([word, texts]) => [word, new Branch(word, texts, this.words + 1, this.templates)]),
    );
    return { byWord, sorted: [...lists.keys()].sort() };
  }
}

/** The branches whose word begins with an unfinished one, itself apart. */
function finished({ byWord, sorted }: Branches, part: string): Branch[] {
  const low = firstPlace(0, sorted.length, (at) => (sorted[at] ?? '') < part);
  const found: Branch[] = [];
  for (let k = low; sorted[k]?.startsWith(part); k++) {
    const branch = sorted[k] === part ? undefined : byWord.get(sorted[k] ?? '');
    if (branch) found.push(branch);
  }
  return found;
}

/** Texts by how many of their words the paste's end holds. */
class Found {
  private readonly byWords: number[][] = [];

  add(texts: readonly number[], words: number): void {
    const list = this.byWords[words] ?? [];
    this.byWords[words] = list;
    for (const text of texts) list.push(text);
  }

  /** Most words first, then in the texts' order. */
  best(): number[] {
    const best: number[] = [];
    for (let words = this.byWords.length - 1; words > 0 && best.length < MOST; words--)
      best.push(...(this.byWords[words] ?? []).sort((a, b) => a - b));
    return best.slice(0, MOST);
  }
}

/** Follows a branch's texts from the token behind its last word to the paste's end. */
function follow(branch: Branch, words: readonly string[], from: number, found: Found): void {
  const last = words.length - 1;
  if (from > last) {
    found.add(
      branch.longer(() => true),
      branch.words,
    );
    return;
  }
  const { plain, open } = branch.next;
  const next = plain.byWord.get(words[from] ?? '');
  if (next) follow(next, words, from + 1, found);
  if (from === last) for (const end of finished(plain, words[last] ?? '')) addWhole(end, found);
  if (open.byWord.size > 0) followOpen(branch, words, from, found);
}

function addWhole(branch: Branch, found: Found): void {
  found.add(branch.texts.slice(0, MOST), branch.words);
}

/** The same for texts whose next word stands behind placeholders: the first place of the word counts. */
function followOpen(branch: Branch, words: readonly string[], from: number, found: Found): void {
  const { open } = branch.next;
  const last = words.length - 1;
  const end = words[last] ?? '';
  const seen = new Set<string>();
  for (let at = from; at <= Math.min(last, from + MOST_IN_HOLE); at++) {
    const word = words[at] ?? '';
    const behind = seen.has(word) ? undefined : open.byWord.get(word);
    seen.add(word);
    if (behind) follow(behind, words, at + 1, found);
  }
  const left = last - from;
  if (left > MOST_IN_HOLE) return;
  for (const ending of finished(open, end)) if (!seen.has(ending.word)) addWhole(ending, found);
  if (left === MOST_IN_HOLE) return;
  // The paste ends within the placeholder.
  found.add(
    branch.longer((next, isOpen) => isOpen && !seen.has(next) && !next.startsWith(end)),
    branch.words,
  );
}

/** The texts by their first words; what stands before that does not matter. */
function firstBranches(templates: readonly Template[]): ReadonlyMap<string, Branch> {
  const lists = new Map<string, number[]>();
  templates.forEach((template, t) => {
    const first = template.words[0] ?? '';
    const list = lists.get(first);
    if (list) list.push(t);
    else lists.set(first, [t]);
  });
  return new Map([...lists].map(([word, texts]) => [word, new Branch(word, texts, 1, templates)]));
}

/** Prepares the look-up by first words. */
export function beginningFinder(templates: readonly Template[]): FindBeginnings {
  const first = firstBranches(templates);
  return ({ words, breaks }) => {
    const found = new Found();
    for (let from = words.length - 1; from >= Math.max(0, words.length - MOST_WORDS); from--) {
      const branch = first.get(words[from] ?? '');
      if (branch) follow(branch, words, from + 1, found);
      if ((breaks[from] ?? 0) === BREAK.paragraph) break;
    }
    return found.best();
  };
}
