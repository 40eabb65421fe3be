import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { articlePath } from '../site/paths';
import type { CauseUse } from './shared-uses';
import { articleText } from './text-in';

/** A link to a cause of another article, named by that article's title. */
export function CauseUseLink({ context, use }: { readonly context: PageContext; readonly use: CauseUse }) {
  const { lang } = context;
  const { text, lang: textLang } = articleText(use.article, lang);
  return (
    <a
      href={href(articlePath(lang, use.article.id, use.cause))}
      lang={textLang === lang ? undefined : textLang}
    >
      {text.title}
    </a>
  );
}
