// `> [!NOTE]` callouts, as GitHub writes them: a quotation whose first line names its kind.
import type { Blockquote, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { PlacedFinding } from './scan-tags';

/** Closed, because each has its own label and icon on the page. */
export const CALLOUTS = ['note', 'tip', 'important', 'warning', 'caution'];

// Matches `[!NOTE]` before the end of its line, and `[!NOTE] text`; not `[NOTE]`.
const MARKER = /^\[!([A-Za-z-]{1,30})\][ \t]*/;

/**
 * Turns callouts into elements `callout` with their kind, in place.
 *
 * @returns what is wrong with callouts that nobody would see as such
 */
export function markCallouts(tree: Root): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  visit(tree, 'blockquote', (quote) => {
    const finding = markCallout(quote);
    if (finding !== undefined) findings.push({ ...finding, offset: quote.position?.start.offset ?? 0 });
  });
  return findings;
}

function markCallout(quote: Blockquote): Omit<PlacedFinding, 'offset'> | undefined {
  const paragraph = quote.children[0];
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const [marker, word = ''] = first?.type === 'text' ? (MARKER.exec(first.value) ?? []) : [];
  if (paragraph?.type !== 'paragraph' || first?.type !== 'text' || marker === undefined) return undefined;
  const kind = word.toLowerCase();
  const all = CALLOUTS.map((name) => `[!${name.toUpperCase()}]`).join(', ');
  if (!CALLOUTS.includes(kind)) {
    return {
      code: 'unknown-callout',
      message: `There is no callout \`[!${word}]\`.`,
      hint: `Write one of ${all}.`,
    };
  }
  const rest = first.value.slice(marker.length);
  const alone = rest.startsWith('\n') || (rest === '' && paragraph.children.length === 1);
  if (!alone) {
    const message = 'Text stands on the line of the callout marker, so it would be an ordinary quotation.';
    return { code: 'callout-line', message, hint: `Write \`[!${word}]\` alone on the first line.` };
  }
  first.value = rest.slice(1);
  if (first.value === '') paragraph.children.shift();
  if (paragraph.children.length === 0) quote.children.shift();
  quote.data = { ...quote.data, hName: 'callout', hProperties: { kind } };
  if (quote.children.length > 0) return undefined;
  const message = 'The callout is empty.';
  return { code: 'empty-callout', message, hint: 'Write its text on the lines below, each with `> `.' };
}
