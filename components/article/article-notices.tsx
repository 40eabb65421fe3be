// What a reader must know before trusting the page: its state, its language, its age.
import type { ReactNode } from 'react';
import type { Article } from '@/lib/article/article';
import type { LocalArticle } from '@/lib/article/localise';
import { formatDate } from '@/lib/interface/format-date';
import { languageName } from '@/lib/interface/language-name';
import { NoteIcon, RiskIcon } from '../site/icons';
import type { PageContext } from '../site/page-context';
import { ArticleLink } from './article-link';
import { foreign } from './words';

interface Props {
  readonly context: PageContext;
  readonly article: Article;
}

export function ArticleNotices({ context, article, words }: Props & { readonly words: LocalArticle }) {
  const { texts, lang } = context;
  const shown = words.title.lang;
  return (
    <>
      <RetiredNotice context={context} article={article} words={words} />
      {article.status === 'archived' && <Notice tone="strong">{texts.article.archived}</Notice>}
      {article.status === 'draft' && <Notice tone="strong">{texts.article.statusMeaning.draft}</Notice>}
      {shown !== lang && <Notice>{texts.article.notTranslated(languageName(shown, lang))}</Notice>}
      {words.stale && <Notice>{texts.article.stale}</Notice>}
    </>
  );
}

function RetiredNotice({ context, article, words }: Props & { readonly words: LocalArticle }) {
  const { retired } = article;
  const reason = words.retiredReason;
  if (retired === undefined || reason === undefined) return null;
  const { texts, lang, content } = context;
  const replacement = content.articles.find(({ id }) => id === retired.replacedBy);
  return (
    <Notice tone="strong">
      {texts.article.retired(formatDate(lang, retired.date))}{' '}
      <span lang={foreign(reason, lang)}>{reason.value}</span>
      {replacement && (
        <>
          {' '}
          {texts.article.replacedBy} <ArticleLink context={context} article={replacement} />
        </>
      )}
    </Notice>
  );
}

function Notice({ tone, children }: { readonly tone?: 'strong'; readonly children: ReactNode }) {
  return (
    <div className="notice" data-tone={tone}>
      {tone === 'strong' ? <RiskIcon /> : <NoteIcon />}
      <p>{children}</p>
    </div>
  );
}
