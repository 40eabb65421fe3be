import { href } from './href';
import { LanguageLink } from './language-link';
import { otherLangs, type PageContext } from './page-context';
import { pagePath } from './paths';

/** The way on from every page: main pages, which list the collections, and the other language. */
export function SiteFooter({ context, rest }: { readonly context: PageContext; readonly rest: string }) {
  const { lang, texts } = context;
  return (
    <footer className="site-footer">
      <div className="site-footer-bar">
        <nav aria-label={texts.site.footerNav}>
          <ul>
            <li>
              <a href={href(pagePath(lang, 'home'))}>{texts.site.home}</a>
            </li>
            <li>
              <a href={href(pagePath(lang, 'browse'))}>{texts.home.allArticles}</a>
            </li>
            <li>
              <a href={href(pagePath(lang, 'a-z'))}>{texts.site.aToZ}</a>
            </li>
            <li>
              <a href={href(pagePath(lang, 'tickets'))}>{texts.site.tickets}</a>
            </li>
            {otherLangs(lang).map((other) => (
              <li key={other}>
                <LanguageLink lang={other} rest={rest} />
              </li>
            ))}
          </ul>
        </nav>
        <p>{texts.site.privacy}</p>
      </div>
    </footer>
  );
}
