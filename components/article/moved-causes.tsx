import type { Article } from '@/lib/article/article';
import { keptAnchors } from '@/lib/permanence/anchors';
import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { articlePath } from '../site/paths';
import { articleText } from './text-in';

/** Where links to causes land that are on another article's page by now: each says where, one click away. */
export function MovedCauses({
  context,
  article,
}: {
  readonly context: PageContext;
  readonly article: Article;
}) {
  const { texts, lang, content } = context;
  return keptAnchors(article, content.articles).map((kept) => {
    const now = content.articles.find(({ id }) => kept.kind === 'moved' && id === kept.article);
    if (now === undefined) return null;
    const { text, lang: textLang } = articleText(now, lang);
    return (
      <p key={kept.anchor} id={kept.anchor} className="moved-cause">
        {texts.article.causeMoved}{' '}
        <a href={href(articlePath(lang, now.id, kept.cause))} lang={textLang === lang ? undefined : textLang}>
          {text.title}
        </a>
      </p>
    );
  });
}
