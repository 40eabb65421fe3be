import type { Content } from '../../article/collection';
import { isLang, type Lang } from '../../article/lang';
import { textsOf } from '../../interface/texts-of';
import { type Redirect, redirects } from '../../permanence/redirects';
import { stubPage } from '../../permanence/stub-page';
import { sha256 } from './content-policy';
import { writeInto } from './finish-export';

/** Writes a page at every old address of the content; returns how many. */
export function writeRedirectStubs(folder: string, basePath: string, content: Content): number {
  const all = redirects(content);
  for (const redirect of all) {
    const lang = langOf(redirect, content.site.defaultLang);
    const page = stubPage(redirect, {
      basePath,
      siteUrl: content.site.url,
      title: titleOf(redirect, lang, content),
      lang,
      moved: textsOf(lang).site.moved,
      sha256,
    });
    writeInto(folder, `${redirect.from.slice(1)}index.html`, page);
  }
  return all.length;
}

function langOf(redirect: Redirect, fallback: Lang): Lang {
  const first = redirect.from.split('/')[1];
  return isLang(first) ? first : fallback;
}

function titleOf(redirect: Redirect, lang: Lang, content: Content): string {
  const article = content.articles.find(({ id }) => redirect.to.endsWith(`/e/${id}/`));
  const text = article?.text[lang] ?? article?.text[article.sourceLang];
  return text?.title ?? redirect.to;
}
