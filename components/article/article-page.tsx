// The page that everything else leads to. Its order is the order of the work: recognise the message, choose the
// cause, see who must act and what it risks, act; and if nothing fits, go on.
import type { Article } from '@/lib/article/article';
import { type LocalArticle, localise } from '@/lib/article/localise';
import { formatDate } from '@/lib/interface/format-date';
import { permanentPath } from '@/lib/permanence/addresses';
import { hasUnverified } from '../mdx/has-unverified';
import { RichText } from '../mdx/rich-text';
import { CopyLinkButton } from '../site/copy-button';
import type { ScriptFile } from '../site/enhancer-script';
import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { PageShell } from '../site/page-shell';
import { TicketTextButton } from '../tickets/ticket-text-button';
import { ArticleCrumbs } from './article-crumbs';
import { ArticleNotices } from './article-notices';
import { ArticleRail } from './article-rail';
import { ArticleSources } from './article-sources';
import { CauseJumpList } from './cause-jump-list';
import { CauseSection } from './cause-section';
import { MovedCauses } from './moved-causes';
import { NoneFits } from './none-fits';
import { PermanentLink } from './permanent-link';
import { SpecimenList } from './specimen-list';
import { foreign } from './words';

interface Props {
  readonly context: PageContext;
  readonly article: Article;
}

interface ArticlePageProps extends Props {
  /** Copies texts for tickets; loaded on first use. */
  readonly ticketScript: ScriptFile;
}

export function ArticlePage({ context, article, ticketScript }: ArticlePageProps) {
  const { texts, lang } = context;
  const words = localise(article, lang);
  return (
    <PageShell context={context} rest={permanentPath(article.id)}>
      <div className="with-rail">
        <article
          data-article={article.id}
          data-ticket-source={href(`${permanentPath(article.id)}ticket.json`)}
          data-ticket-script={href(ticketScript.path)}
          data-step={texts.article.step}
          data-step-open={texts.article.stepStates.open}
          data-step-done={texts.article.stepStates.done}
          data-step-failed={texts.article.stepStates.failed}
        >
          <ArticleCrumbs context={context} article={article} />
          <h1 lang={foreign(words.title, lang)}>{words.title.value}</h1>
          <ArticleState context={context} article={article} />
          <div className="ticket-copy">
            <TicketTextButton
              className="button"
              label={texts.article.copyText}
              text={texts.article.copyText}
              texts={texts}
            />
            <CopyLinkButton
              className="button"
              path={permanentPath(article.id)}
              label={texts.article.copyPermanentLink}
              text={texts.article.copyPermanentLink}
              texts={texts}
            />
          </div>
          <ArticleNotices context={context} article={article} words={words} />
          <SpecimenList context={context} article={article} />
          {words.tellApart && (
            <section className="tell-apart" aria-labelledby="tell_apart_heading">
              <h2 id="tell_apart_heading" className="label">
                {texts.article.tellApart}
              </h2>
              <RichText context={context} text={words.tellApart} id="tell_apart_text" shift={2} />
            </section>
          )}
          {words.symptom && (
            <section className="symptom" aria-labelledby="symptom_heading">
              <h2 id="symptom_heading" className="label">
                {texts.article.symptom}
              </h2>
              <RichText context={context} text={words.symptom} id="symptom_text" shift={2} />
            </section>
          )}
          <Causes context={context} article={article} words={words} />
          {words.body && (
            <section className="background" aria-labelledby="background_heading">
              <h2 id="background_heading">{texts.article.background}</h2>
              <RichText context={context} text={words.body} id="background_text" shift={1} />
            </section>
          )}
          {hasUnverified(words) && (
            <p className="unverified-legend">
              <span className="unverified" aria-hidden="true">
                Aa
              </span>{' '}
              {texts.article.unverifiedLegend}
            </p>
          )}
          <NoneFits context={context} article={article} />
          <ArticleSources context={context} article={article} />
        </article>
        <ArticleRail context={context} article={article} words={words} />
      </div>
      <PrintLine context={context} article={article} />
    </PageShell>
  );
}

/** Status in words, right below the title: a fix that nobody tried must not look like one that many did. */
function ArticleState({ context, article }: Props) {
  const { texts, lang } = context;
  return (
    <p className="article-state">
      <span className="status" data-status={article.status}>
        {texts.article.statusNames[article.status]}
      </span>
      <span>{texts.article.statusMeaning[article.status]}</span>{' '}
      <span className="nowrap">
        {texts.article.reviewed} <time dateTime={article.reviewed}>{formatDate(lang, article.reviewed)}</time>
        .
      </span>
    </p>
  );
}

function Causes({ context, article, words }: Props & { readonly words: LocalArticle }) {
  const { texts } = context;
  const several = article.causes.length > 1;
  return (
    <section className="causes" aria-labelledby="causes_heading">
      <h2 id="causes_heading">
        {several ? texts.article.whichCause(article.causes.length) : texts.article.oneCause}
      </h2>
      {several && <CauseJumpList context={context} words={words} />}
      {article.causes.map((cause, at) => {
        const own = words.causes[at];
        return (
          own && (
            <CauseSection
              key={cause.id}
              context={context}
              article={article}
              cause={cause}
              words={own}
              number={at + 1}
            />
          )
        );
      })}
      <MovedCauses context={context} article={article} />
    </section>
  );
}

/** On paper only: where the sheet came from, and how old it is. */
function PrintLine({ context, article }: Props) {
  const { texts, lang } = context;
  return (
    <div className="print-only print-line">
      {texts.site.printedFrom} <PermanentLink context={context} article={article} /> {texts.article.changed}{' '}
      {formatDate(lang, article.changed)}. {texts.article.reviewed} {formatDate(lang, article.reviewed)}.
    </div>
  );
}
