// What each stage of the engine made of a text: for authors who wonder why an article was found, or was not.
import type { Explanation } from '../search';
import type { Paint } from './paint';
import { printable } from './printable';

/** What an explanation is written with. */
export interface ExplanationStyle {
  readonly text: string;
  readonly paint: Paint;
  /** Ids of the articles, in the order of the index. */
  readonly ids: readonly string[];
}

/** Rows of a stage that are shown; a log of megabytes has thousands. */
const MAX_ROWS = 12;
/** Characters of a quoted text. */
const MAX_QUOTE = 70;

/**
 * Writes the stages in their order, one block each.
 *
 * @example
 * formatExplanation(engine.explain(text), style) //=> 'words: 3\n  device cap reached\n\ncodes: 0\n...'
 */
export function formatExplanation(explanation: Explanation, style: ExplanationStyle): string {
  const { tokens, codes, passages, matches, findings, groups, primary } = explanation;
  const stages = [
    stage('words', [tokens.words.slice(0, 40).join(' ')], style, tokens.words.length),
    stage(
      'codes',
      codes.map(({ key, kind, articles }) => `${key}  ${kind}  ${idsOf(articles, style)}`),
      style,
    ),
    stage(
      'passages',
      passages.map((passage) => passageRow(passage, style)),
      style,
    ),
    stage(
      'matches',
      matches.map((match) => matchRow(match, style)),
      style,
    ),
    stage(
      'findings',
      findings.map((finding) => findingRow(finding, style)),
      style,
    ),
    stage(
      'groups',
      groups.map((group, at) => groupRow(group, at === primary, style)),
      style,
    ),
  ];
  return `${stages.join('\n\n')}\n`;
}

function stage(name: string, rows: readonly string[], { paint }: ExplanationStyle, n = rows.length): string {
  const shown = rows.slice(0, MAX_ROWS).map((row) => `  ${printable(row)}`);
  const more = rows.length > MAX_ROWS ? [paint.soft(`  … ${rows.length - MAX_ROWS} more`)] : [];
  return [`${paint.strong(name)}: ${n}`, ...shown, ...more].join('\n');
}

function passageRow(
  { tokens, candidates, matches }: Explanation['passages'][number],
  style: ExplanationStyle,
): string {
  const piece = quote(style.text.slice(tokens.starts[0] ?? 0, tokens.ends.at(-1) ?? 0));
  return `${piece}  ${candidates} candidates, ${matches.length} matches`;
}

function matchRow(
  { text, alignment, evidence }: Explanation['matches'][number],
  style: ExplanationStyle,
): string {
  const share = `${evidence.found.toFixed(1)} of ${evidence.whole.toFixed(1)}`;
  return `${alignment.score.toFixed(1)}  ${idsOf([text.article], style)}  found ${share}  ${text.kind} ${quote(text.text)}`;
}

function findingRow(finding: Explanation['findings'][number], style: ExplanationStyle): string {
  const { article, confidence, code, otherCode, start, end } = finding;
  const codes = [code && `code ${code.key}`, otherCode && `other code ${otherCode.key}`].filter(Boolean);
  return [confidence.toFixed(2), idsOf([article], style), ...codes, quote(style.text.slice(start, end))].join(
    '  ',
  );
}

function groupRow(
  { verdict, findings }: Explanation['groups'][number],
  primary: boolean,
  style: ExplanationStyle,
): string {
  return `${verdict}${primary ? ' (primary)' : ''}  ${idsOf(
    findings.map(({ article }) => article),
    style,
  )}`;
}

function idsOf(articles: readonly number[], { ids }: ExplanationStyle): string {
  return articles.map((article) => ids[article] ?? `article ${article}`).join(', ');
}

function quote(text: string): string {
  const line = text.slice(0, MAX_QUOTE * 4).replace(/\s+/g, ' ');
  return line.length > MAX_QUOTE ? `"${line.slice(0, MAX_QUOTE)}…"` : `"${line}"`;
}
