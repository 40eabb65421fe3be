// The rail beside an article: what goes on the ticket, and what the article applies to.
import type { Article } from '@/lib/article/article';
import type { LocalArticle } from '@/lib/article/localise';
import { formatDate } from '@/lib/interface/format-date';
import { permanentPath } from '@/lib/permanence/addresses';
import { CopyLinkButton } from '../site/copy-button';
import { href } from '../site/href';
import { FlagIcon } from '../site/icons';
import { LanguageLink } from '../site/language-link';
import { nameOf, otherLangs, type PageContext } from '../site/page-context';
import { TicketTextButton } from '../tickets/ticket-text-button';
import { CauseJumpList } from './cause-jump-list';
import { feedbackAddress } from './feedback-address';
import { PermanentLink } from './permanent-link';

interface Props {
  readonly context: PageContext;
  readonly article: Article;
}

export function ArticleRail({ context, article, words }: Props & { readonly words: LocalArticle }) {
  const { texts } = context;
  return (
    <aside className="rail" aria-label={texts.article.ticket}>
      <section className="rail-box" aria-labelledby="rail_ticket">
        <h2 id="rail_ticket" className="label">
          {texts.article.ticket}
        </h2>
        <CopyLinkButton
          className="button-main"
          path={permanentPath(article.id)}
          label={texts.article.copyPermanentLink}
          text={texts.article.copyPermanentLink}
          texts={texts}
        />
        <PermanentLink context={context} article={article} />
        <TicketTextButton
          className="button"
          label={texts.article.copyText}
          text={texts.article.copyText}
          texts={texts}
        />
      </section>
      <Facts context={context} article={article} />
      {article.causes.length > 1 && (
        <nav className="rail-box rail-causes" aria-labelledby="rail_causes">
          <h2 id="rail_causes" className="label">
            {texts.article.onThisPage}
          </h2>
          <CauseJumpList context={context} words={words} />
        </nav>
      )}
      <Feedback context={context} id={article.id} title={words.title.value} />
    </aside>
  );
}

function Facts({ context, article }: Props) {
  const { texts, lang, content } = context;
  const { product, platforms, component } = article.appliesTo;
  const rows = [
    [texts.article.product, nameOf(content.site.products, product, lang)],
    [texts.article.platforms, platforms.map((key) => nameOf(content.site.platforms, key, lang)).join(', ')],
    [texts.article.component, nameOf(content.site.components, component, lang)],
    [texts.article.status, texts.article.statusNames[article.status]],
    ...(article.owner === undefined ? [] : [[texts.article.owner, article.owner] as const]),
  ] as const;
  return (
    <section className="rail-box" aria-labelledby="rail_facts">
      <h2 id="rail_facts" className="label">
        {texts.article.appliesTo}
      </h2>
      <dl className="facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{texts.article.reviewed}</dt>
          <dd>
            <time dateTime={article.reviewed}>{formatDate(lang, article.reviewed, 'short')}</time>
          </dd>
        </div>
        <div>
          <dt>{texts.site.language}</dt>
          <dd>
            {otherLangs(lang).map((other) => (
              <LanguageLink key={other} lang={other} rest={permanentPath(article.id)} />
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}

interface FeedbackProps {
  readonly context: PageContext;
  readonly id: string;
  readonly title: string;
}

function Feedback({ context, id, title }: FeedbackProps) {
  const { site } = context.content;
  if (site.feedback === undefined) return null;
  const address = feedbackAddress(site.feedback, {
    url: site.url === undefined ? href(permanentPath(id)) : `${site.url}${permanentPath(id)}`,
    title,
  });
  return (
    <section className="rail-box">
      <p className="quiet">{context.texts.article.feedbackWhy}</p>
      <a className="with-icon" href={address}>
        <FlagIcon />
        {context.texts.article.feedback}
      </a>
    </section>
  );
}
