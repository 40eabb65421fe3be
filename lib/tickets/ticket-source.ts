// Makes the file that the texts of one article are made from.
import type { Article } from '../article/article';
import type { Content } from '../article/collection';
import { inLanguage } from '../article/in-language';
import type { Lang } from '../article/lang';
import { type LocalArticle, type LocalCause, localise } from '../article/localise';
import { messageParts } from '../article/placeholder';
import { richBlocks } from './rich-blocks';
import type { SourceCause, SourceText, TicketSource } from './source';

/**
 * What the ticket texts of an article are made from, in every language.
 *
 * @example
 * ticketSource(article, content).text.fr.title //=> 'Nombre maximal d’appareils atteint'
 */
export function ticketSource(article: Article, content: Content): TicketSource {
  return {
    id: article.id,
    site: content.site.url,
    status: article.status,
    reviewed: article.reviewed,
    keep: [...article.messages.map((message) => messageWords(message.text)), ...article.codes],
    // a new language does not compile before it has its line here
    text: { en: textOf(article, content, 'en'), fr: textOf(article, content, 'fr') },
  };
}

function textOf(article: Article, content: Content, lang: Lang): SourceText {
  const words = localise(article, lang);
  const collection = content.collections.find(({ id }) => id === article.collection);
  const intake = collection === undefined ? undefined : inLanguage(collection.text, lang);
  return {
    title: words.title.value,
    message: messageIn(article, lang),
    causes: words.causes.map((cause) => causeOf(article, cause, lang)),
    intake: intake?.value.intake ?? [],
    partly: isPartly(words, lang),
  };
}

function causeOf(article: Article, words: LocalCause, lang: Lang): SourceCause {
  const facts = article.causes.find(({ id }) => id === words.id);
  if (facts === undefined) throw new Error(`${article.id} has no cause ${words.id}.`);
  const resolution = words.resolution.value;
  return {
    id: words.id,
    cause: words.cause.value,
    check: richBlocks(words.check?.value, lang),
    performedBy: facts.performedBy,
    risk: facts.risk,
    riskNote: richBlocks(words.riskNote?.value, lang),
    fix:
      resolution.kind === 'none'
        ? { kind: 'none', escalate: richBlocks(resolution.escalate, lang) }
        : { kind: 'steps', blocks: richBlocks(resolution.body, lang) },
  };
}

/** The first confirmed message in this language, else any in it, else the article's first. */
function messageIn({ messages }: Article, lang: Lang): string | undefined {
  const own = messages.filter((message) => message.lang === lang);
  const found = own.find(({ source }) => source !== 'doc') ?? own[0] ?? messages[0];
  return found === undefined ? undefined : messageWords(found.text);
}

/** `[server name]` where the message has a variable part. */
function messageWords(message: string): string {
  return messageParts(message)
    .parts.map((part) => (part.kind === 'text' ? part.text : `[${part.name.replaceAll('-', ' ')}]`))
    .join('');
}

function isPartly({ title, causes }: LocalArticle, lang: Lang): boolean {
  const parts = causes.flatMap(({ cause, check, riskNote, resolution }) => [
    cause,
    check,
    riskNote,
    resolution,
  ]);
  return [title, ...parts].some((part) => part !== undefined && part.lang !== lang);
}
