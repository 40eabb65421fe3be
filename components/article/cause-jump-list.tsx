import type { Article } from '@/lib/article/article';
import type { PageContext } from '../site/page-context';
import { causeText } from './text-in';

/** "Which cause?": one line a cause, so that a reader goes straight to the one that fits. */
export function CauseJumpList({
  context,
  article,
}: {
  readonly context: PageContext;
  readonly article: Article;
}) {
  return (
    <ol className="jump-list">
      {article.causes.map((cause, at) => (
        <li key={cause.id}>
          <a href={`#${cause.id}`}>
            <span className="jump-number" aria-hidden="true">
              {at + 1}
            </span>
            {causeText(article, cause, context.lang).text.cause}
          </a>
        </li>
      ))}
    </ol>
  );
}
