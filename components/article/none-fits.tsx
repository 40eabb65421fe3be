// The way on when no cause fits: related articles with the reason, the wider search, and what an escalation needs.
import type { Article, Related, Relation } from '@/lib/article/article';
import { collectionPath } from '@/lib/permanence/addresses';
import { IntakeQuestions } from '../collection/intake-questions';
import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { pagePath } from '../site/paths';
import { TicketTextButton } from '../tickets/ticket-text-button';
import { ArticleLink } from './article-link';
import { collectionWords, foreign } from './words';

interface Props {
  readonly context: PageContext;
  readonly article: Article;
}

export function NoneFits({ context, article }: Props) {
  const { texts, lang, content } = context;
  const collection = content.collections.find(({ id }) => id === article.collection);
  const intake = collection && collectionWords(collection, lang);
  return (
    <section className="none-fits" aria-labelledby="related">
      <h2 id="related">{texts.article.noneFits(article.causes.length)}</h2>
      <RelatedList context={context} article={article} />
      <p>
        {texts.article.noneFitsSearch}{' '}
        <a href={href(`${pagePath(lang, 'search')}#paste`)}>{texts.site.pasteLink}</a>
      </p>
      {collection && intake && (
        <>
          <p>
            {texts.article.noneFitsCollection}{' '}
            <a href={href(collectionPath(collection.id, lang))}>{intake.value.title}</a>
          </p>
          {intake.value.intake.length > 0 && (
            <div className="intake">
              <p>{texts.article.noneFitsEscalate}</p>
              <IntakeQuestions
                questions={intake.value.intake}
                label={texts.collection.intakeAdministrator}
                mark={foreign(intake, lang)}
              />
              <TicketTextButton
                className="button"
                kind="questions"
                label={texts.article.copyQuestions}
                text={texts.article.copyQuestions}
                texts={texts}
              />
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** Where to go first: what helps when the fix fails, then what could be confused with this. */
const ORDER: readonly Relation[] = [
  'if-fails',
  'same-message',
  'before',
  'same-cause',
  'similar',
  'see-also',
];

function RelatedList({ context, article }: Props) {
  const { texts, content } = context;
  const related = [...article.related].sort(byRelation).flatMap(({ id, relation }) => {
    const found = content.articles.find((other) => other.id === id);
    return found ? [{ article: found, relation }] : [];
  });
  if (related.length === 0) return null;
  return (
    <>
      <p>{texts.article.noneFitsTry}</p>
      <ul className="related-list">
        {related.map(({ article: other, relation }) => (
          <li key={other.id}>
            <ArticleLink context={context} article={other} />
            <span className="reason">{texts.article.relations[relation]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function byRelation(a: Related, b: Related): number {
  return ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation);
}
