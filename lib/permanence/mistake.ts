// How the checks of this room report: at the file that holds an article's facts, where ids and aliases stand.
import type { Article } from '../article/article';
import type { Problem } from '../article/problem';

/**
 * The file that holds an article's facts.
 *
 * @example
 * fileOf(article) //=> 'content/ios-enrolment/device-cap-reached.mdx'
 */
export function fileOf(article: Article): string {
  return article.text[article.sourceLang]?.path ?? `content/${article.collection}/${article.id}.mdx`;
}

/** An error in an article's file. */
export function mistake(article: Article, code: string, message: string, hint: string): Problem {
  return { code, severity: 'error', path: fileOf(article), line: 1, column: 1, message, hint };
}
