import type { Article, Cause } from '@/lib/article/article';
import type { LocalCause } from '@/lib/article/localise';
import type { PageContext } from '../site/page-context';

/** What every part of a cause is drawn from. */
export interface CauseProps {
  readonly context: PageContext;
  readonly article: Article;
  readonly cause: Cause;
  readonly words: LocalCause;
}
