import type { Properties } from 'hast';
import type { Lang } from '@/lib/article/lang';
import { href } from '../site/href';
import { articlePath, collectionPath } from '../site/paths';

/**
 * Where a link of an article leads. Links to articles and collections are written without address
 * (`article:device-cap-reached#device-limit`) and get the reader's language here.
 *
 * @example
 * linkTarget({ dataArticle: 'a-b', dataCause: 'c' }, 'fr') //=> '/fr/e/a-b/#c'
 * linkTarget({ href: 'https://example.org/' }, 'fr') //=> 'https://example.org/'
 */
export function linkTarget(properties: Properties, lang: Lang): string | undefined {
  const { dataArticle, dataCause, dataCollection, href: external } = properties;
  if (typeof dataArticle === 'string') {
    return href(articlePath(lang, dataArticle, typeof dataCause === 'string' ? dataCause : undefined));
  }
  if (typeof dataCollection === 'string') return href(collectionPath(lang, dataCollection));
  return typeof external === 'string' ? external : undefined;
}
