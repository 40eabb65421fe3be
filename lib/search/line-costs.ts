// What a line's end means: a message that a console wrapped goes on, a stack trace begins something new.
import { LINE_END, PARAGRAPH, SOFT_LINE_END } from './align';
import { LEVELS } from './common-words';
import { BREAK, type Tokens } from './tokens';

/** A line shorter than this was not wrapped: no window is narrower. */
export const NARROWEST = 24;
/** How far an indentation is looked for. */
const INDENT = 8;
/** First words of lines that begin something new, in consoles, databases and mails. */
const BEGINNINGS = new Set(
  'detail hint context line where at file location query caused conseil note'.split(' '),
);
const SENTENCE_END = /^["'”’)\]\s]{0,3}[.!?:]/;

function isWrapped(text: string, tokens: Tokens, i: number, lineStart: number): boolean {
  const lastEnd = tokens.ends[i - 1] ?? 0;
  const start = tokens.starts[i] ?? 0;
  const word = tokens.words[i] ?? '';
  if (lastEnd - lineStart < NARROWEST || BEGINNINGS.has(word) || LEVELS.has(word)) return false;
  if (SENTENCE_END.test(text.slice(lastEnd, lastEnd + 4))) return false;
  return !/\n[ \t]{2,}[^\n]{0,2}$/.test(text.slice(Math.max(lastEnd, start - INDENT), start));
}

/** The cost of going on across the break before each token. */
export function lineCosts(text: string, tokens: Tokens): Float64Array {
  const costs = new Float64Array(tokens.words.length);
  let lineStart = tokens.starts[0] ?? 0;
  for (let i = 1; i < tokens.words.length; i++) {
    const kind = tokens.breaks[i] ?? 0;
    if (kind < BREAK.line) continue;
    const wrapped = kind === BREAK.line && isWrapped(text, tokens, i, lineStart);
    costs[i] = kind === BREAK.paragraph ? PARAGRAPH : wrapped ? SOFT_LINE_END : LINE_END;
    lineStart = tokens.starts[i] ?? 0;
  }
  return costs;
}
