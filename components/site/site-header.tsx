import { TicketChip } from '../tickets/ticket-chip';
import { href } from './href';
import { MarkIcon, PasteIcon, ThemeIcon } from './icons';
import { LanguageLink } from './language-link';
import { otherLangs, type PageContext } from './page-context';
import { type PageName, pagePath } from './paths';

interface SiteHeaderProps {
  readonly context: PageContext;
  readonly rest: string;
  readonly current: PageName | undefined;
}

export function SiteHeader({ context, rest, current }: SiteHeaderProps) {
  const { lang, texts, content } = context;
  return (
    <header className="site-header">
      <div className="site-header-bar">
        <a className="site-name" href={href(pagePath(lang, 'home'))}>
          <MarkIcon />
          {content.site.title}
        </a>
        <MainNav context={context} current={current} />
        <div className="site-tools">
          <a className="paste-link" href={href(`${pagePath(lang, 'search')}#paste`)} data-paste-link="">
            <PasteIcon />
            <span className="wide-only">{texts.site.pasteLink}</span>
            <kbd>Ctrl K</kbd>
          </a>
          <ThemeToggle context={context} />
          {otherLangs(lang).map((other) => (
            <LanguageLink key={other} lang={other} rest={rest} className="tool-button" shrinks />
          ))}
        </div>
        <TicketChip template={content.site.ticketUrl} texts={texts} />
      </div>
    </header>
  );
}

function MainNav({ context, current }: Pick<SiteHeaderProps, 'context' | 'current'>) {
  const { lang, texts } = context;
  const entries = [
    ['browse', texts.site.browse],
    ['a-z', texts.site.aToZ],
    ['tickets', texts.site.tickets],
  ] as const;
  return (
    <nav className="site-nav" aria-label={texts.site.mainNav}>
      <ul>
        {entries.map(([page, name]) => (
          <li key={page}>
            <a href={href(pagePath(lang, page))} aria-current={page === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Works with script only, so it is hidden until the script takes it over. */
function ThemeToggle({ context }: { readonly context: PageContext }) {
  const { theme, themeNames } = context.texts.site;
  return (
    <button
      type="button"
      className="tool-button"
      hidden
      data-theme-toggle=""
      data-text-system={themeNames.system}
      data-text-light={themeNames.light}
      data-text-dark={themeNames.dark}
      aria-label={theme}
    >
      <ThemeIcon />
    </button>
  );
}
