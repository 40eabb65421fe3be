// A paste that was cut off ends with the beginning of a message: which messages begin so? Their rare words may
// be in the part that is missing, so the search by shared words does not offer them.
import type { Template } from './template';
import { BREAK, type Tokens } from './tokens';

/** A message and how many of its words the paste's end holds. */
interface Beginning {
  readonly text: number;
  readonly words: number;
}

/** Finds the texts with which a paste may end, most words first. */
export type FindBeginnings = (tokens: Tokens) => readonly number[];

/** A message's beginning is looked for in so many words before the paste's end. */
const MOST_WORDS = 40;
/** Words that a placeholder may hold. */
const MOST_IN_HOLE = 12;
const MOST = 60;

/** How many of the template's words the tokens from `from` to the end begin it with, or 0. */
function wordsBegun(template: Template, words: readonly string[], from: number): number {
  let i = 0;
  let inHole = 0;
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? '';
    const expected = template.words[i];
    if (expected === undefined) return 0;
    if (word === expected) {
      i++;
      inHole = 0;
    } else if (at === words.length - 1 && expected.startsWith(word)) return i + 1;
    else if ((template.holes[i] ?? 0) === 0 || ++inHole > MOST_IN_HOLE) return 0;
  }
  return i < template.words.length ? i : 0;
}

/** Prepares the look-up by first words. */
export function beginningFinder(templates: readonly Template[]): FindBeginnings {
  const byFirst = new Map<string, number[]>();
  templates.forEach((template, t) => {
    const first = template.words[0] ?? '';
    const list = byFirst.get(first);
    if (list) list.push(t);
    else byFirst.set(first, [t]);
  });
  return (tokens) => {
    const found: Beginning[] = [];
    const count = tokens.words.length;
    for (let from = count - 1; from >= Math.max(0, count - MOST_WORDS); from--) {
      for (const text of byFirst.get(tokens.words[from] ?? '') ?? []) {
        const template = templates[text];
        const words = template ? wordsBegun(template, tokens.words, from) : 0;
        if (words > 0) found.push({ text, words });
      }
      if ((tokens.breaks[from] ?? 0) === BREAK.paragraph) break;
    }
    found.sort((a, b) => b.words - a.words || a.text - b.text);
    return found.slice(0, MOST).map(({ text }) => text);
  };
}
