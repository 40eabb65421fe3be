import type { Properties } from 'hast';
import type { Lang } from '@/lib/article/lang';
import { articlePath, collectionPath } from '@/lib/permanence/addresses';
import { href } from '../site/href';

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
    return href(articlePath(dataArticle, lang, typeof dataCause === 'string' ? dataCause : undefined));
  }
  if (typeof dataCollection === 'string') return href(collectionPath(dataCollection, lang));
  return typeof external === 'string' ? external : undefined;
}
