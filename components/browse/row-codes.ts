import type { Article } from '@/lib/article/article';
import type { Lang } from '@/lib/article/lang';
import { titleOf } from '../article/words';

/**
 * The codes that a row still has to name: those that neither the title nor the message beside it says.
 *
 * @example
 * rowCodes(article, 'en', 'Something failed.') //=> ['0x80180014']
 */
export function rowCodes(article: Article, lang: Lang, message = ''): readonly string[] {
  const said = `${titleOf(article, lang).value}\n${message}`.toLowerCase();
  return article.codes.filter((code) => !said.includes(code.toLowerCase()));
}
