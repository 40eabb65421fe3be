import type { Article } from '@/lib/article/article';
import { permanentPath } from '@/lib/permanence/addresses';
import { href } from '../site/href';
import type { PageContext } from '../site/page-context';

/**
 * The permanent link, readable and selectable: without script it is what goes on the ticket. Where the settings name no
 * address, script shows the one that the reader uses.
 */
export function PermanentLink({
  context,
  article,
}: {
  readonly context: PageContext;
  readonly article: Article;
}) {
  const path = permanentPath(article.id);
  const { url } = context.content.site;
  return (
    <p className="permanent-link">
      <a href={href(path)} translate="no" data-whole-address={url === undefined ? '' : undefined}>
        {url === undefined ? href(path) : `${url}${path}`}
      </a>
    </p>
  );
}
