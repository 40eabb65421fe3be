// Content is code, and this is its test: every message and every sample is pasted into the real engine and
// must find its own article. It stands in the command line's room because it needs articles and the engine
// at once, which author rules (lib/checks) and the engine (lib/search) must not know of each other.
import type { Article, Message, Sample } from '../article/article';
import { LANGS } from '../article/lang';
import { messageParts } from '../article/placeholder';
import type { Problem } from '../article/problem';
import { knownCause } from '../outputs/match-report';
import type { SearchAnswer, SearchResult } from '../search';

/** What the self-test found. */
export interface SelfTest {
  /** How many texts were pasted. Zero is a failure of whoever called. */
  readonly pasted: number;
  readonly failures: readonly SelfTestFailure[];
}

/** A text that does not find its article. */
export interface SelfTestFailure {
  /** At line 1 of the first file that may hold the text. */
  readonly problem: Problem;
  /** The text as the author wrote it, and the files that it may stand in: what its line is found by. */
  readonly quote: string;
  readonly paths: readonly string[];
}

/** One text to paste, and what must come of it. */
interface Paste {
  readonly article: Article;
  readonly kind: 'message' | 'sample';
  readonly quote: string;
  readonly text: string;
  readonly cause: string | undefined;
  readonly paths: readonly string[];
}

/**
 * Pastes every message and sample into the engine. A text passes where its article comes first, or stands in
 * a short list whose other articles are declared `same-message`; a sample that names its cause must find that
 * too. Retired articles are left out: their messages have moved.
 *
 * @example
 * selfTest(articles, (text) => engine.search(text)) //=> { pasted: 93, failures: [] }
 */
export function selfTest(articles: readonly Article[], search: (text: string) => SearchAnswer): SelfTest {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pastes = articles.filter(({ retired }) => retired === undefined).flatMap(pastesOf);
  const failures = pastes.flatMap((paste) => {
    const fault = faultOf(paste, search(paste.text), byId);
    return fault === undefined ? [] : [failure(paste, fault)];
  });
  return { pasted: pastes.length, failures };
}

function pastesOf(article: Article): Paste[] {
  const all = LANGS.flatMap((lang) => article.text[lang]?.path ?? []);
  const ofMessage = ({ text, lang }: Message): Paste => {
    const path = article.text[lang]?.path;
    const paths = path === undefined ? all : [path];
    return { article, kind: 'message', quote: text, text: fillPlaceholders(text), cause: undefined, paths };
  };
  const ofSample = ({ text, cause }: Sample): Paste => {
    return { article, kind: 'sample', quote: text, text, cause, paths: all };
  };
  return [...article.messages.map(ofMessage), ...article.samples.map(ofSample)];
}

/** A word that stands in no message, so that a placeholder's value cannot find an article by itself. */
const VALUE = 'zzqx-07';

/**
 * A message as somebody would see it: placeholders have a value, literal braces are bare.
 *
 * @example
 * fillPlaceholders('No route to {host} in \\{main}') //=> 'No route to zzqx-07 in {main}'
 */
export function fillPlaceholders(message: string): string {
  return messageParts(message)
    .parts.map((part) => (part.kind === 'text' ? part.text : VALUE))
    .join('');
}

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

function faultOf(
  paste: Paste,
  { verdict, results }: SearchAnswer,
  byId: ReadonlyMap<string, Article>,
): Fault | undefined {
  const { article } = paste;
  const own = results.find(({ id }) => id === article.id);
  if (verdict === 'none' || own === undefined)
    return notFound(paste, verdict === 'none' ? undefined : results[0]);
  const others = results.filter(({ id }) => id !== article.id && !sameMessage(article, byId.get(id)));
  const inShortList = verdict === 'shortlist' && others.length === 0;
  if (own !== results[0] && !inShortList) {
    return others.length === 0 ? foundTwin(paste, results[0]) : foundAnother(paste, others);
  }
  const cause = knownCause(own);
  if (paste.cause === undefined || cause === paste.cause) return undefined;
  return wrongCause(paste, cause);
}

function notFound({ kind }: Paste, instead: SearchResult | undefined): Fault {
  return {
    code: `${kind}-finds-nothing`,
    message:
      instead === undefined
        ? `Pasting this ${kind} finds no article at all.`
        : `Pasting this ${kind} finds "${instead.id}" and not its own article.`,
    hint:
      kind === 'message'
        ? 'Write it as it is seen, with {placeholders} only for what varies.'
        : 'Add the message that it contains under `messages`, in its language, or mend the sample.',
  };
}

/** `others`: the results that are not declared as having the same message. */
function foundAnother({ kind, article }: Paste, others: readonly SearchResult[]): Fault {
  const names = others.map(({ id }) => `"${id}"`).join(', ');
  return {
    code: `${kind}-finds-another`,
    message: `Pasting this ${kind} finds ${names} beside or before its own article.`,
    hint: `Where one text cannot tell them apart, relate each to "${article.id}" as \`same-message\`; else make the messages differ.`,
  };
}

function foundTwin({ kind }: Paste, twin: SearchResult | undefined): Fault {
  return {
    code: `${kind}-finds-twin`,
    message: `Pasting this ${kind} gives "${twin?.id}" as the one answer, though the two are declared \`same-message\`.`,
    hint: 'Write this message with the words that only this article has, or remove it from the other one.',
  };
}

function wrongCause({ cause }: Paste, found: string | undefined): Fault {
  return {
    code: 'sample-finds-another-cause',
    message: `This sample names cause "${cause}", but pasting it ${found === undefined ? 'tells no cause' : `tells "${found}"`}.`,
    hint: 'Give that cause `signals`: words of the sample that stand for this cause and no other.',
  };
}

function sameMessage(article: Article, other: Article | undefined): boolean {
  const declares = (from: Article, to: Article) =>
    from.related.some(({ id, relation }) => id === to.id && relation === 'same-message');
  return other !== undefined && (declares(article, other) || declares(other, article));
}

function failure({ paths, quote }: Paste, fault: Fault): SelfTestFailure {
  return {
    problem: { severity: 'error', path: paths[0] ?? '', line: 1, column: 1, ...fault },
    quote,
    paths,
  };
}
