import type { LocalArticle } from '@/lib/article/localise';
import type { PageContext } from '../site/page-context';
import { foreign } from './words';

interface CauseJumpListProps {
  readonly context: PageContext;
  readonly words: LocalArticle;
}

/** "Which cause?": one line a cause, so that a reader goes straight to the one that fits. */
export function CauseJumpList({ context, words }: CauseJumpListProps) {
  return (
    <ol className="jump-list">
      {words.causes.map(({ id, cause }, at) => (
        <li key={id}>
          <a href={`#${id}`} lang={foreign(cause, context.lang)}>
            <span className="jump-number" aria-hidden="true">
              {at + 1}
            </span>
            {cause.value}
          </a>
        </li>
      ))}
    </ol>
  );
}
