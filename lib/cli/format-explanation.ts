// What each stage of the engine made of a text, in 80 columns: for authors who wonder why an article was found, or
// was not.
import type { Explanation, Fate, TextFate } from '../search';
import type { Paint } from './paint';
import { printable } from './printable';
import { wrapText } from './wrap-text';

/** What an explanation is written with. */
export interface ExplanationStyle {
  readonly text: string;
  readonly paint: Paint;
  /** Ids of the articles, in the order of the index. */
  readonly ids: readonly string[];
}

type Match = Explanation['matches'][number];
/** The lines of one thing that a stage made; the first says what it is. */
type Entry = readonly string[];

/** Entries of a stage that are shown; a log of megabytes has thousands. */
const MOST_SHOWN = 8;
const WIDTH = 80;
const MARGIN = '  ';
const INNER = '        ';
/** Characters of the text, and of a line of it, that are looked at to quote it. */
const MOST_QUOTED = 300;

/**
 * Writes the stages in their order, one block each.
 *
 * @example
 * formatExplanation(engine.explain(text), style) //=> 'words: 3\n  device cap reached\n\ncodes: 0\n...'
 */
export function formatExplanation(explanation: Explanation, style: ExplanationStyle): string {
  const { tokens, codes, passages, matches, findings, groups, primary, answer, article } = explanation;
  const stages = [
    stage('words', wordLines(explanation, style), style, tokens.words.length),
    stage(
      'codes',
      codes.map((code) => codeEntry(code, explanation, style)),
      style,
    ),
    stage(
      'passages',
      passages.map((passage) => passageEntry(passage, style)),
      style,
    ),
    stage(
      'matches',
      [...matches].sort((a, b) => b.score - a.score).map((match) => matchEntry(match, style)),
      style,
    ),
    stage(
      'findings',
      findings.map((finding) => findingEntry(finding, style)),
      style,
    ),
    stage(
      'groups',
      groups.map((group, at) => groupEntry(group, at === primary, style)),
      style,
    ),
    stage('answer', [[answer.verdict], ...answer.results.map(resultEntry)], style, answer.results.length),
    ...(article ? [stage('article', article.map(fateEntry), style)] : []),
  ];
  return `${stages.join('\n\n')}\n`;
}

function stage(
  name: string,
  entries: readonly Entry[],
  { paint }: ExplanationStyle,
  n = entries.length,
): string {
  const shown = entries.slice(0, MOST_SHOWN).flat().map(fit);
  const more =
    entries.length > MOST_SHOWN ? [paint.soft(`${MARGIN}… ${entries.length - MOST_SHOWN} more`)] : [];
  return [`${paint.strong(name)}: ${n}`, ...shown, ...more].join('\n');
}

/** A line within the width of a terminal, without anything that it would obey. */
function fit(line: string): string {
  const whole = [...printable(MARGIN + line)];
  return whole.length > WIDTH ? `${whole.slice(0, WIDTH - 1).join('')}…` : whole.join('');
}

/** The text as the engine reads it, folded, line by line. */
function wordLines({ tokens }: Explanation, { text }: ExplanationStyle): Entry[] {
  const lines: string[][] = [];
  for (let at = 0; at < tokens.words.length && lines.length <= MOST_SHOWN; at++) {
    const between = text.slice(at === 0 ? 0 : tokens.ends[at - 1], tokens.starts[at]);
    const line = at === 0 || between.includes('\n') ? undefined : lines.at(-1);
    if (line) line.push(tokens.words[at] ?? '');
    else lines.push([tokens.words[at] ?? '']);
  }
  const rows = lines.slice(0, MOST_SHOWN).map((line) => [line.slice(0, MOST_QUOTED).join(' ')]);
  return lines.length > MOST_SHOWN ? [...rows.slice(0, -1), ['…']] : rows;
}

function codeEntry(
  { key, kind, from, to, articles }: Explanation['codes'][number],
  { tokens }: Explanation,
  style: ExplanationStyle,
): Entry {
  const seen = quote(style.text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0));
  return [`${key}  ${kind}  ${seen}`, ...idLines(articles, style)];
}

function passageEntry(
  { tokens, candidates, matches }: Explanation['passages'][number],
  { text }: ExplanationStyle,
): Entry {
  const start = tokens.starts[0] ?? 0;
  const end = tokens.ends.at(-1) ?? 0;
  const counts = `${tokens.words.length} words, ${candidates.size} candidates, ${matches.length} matches`;
  return [`at ${start}: ${counts}`, `${INNER}${quote(text.slice(start, end))}`];
}

/** What speaks for and against a match, by the names of the evidence; what is nought tells nothing. */
const EVIDENCE = [
  'misspelt',
  'missing',
  'garbled',
  'excused',
  'foreign',
  'swapped',
  'inserted',
  'mistaken',
  'strange',
  'around',
  'swallowed',
] as const;

function matchEntry({ text, tokens, alignment, evidence, score }: Match, style: ExplanationStyle): Entry {
  const doubts = EVIDENCE.flatMap((name) =>
    evidence[name] >= 0.05 ? [`${name} ${evidence[name].toFixed(1)}`] : [],
  );
  const found = `found ${evidence.found.toFixed(1)} of ${evidence.whole.toFixed(1)}`;
  const words = alignment.links.map(({ at, length }) => tokens.words.slice(at, at + length).join(' '));
  const facts = [found, ...doubts, ...(evidence.cutOff ? ['cut off'] : [])].join(', ');
  return [
    `${score.toFixed(1).padStart(6)}  ${idOf(text.article, style)}`,
    `${INNER}${text.kind} ${quote(text.text)}`,
    `${INNER}aligned ${quote(words.join(' '))}`,
    ...wrapText(facts, WIDTH - INNER.length - MARGIN.length).map((line) => INNER + line),
  ];
}

function findingEntry(finding: Explanation['findings'][number], style: ExplanationStyle): Entry {
  const { article, confidence, byText, lead, code, otherCode, places } = finding;
  const facts = [
    `by text ${byText.toFixed(2)}`,
    `lead ${lead.toFixed(2)}`,
    ...(code ? [`code ${code.key}`] : []),
    ...(otherCode ? [`other code ${otherCode.key}`] : []),
  ];
  return [
    `${confidence.toFixed(2).padStart(6)}  ${idOf(article, style)}`,
    `${INNER}${facts.join(', ')}`,
    ...places.map(({ start, end }) => `${INNER}${quote(style.text.slice(start, end))}`),
  ];
}

function groupEntry(
  { verdict, findings }: Explanation['groups'][number],
  primary: boolean,
  style: ExplanationStyle,
): Entry {
  const articles = findings.map(({ article }) => article);
  return [`${verdict}${primary ? ' (primary)' : ''}`, ...idLines(articles, style)];
}

function resultEntry({ id, confidence, reasons }: Explanation['answer']['results'][number]): Entry {
  const why = reasons.map(({ kind }) => kind).join(', ');
  return [`${confidence.toFixed(2).padStart(6)}  ${id}`, `${INNER}${why}`];
}

const FATES: Readonly<Record<Fate, string>> = {
  'no-shared-word': 'not found: it shares no word with the text',
  'not-a-candidate': 'not found: other articles share more telling words with the text',
  'not-aligned': 'not found: its words stand in another order, or too far apart',
  'behind-others': 'not found: others fit better',
  match: 'found, see above',
};

function fateEntry({ text, shared, fate, score }: TextFate): Entry {
  return [
    `${text.kind} ${quote(text.text)}`,
    `${INNER}${FATES[fate]}`,
    ...(score === undefined ? [] : [`${INNER}aligned with ${score.toFixed(1)}`]),
    ...wrapText(`shared: ${shared.join(' ') || 'nothing'}`, WIDTH - INNER.length - MARGIN.length).map(
      (line) => INNER + line,
    ),
  ];
}

function idOf(article: number, { ids }: ExplanationStyle): string {
  return ids[article] ?? `article ${article}`;
}

/** The first few articles, a line each. */
function idLines(articles: readonly number[], style: ExplanationStyle): string[] {
  const lines = articles.slice(0, 3).map((article) => INNER + idOf(article, style));
  return articles.length > 3 ? [...lines, `${INNER}… ${articles.length - 3} more`] : lines;
}

function quote(text: string): string {
  const room = WIDTH - MARGIN.length - INNER.length - 'message "…"'.length;
  const line = text.slice(0, MOST_QUOTED).replace(/\s+/g, ' ');
  return line.length > room ? `"${line.slice(0, room)}…"` : `"${line}"`;
}
