// What the engine is told about the articles: their exact texts, codes and causes, nothing of their bodies.
import type { Article, ArticleText, Cause, RichText } from '../article/article';
import type { Names, Site } from '../article/collection';
import { LANGS, type Lang } from '../article/lang';
import { plainText } from '../article/plain-text';
import type { SearchCause, SearchDocument } from '../search';

/**
 * The articles as documents for the search index, in the same order. Retired articles are left out: their messages
 * have moved to the article that replaces them. Drafts are in: whoever publishes filters. With the site's names,
 * results can say what an article applies to.
 *
 * @example
 * searchDocuments(content.articles, content.site) //=> [{ id: 'cap-reached', titles: { en: 'Cap reached' }, ... }]
 */
export function searchDocuments(articles: readonly Article[], site?: Site): SearchDocument[] {
  return articles
    .filter(({ retired }) => retired === undefined)
    .map((article) => searchDocument(article, site && tagsOf(article, site)));
}

function searchDocument(article: Article, tags: SearchDocument['tags']): SearchDocument {
  return {
    ...(tags && { tags }),
    id: article.id,
    titles: byLang(article.text, ({ title }) => title),
    symptoms: byLang(article.text, ({ symptom }) => plain(symptom)),
    messages: article.messages.map(({ text, lang }) => ({ text, lang })),
    codes: article.codes,
    samples: article.samples.map(({ text, cause }) => ({ text, cause })),
    causes: article.causes.map(searchCause),
    sameMessage: article.related.filter(({ relation }) => relation === 'same-message').map(({ id }) => id),
    tellApart: byLang(article.text, ({ tellApart }: ArticleText) => plain(tellApart)),
    archived: article.status === 'archived',
  };
}

/** Platforms, product and area in words, as a result shows them. */
function tagsOf({ appliesTo }: Article, site: Site): NonNullable<SearchDocument['tags']> {
  const names = [
    ...appliesTo.platforms.map((platform) => site.platforms[platform]),
    site.products[appliesTo.product],
    site.components[appliesTo.component],
  ].filter((name): name is Names => name !== undefined);
  const tags: Partial<Record<Lang, readonly string[]>> = {};
  for (const lang of LANGS) tags[lang] = names.map((name) => name[lang]);
  return tags;
}

function searchCause({ id, text }: Cause): SearchCause {
  const signals = LANGS.flatMap((lang) => text[lang]?.signals ?? []);
  return { id, text: byLang(text, ({ cause }) => cause), signals: [...new Set(signals)] };
}

function plain(rich: RichText | undefined): string | undefined {
  return rich === undefined ? undefined : plainText(rich);
}

/** One text a language, for those that have it. */
function byLang<Text>(
  texts: Readonly<Partial<Record<Lang, Text>>>,
  read: (text: Text) => string | undefined,
): Partial<Record<Lang, string>> {
  const found: Partial<Record<Lang, string>> = {};
  for (const lang of LANGS) {
    const text = texts[lang];
    const value = text === undefined ? undefined : read(text);
    if (value !== undefined) found[lang] = value;
  }
  return found;
}
