// An answer for people at a terminal: the verdict, then for each article its title, cause, link and why.
import { inLanguage } from '../article/in-language';
import type { Lang } from '../article/lang';
import type { Texts } from '../interface/texts';
import type { MatchGroup, MatchReport, MatchResult } from '../outputs/match-report';
import { reasonText } from '../outputs/reason-text';
import { headlineOf, type SearchDocument, type Verdict } from '../search';
import type { Paint } from './paint';
import { printable } from './printable';
import { quoteMatch } from './quote-match';
import { wrapText } from './wrap-text';

/** What an answer is written with. */
export interface MatchStyle {
  readonly text: string;
  readonly lang: Lang;
  readonly texts: Texts;
  readonly paint: Paint;
  readonly columns: number;
  readonly document: (id: string) => SearchDocument | undefined;
}

/** Characters before each line of an article. */
const INDENT = 2;

/** Matched pieces shown of one article; the link shows the rest. */
const MAX_QUOTES = 3;

/**
 * Writes an answer. A sure one is one article; a short list says how to tell its articles apart; for none
 * the nearest articles follow, named as such. Other errors that the text speaks of come last, briefly.
 *
 * @example
 * formatMatch(report, style) //=> 'One article, exact message\n\n  Device cap reached\n ...'
 */
export function formatMatch(report: MatchReport, style: MatchStyle): string {
  const { paint } = style;
  const texts = style.texts.search;
  const { verdict } = report;
  const sure = verdict === 'exact' || verdict === 'likely';
  const shown = sure ? report.results.slice(0, 1) : report.results;
  const blocks = [
    paint[COLOURS[verdict]](paint.strong(texts.verdicts[headlineOf(report)](report.results.length))),
    ...(verdict === 'none' && shown.length > 0 ? [`${texts.nearest}:`] : []),
    ...shown.map((result, at) => formatResult(result, sure ? undefined : at + 1, style)),
    ...otherErrors(report, style),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const COLOURS = {
  exact: 'good',
  likely: 'good',
  shortlist: 'unsure',
  none: 'fault',
} as const satisfies Record<Verdict, keyof Paint>;

function formatResult(result: MatchResult, number: number | undefined, style: MatchStyle): string {
  const { paint } = style;
  const document = style.document(result.id);
  const place = number === undefined ? '' : `${number}. `;
  const [name = '', ...rest] = wrapText(printable(result.title), style.columns - INDENT - place.length);
  const lines = [
    paint.soft(place) + paint.strong(name),
    ...rest.map((line) => ' '.repeat(place.length) + paint.strong(line)),
    ...causeLines(result, document, style),
    paint.link(printable(result.url)),
    '',
    ...whyLines(result, style),
    ...(number === undefined ? [] : tellApartLines(document, style)),
  ];
  return lines.map((line) => (line === '' ? '' : ' '.repeat(INDENT) + line)).join('\n');
}

function causeLines(result: MatchResult, document: SearchDocument | undefined, style: MatchStyle): string[] {
  if (document === undefined) return [];
  const cause = document.causes.find(({ id }) => id === result.cause);
  if (cause === undefined) return [style.paint.soft(style.texts.site.causes(document.causes.length))];
  return wrapText(printable(inLanguage(cause.text, style.lang)?.value ?? cause.id), style.columns - INDENT);
}

function whyLines(result: MatchResult, style: MatchStyle): string[] {
  const { paint, texts, text, columns } = style;
  const why = result.reasons.map((reason) => printable(reasonText(reason, texts.search))).join(', ');
  const quotes = result.matched
    .slice(0, MAX_QUOTES)
    .map((span) => quoteMatch(text, span, columns - 12, paint));
  return [
    paint.soft(why),
    ...quotes.map((quote) => `${paint.soft(`${String(quote.line).padStart(6)} │`)} ${quote.text}`),
  ];
}

function tellApartLines(document: SearchDocument | undefined, style: MatchStyle): string[] {
  const { lang, paint, texts, columns } = style;
  const tellApart = document && inLanguage(document.tellApart, lang)?.value;
  if (tellApart === undefined) return [];
  return ['', paint.soft(`${texts.search.tellApart}:`), ...wrapText(printable(tellApart), columns - INDENT)];
}

function otherErrors({ groups, results }: MatchReport, { paint, texts }: MatchStyle): string[] {
  if (groups.length < 2) return [];
  const best = (group: MatchGroup) => group.results[0];
  const others = groups
    .map(best)
    .filter((result) => result !== undefined)
    .filter(({ id }) => id !== results[0]?.id);
  const lines = others.map(({ title, url }) => `  ${printable(title)}\n  ${paint.link(printable(url))}`);
  return [texts.search.groups(groups.length), ...lines];
}
