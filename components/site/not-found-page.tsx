// One page for every address that does not exist, in all languages: nobody knows which one the reader wanted.
import { LANGS, type Lang } from '@/lib/article/lang';
import type { Texts } from '@/lib/interface/texts';
import { href } from './href';
import type { PageContext } from './page-context';
import { PageShell } from './page-shell';
import { pagePath } from './paths';

interface NotFoundPageProps {
  readonly context: PageContext;
  /** The texts of every language. */
  readonly textsOf: (lang: Lang) => Texts;
}

export function NotFoundPage({ context, textsOf }: NotFoundPageProps) {
  const langs = [context.lang, ...LANGS.filter((lang) => lang !== context.lang)];
  return (
    <PageShell context={context} rest="/">
      <p className="bracketed" aria-hidden="true">
        404
      </p>
      <div className="not-found columns">
        {langs.map((lang, at) => (
          <NotFoundText key={lang} lang={lang} texts={textsOf(lang)} first={at === 0} />
        ))}
      </div>
    </PageShell>
  );
}

interface NotFoundTextProps {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly first: boolean;
}

function NotFoundText({ lang, texts, first }: NotFoundTextProps) {
  const { site, notFound, home } = texts;
  return (
    <section lang={lang}>
      {first ? <h1>{notFound.title}</h1> : <h2 className="like-h1">{notFound.title}</h2>}
      <p>{notFound.text}</p>
      <p hidden data-not-found-trying="">
        {notFound.trying}
      </p>
      <p className="quiet">{notFound.lookElsewhere}</p>
      <ul className="ways-on">
        <li>
          <a href={href(pagePath(lang, 'search'))} hidden data-not-found-search="">
            {notFound.searchFor} <span className="font-mono" data-words="" />
          </a>
        </li>
        <li>
          <a href={href(pagePath(lang, 'home'))}>{site.home}</a>
        </li>
        <li>
          <a href={href(pagePath(lang, 'browse'))}>{home.allArticles}</a>
        </li>
        <li>
          <a href={href(pagePath(lang, 'a-z'))}>{site.aToZ}</a>
        </li>
      </ul>
    </section>
  );
}
