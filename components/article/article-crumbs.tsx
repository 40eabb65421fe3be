import type { Article } from '@/lib/article/article';
import { collectionPath } from '@/lib/permanence/addresses';
import { href } from '../site/href';
import { nameOf, type PageContext } from '../site/page-context';
import { pagePath } from '../site/paths';
import { collectionWords } from './words';

/** Where an article belongs: its collection and, where that is not all of it, its product. Both can be followed. */
export function ArticleCrumbs({
  context,
  article,
}: {
  readonly context: PageContext;
  readonly article: Article;
}) {
  const { texts, lang, content } = context;
  const collection = content.collections.find(({ id }) => id === article.collection);
  const { product } = article.appliesTo;
  const productName = nameOf(content.site.products, product, lang);
  const title = collection && collectionWords(collection, lang).value.title;
  return (
    <nav className="crumbs" aria-label={texts.article.crumbs}>
      <ul>
        {collection && (
          <li>
            <a href={href(collectionPath(collection.id, lang))}>{title}</a>
          </li>
        )}
        {productName !== title && (
          <li>
            <a href={href(`${pagePath(lang, 'browse')}?product=${product}`)}>{productName}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
