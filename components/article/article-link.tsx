import type { Article } from '@/lib/article/article';
import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { articlePath } from '../site/paths';
import { articleText } from './text-in';

/** A link to an article by its title, in the reader's language where the article has it. */
export function ArticleLink({
  context,
  article,
}: {
  readonly context: PageContext;
  readonly article: Article;
}) {
  const { lang } = context;
  const { text, lang: textLang } = articleText(article, lang);
  return (
    <a href={href(articlePath(lang, article.id))} lang={textLang === lang ? undefined : textLang}>
      {text.title}
    </a>
  );
}
