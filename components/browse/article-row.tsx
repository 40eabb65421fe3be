import type { Article, Message } from '@/lib/article/article';
import type { Lang } from '@/lib/article/lang';
import { ArticleLink } from '../article/article-link';
import { MessageText } from '../article/message-text';
import { titleOf } from '../article/words';
import { nameOf, type PageContext } from '../site/page-context';

/** One article in a list: title, how it shows itself, and what it applies to. The data attributes are for filters. */
export function ArticleRow({
  context,
  article,
}: {
  readonly context: PageContext;
  readonly article: Article;
}) {
  const { texts, lang, content } = context;
  const { product, platforms, component } = article.appliesTo;
  const message = shownMessage(article, lang);
  return (
    <li
      className="article-row"
      data-row=""
      data-product={product}
      data-platforms={platforms.join(' ')}
      data-component={component}
      data-status={article.status}
      data-kind={article.kind}
      data-collection={article.collection}
    >
      <h3>
        <ArticleLink context={context} article={article} />
      </h3>
      {message && (
        <p className="row-message" lang={message.lang} translate="no">
          <MessageText text={message.text} />
        </p>
      )}
      <ul className="row-meta">
        <li>{platforms.map((key) => nameOf(content.site.platforms, key, lang)).join(', ')}</li>
        <li>{texts.site.causes(article.causes.length)}</li>
        {article.kind === 'symptom' && <li>{texts.browse.kinds.symptom}</li>}
        {article.status !== 'not-validated' && <li>{texts.article.statusNames[article.status]}</li>}
      </ul>
    </li>
  );
}

/** The message that people will know it by, in their own language if possible; none where the title says the same. */
function shownMessage(article: Article, lang: Lang): Message | undefined {
  const message = article.messages.find((candidate) => candidate.lang === lang) ?? article.messages[0];
  const title = titleOf(article, lang).value;
  return message === undefined || bare(message.text) === bare(title) ? undefined : message;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s.!]+$/, '');
}
