// What the paste put into a message's placeholders, read from between the matched words.
import type { Match } from './match';
import { remember } from './remember';
import { messagePieces } from './template';

/** A value as it stands in the paste. */
export interface PlaceholderValue {
  readonly name: string;
  readonly value: string;
}

/** Longer values are whole logs, not names. */
const LONGEST = 300;

/** Cuts `between` at the literal signs that stand between placeholders, such as `': '`. */
function cutAtLiterals(
  between: string,
  pieces: readonly { literal: string; name: string }[],
  after: string,
): string[] {
  const values: string[] = [];
  let rest = between;
  pieces.forEach((piece, i) => {
    const before = piece.literal.trim();
    const from = before === '' ? 0 : rest.indexOf(before);
    if (from >= 0) rest = rest.slice(from + before.length);
    const nextLiteral = (pieces[i + 1]?.literal ?? after).trim();
    const to =
      nextLiteral === ''
        ? -1
        : i + 1 < pieces.length
          ? rest.indexOf(nextLiteral)
          : rest.lastIndexOf(nextLiteral);
    values.push(
      (to >= 0 ? rest.slice(0, to) : i + 1 < pieces.length && nextLiteral === '' ? rest : rest).trim(),
    );
    if (to >= 0) rest = rest.slice(to);
  });
  return values;
}

/** The end of a value that nothing follows: its line, or its sentence. */
function openEnd(paste: string, from: number): number {
  const rest = paste.slice(from, from + LONGEST);
  const stop = /[\r\n]|[.!?](?:\s|$)/.exec(rest.slice(1));
  return from + (stop ? stop.index + 1 : rest.length);
}

/** A template's placeholders between two of its words, with the literal signs around them. */
interface Slot {
  readonly pieces: { literal: string; name: string }[];
  after: string;
}

/** Slots by the index of the word behind them. */
const slotsOf = remember(cutSlots);

function cutSlots(message: string): ReadonlyMap<number, Slot> {
  const slots = new Map<number, Slot>();
  let words = 0;
  let signs = '';
  let open: Slot | undefined;
  for (const piece of messagePieces(message)) {
    if (piece.kind === 'placeholder') {
      open ??= { pieces: [], after: '' };
      open.pieces.push({ literal: signs, name: piece.name });
      slots.set(words, open);
      signs = '';
      continue;
    }
    const found = [...piece.text.matchAll(/(?<![\p{L}\p{N}_'’])[_'’]*[\p{L}\p{N}][\p{L}\p{N}_'’]*/gu)];
    const first = found[0];
    if (open && first) open.after = piece.text.slice(0, first.index);
    else if (open) open.after = piece.text;
    const last = found.at(-1);
    signs = last ? piece.text.slice(last.index + last[0].length) : piece.text;
    if (!first) continue;
    words += found.length;
    open = undefined;
  }
  return slots;
}

/** All values of a match, in the message's order; a placeholder whose place was not found is left out. */
export function placeholderValues(paste: string, match: Match): readonly PlaceholderValue[] {
  if (match.text.kind !== 'message' || !match.text.text.includes('{')) return [];
  const { links } = match.alignment;
  const { template } = match.text;
  const values: PlaceholderValue[] = [];
  // Slots are counted by the words of the text, the template's by its own; glued words may differ, then nothing is said.
  for (const [word, slot] of slotsOf(match.text.text)) {
    if ((template.holes[word] ?? 0) !== slot.pieces.length) continue;
    const before = links.find((link) => link.word === word - 1);
    const after = links.find((link) => link.word === word);
    if ((word > 0 && !before) || (word < template.words.length && !after)) continue;
    const from = before
      ? (match.tokens.ends[before.at + before.length - 1] ?? 0)
      : lineStart(paste, match.start);
    const to = after ? (match.tokens.starts[after.at] ?? 0) : openEnd(paste, from);
    if (to <= from || to - from > LONGEST) continue;
    cutAtLiterals(paste.slice(from, to), slot.pieces, slot.after).forEach((value, i) => {
      const name = slot.pieces[i]?.name;
      if (name !== undefined && value !== '') values.push({ name, value });
    });
  }
  return values;
}

function lineStart(paste: string, at: number): number {
  const line = paste.lastIndexOf('\n', at - 1) + 1;
  const piece = paste.slice(Math.max(line, at - LONGEST), at);
  const label = /^.*(?:error|fatal|warning|erreur)\s?:\s/i.exec(piece);
  return at - piece.length + (label?.[0].length ?? 0);
}
