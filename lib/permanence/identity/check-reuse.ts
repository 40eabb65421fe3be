// An id or an anchor that was given to something else by hand: every address still resolves, and a ticket of last year
// explains another error. Nothing in today's files shows that; what the files said when the address was published does.
import type { Article } from '../../article/article';
import type { Content } from '../../article/collection';
import type { Problem } from '../../article/problem';
import { articlePath, publishedArticles } from '../addresses';
import { mistake } from '../mistake';
import { type ArticleVersion, type CauseVersion, currentVersion } from './article-version';
import { causeAt, goesBack, type Past, type PastVersion, promisedVersion, share } from './past';

/**
 * Finds articles and causes of which nothing goes back to what was published under their id.
 *
 * @example
 * checkReuse(content, past) //=> [{ code: 'reused-id', path: 'content/printers/jam.mdx', ... }]
 */
export function checkReuse(content: Content, past: Past): Problem[] {
  const articles = publishedArticles(content).map((article) => ({ article, now: currentVersion(article) }));
  return articles.flatMap((one) => {
    const reused = checkArticle(one, past);
    // what another article's causes were called is no news beside that
    if (reused.length > 0) return reused;
    return one.article.causes.flatMap(({ id }) => checkCause(id, one, articles, past));
  });
}

interface Today {
  readonly article: Article;
  readonly now: ArticleVersion;
}

function checkArticle({ article, now }: Today, past: Past): Problem[] {
  const promised = promisedVersion(past, article.id, articlePath(article.id));
  if (promised === undefined || share(now.texts, promised.version.texts)) return [];
  const between = pastOf(article, past).flatMap(({ read }) => read()?.texts ?? []);
  if (goesBack(now.texts, promised.version.texts, between)) return [];
  return [
    mistake(
      article,
      'reused-id',
      `"${article.id}" was published for another error, "${promised.version.title}" (commit ${promised.commit}), and nothing of it is here any more; old tickets link here.`,
      'Give this article an id that was never used, and list this one under `aliases` of the article that took the old one’s place. If it is the same error in new words, keep one of its old messages.',
    ),
  ];
}

/** Versions under each id that the article has or had. */
function pastOf({ id, aliases }: Article, past: Past): PastVersion[] {
  return [id, ...aliases].flatMap((name) => past.versions.get(name) ?? []);
}

function checkCause(
  anchor: string,
  { article, now }: Today,
  articles: readonly Today[],
  past: Past,
): Problem[] {
  const promised = promisedVersion(past, article.id, articlePath(article.id, undefined, anchor));
  if (promised === undefined) return [];
  const then = causeAt(promised.version, article.id, anchor);
  const today = now.causes.find(({ id }) => id === anchor);
  if (then === undefined || today === undefined || share(today.texts, then.texts)) return [];
  const versions = pastOf(article, past);
  const between = versions.flatMap(({ read }) => answerAt(read(), article.id, anchor)?.texts ?? []);
  if (goesBack(today.texts, then.texts, between)) return [];
  // a cause is short, and may be rewritten as a whole: there must be a sign that it is another one
  const wasFree = versions.some(({ at, read }) => at > promised.at && lacks(read(), anchor));
  const elsewhere = articles.some((other) =>
    other.now.causes.some((cause) => cause !== today && cause.texts.has(then.sentence)),
  );
  if (!wasFree && !elsewhere) return [];
  return [
    mistake(
      article,
      'reused-anchor',
      `The anchor "${anchor}" was published for another cause, "${then.sentence}" (commit ${promised.commit}); old tickets link to it.`,
      'Give the cause an id that was never used here, and list this one under `aliases` of the cause that took the old one’s place.',
    ),
  ];
}

function answerAt(version: ArticleVersion | undefined, id: string, anchor: string): CauseVersion | undefined {
  return version && causeAt(version, id, anchor);
}

function lacks(version: ArticleVersion | undefined, anchor: string): boolean {
  return version !== undefined && !version.causes.some(({ id }) => id === anchor);
}
