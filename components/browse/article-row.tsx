import type { Article, Message } from '@/lib/article/article';
import type { Lang } from '@/lib/article/lang';
import { ArticleLink } from '../article/article-link';
import { MessageText } from '../article/message-text';
import { titleOf } from '../article/words';
import { nameOf, type PageContext } from '../site/page-context';
import { rowCodes } from './row-codes';

interface ArticleRowProps {
  readonly context: PageContext;
  readonly article: Article;
  /** Leaves the platforms to the list's own head, which has said them for most rows. */
  readonly platformsSaid?: boolean;
}

/**
 * One article in a list: title, how it shows itself, and what the title does not say. The data attributes are for
 * filters.
 */
export function ArticleRow({ context, article, platformsSaid = false }: ArticleRowProps) {
  const { lang } = context;
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
      <RowMeta
        context={context}
        article={article}
        platformsSaid={platformsSaid}
        codes={rowCodes(article, lang, message?.text)}
      />
    </li>
  );
}

/** What is worth a word: nothing that most rows around it have too, and no single cause. */
function RowMeta({
  context,
  article,
  platformsSaid,
  codes,
}: ArticleRowProps & { readonly codes: readonly string[] }) {
  const { texts, lang, content } = context;
  const names = article.appliesTo.platforms.map((key) => nameOf(content.site.platforms, key, lang));
  const facts = [
    ...(platformsSaid ? [] : [names.join(', ')]),
    ...(article.causes.length > 1 ? [texts.site.causes(article.causes.length)] : []),
    ...(article.kind === 'symptom' ? [texts.browse.kinds.symptom] : []),
    ...(article.status === 'not-validated' ? [] : [texts.article.statusNames[article.status]]),
  ];
  if (facts.length + codes.length === 0) return null;
  return (
    <ul className="row-meta">
      {codes.length > 0 && (
        <li className="row-codes" translate="no">
          {codes.join(', ')}
        </li>
      )}
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

/** The message that people will know it by, in their own language if possible; none where the title says the same. */
function shownMessage(article: Article, lang: Lang): Message | undefined {
  const message = article.messages.find((candidate) => candidate.lang === lang) ?? article.messages[0];
  const title = titleOf(article, lang).value;
  return message === undefined || bare(message.text) === bare(title) ? undefined : message;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/(?<![\s.!])[\s.!]+$/, '');
}
