// The search without script: every message, code and symptom in one alphabet, whatever its language.
import type { Article } from '@/lib/article/article';
import { LANGS, type Lang } from '@/lib/article/lang';
import { messagePlain } from '../article/message-parts';
import { groupBy } from '../browse/group-by';

/** One line of the list. A text that several articles (or a message and a code) share is one line. */
export interface AToZEntry {
  readonly kind: 'message' | 'code' | 'symptom';
  /** As the article writes it, with `{placeholders}`. */
  readonly text: string;
  /** Undefined for codes, which belong to no language. */
  readonly lang: Lang | undefined;
  readonly articles: readonly Article[];
}

export interface AToZLetter {
  /** `A` to `Z`, or `#` for what begins with a digit or a sign. */
  readonly letter: string;
  readonly entries: readonly AToZEntry[];
}

/**
 * All lines by first letter. Accents and leading quotes do not count: « Échec » stands under E.
 *
 * @example
 * aToZLetters(articles).map(({ letter }) => letter) //=> ['A', 'C', 'D', '#']
 */
export function aToZLetters(articles: readonly Article[]): readonly AToZLetter[] {
  const entries = merge(articles.flatMap(entriesOf)).sort(compareEntries);
  const letters = groupBy(entries, ({ text }) => firstLetter(text));
  return [...letters]
    .map(([letter, members]) => ({ letter, entries: members }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || compare(a.letter, b.letter));
}

/**
 * The letter that a text stands under.
 *
 * @example
 * firstLetter('« Échec »') //=> 'E'
 * firstLetter('0x80180014') //=> '#'
 */
export function firstLetter(text: string): string {
  const letter = sortKey(text).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

function entriesOf(article: Article): readonly AToZEntry[] {
  const messages = article.messages.map(({ text, lang }) => ({ kind: 'message', text, lang }) as const);
  const codes = article.codes.map((text) => ({ kind: 'code', text, lang: undefined }) as const);
  const titles = LANGS.flatMap((lang) => {
    const text = article.text[lang]?.title;
    return article.kind === 'symptom' && text !== undefined ? [{ kind: 'symptom', text, lang } as const] : [];
  });
  return [...messages, ...codes, ...titles].map((entry) => ({ ...entry, articles: [article] }));
}

function merge(entries: readonly AToZEntry[]): AToZEntry[] {
  const same = groupBy(entries, ({ text }) => text);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    const articles = [...new Set(group.flatMap((entry) => entry.articles))];
    return first === undefined ? [] : [{ ...first, articles }];
  });
}

// One collation for all languages: the list is one, whichever language the page around it is in.
const { compare } = new Intl.Collator('en', { numeric: true });

function compareEntries(a: AToZEntry, b: AToZEntry): number {
  return compare(sortKey(a.text), sortKey(b.text)) || Number(a.text > b.text) - Number(a.text < b.text);
}

/** The text without accents and without what stands before its first letter or digit. */
function sortKey(text: string): string {
  const plain = messagePlain(text).normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/^[^\p{L}\p{N}]+/u, '');
}
