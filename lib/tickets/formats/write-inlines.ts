// Lines of a markup language. Every piece of text is escaped by itself, as if anything could stand beside it, and
// emphasis that its neighbours would spoil (`in**side**`) is left out: words always win over looks.
import type { Inline } from '../document';
import { mark, unmarked } from '../marks';
import { inlineWords } from './inline-words';

/** How a markup language spells the pieces of a line. */
export interface Markup {
  /** A text that means itself; at the start of a line more signs have a meaning. */
  readonly text: (text: string, atLineStart: boolean) => string;
  /** Around words that begin and end with neither white space nor another emphasis. */
  readonly strong: (inner: string) => string;
  readonly emphasis: (inner: string) => string;
  readonly code: (text: string, atLineStart: boolean) => string;
  /** `inner` is escaped, `words` are not. */
  readonly link: (inner: string, url: string, words: string) => string;
  readonly break: string;
}

/** A line, escaped. `atLineStart` is false where markup of ours stands before it in the same line. */
export function writeInlines(inlines: readonly Inline[], markup: Markup, atLineStart = true): string {
  let written = '';
  let line = atLineStart ? '' : NO_START;
  inlines.forEach((inline, at) => {
    const isSafe = standsAlone(inlines[at - 1], 'last') && standsAlone(inlines[at + 1], 'first');
    const piece = writeInline(inline, markup, line, isSafe);
    written += piece;
    line = inline.kind === 'break' ? '' : `${line}${unmarked(piece)}`;
  });
  return written;
}

/** Nothing that stands after this can begin a line. */
const NO_START = ' ';
/** `1` and `h1` only become markup with the sign after them, which may stand in the next piece. */
const HALF_START = /^[a-z]{0,10}\d{0,9}$/i;

function writeInline(inline: Inline, markup: Markup, line: string, isSafe: boolean): string {
  const isStart = HALF_START.test(line);
  const own = (value: string) => markup.text(line === '' ? value.replace(/^[ \t]+/, '') : value, isStart);
  switch (inline.kind) {
    case 'text':
      return own(inline.text);
    case 'reader':
      return mark(inline.id, own(inline.text));
    case 'break':
      return markup.break;
    case 'code':
      return markup.code(inline.text, isStart);
    case 'link': {
      const words = inlineWords(inline.inlines);
      if (!isWebAddress(inline.url)) return writeInlines(inline.inlines, markup, isStart);
      return markup.link(writeInlines(plainly(inline.inlines), markup, isStart), inline.url, words);
    }
    default: {
      const inner = writeInlines(plainly(inline.inlines), markup, isStart);
      const words = inlineWords(inline.inlines);
      if (!isSafe || words === '' || words.trim() !== words || words.includes('\n')) return inner;
      return inline.kind === 'strong' ? markup.strong(inner) : markup.emphasis(inner);
    }
  }
}

/** Emphasis inside emphasis and links is spelled differently everywhere, and nowhere needed. */
function plainly(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'strong' || inline.kind === 'emphasis' ? plainly(inline.inlines) : [inline],
  );
}

/** Whether emphasis may stand beside this: the end of the line, white space or punctuation. */
function standsAlone(neighbour: Inline | undefined, side: 'first' | 'last'): boolean {
  if (neighbour === undefined || neighbour.kind === 'break') return true;
  if (neighbour.kind !== 'text') return false;
  const { text } = neighbour;
  const sign = side === 'first' ? [...text][0] : [...text].at(-1);
  return sign !== undefined && /[\s.,;:!?()–—…«»“”]/.test(sign);
}

/** Links lead to web pages and mailboxes only, whatever an article or a template says. */
function isWebAddress(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s]+$/.test(url);
}
