// An article in one language. What is not translated is given in the source language, and says so, so that a page
// can mark it with `lang` and a reader is not surprised.
import type { Article, ArticleText, Cause, CauseText, RichText } from './article';
import type { InLang } from './in-language';
import { LANGS, type Lang } from './lang';

/** The words of a cause, each with its language. */
export interface LocalCause {
  readonly id: string;
  readonly cause: InLang<string>;
  readonly check: InLang<RichText> | undefined;
  readonly riskNote: InLang<RichText> | undefined;
  readonly resolution: InLang<CauseText['resolution']>;
}

/** The words of an article, each with its language. */
export interface LocalArticle {
  readonly id: string;
  readonly title: InLang<string>;
  readonly symptom: InLang<RichText> | undefined;
  readonly tellApart: InLang<RichText> | undefined;
  readonly body: InLang<RichText> | undefined;
  /** True where the translation is older than its source. */
  readonly stale: boolean;
  /** Why the article was retired, where it was. */
  readonly retiredReason: InLang<string> | undefined;
  readonly causes: readonly LocalCause[];
}

/**
 * The words of an article in a language, each part falling back to the source language.
 *
 * @example
 * localise(article, 'fr').title //=> { value: 'Plafond atteint', lang: 'fr' }
 * localise(untranslated, 'fr').title //=> { value: 'Cap reached', lang: 'en' }
 */
export function localise(article: Article, lang: Lang): LocalArticle {
  const from = <Key extends keyof ArticleText>(key: Key) => pick(article.text, key, lang, article.sourceLang);
  return {
    id: article.id,
    title: required(from('title'), article.id),
    symptom: defined(from('symptom')),
    tellApart: defined(from('tellApart')),
    body: defined(from('body')),
    stale: article.text[lang]?.stale ?? false,
    retiredReason: retiredReason(article, lang),
    causes: article.causes.map((cause) => localiseCause(cause, lang, article.sourceLang)),
  };
}

function retiredReason({ retired, text, sourceLang }: Article, lang: Lang): InLang<string> | undefined {
  if (retired === undefined) return undefined;
  const own = text[lang]?.retiredReason;
  return own === undefined ? { value: retired.reason, lang: sourceLang } : { value: own, lang };
}

function localiseCause({ id, text }: Cause, lang: Lang, source: Lang): LocalCause {
  const from = <Key extends keyof CauseText>(key: Key) => pick(text, key, lang, source);
  return {
    id,
    cause: required(from('cause'), id),
    check: defined(from('check')),
    riskNote: defined(from('riskNote')),
    resolution: required(from('resolution'), id),
  };
}

/** The value in the first language that has one: the wanted, the source's, then any other. */
function pick<Text, Key extends keyof Text>(
  texts: Readonly<Partial<Record<Lang, Text>>>,
  key: Key,
  lang: Lang,
  source: Lang,
): InLang<Text[Key]> | undefined {
  for (const candidate of [lang, source, ...LANGS]) {
    const value = texts[candidate]?.[key];
    if (value !== undefined) return { value, lang: candidate };
  }
  return undefined;
}

function defined<Value>(found: InLang<Value | undefined> | undefined): InLang<Value> | undefined {
  return found?.value === undefined ? undefined : { value: found.value, lang: found.lang };
}

/** The loader gives every article and cause these words in its source language. */
function required<Value>(found: InLang<Value> | undefined, id: string): InLang<Value> {
  if (found === undefined) throw new Error(`${id} has no words in any language`);
  return found;
}
