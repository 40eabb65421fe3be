import { usedBy } from '@/lib/article/used-by';
import { RichText } from '../mdx/rich-text';
import { EscalateIcon, PersonIcon, RiskIcon, SharedIcon } from '../site/icons';
import { ArticleLink } from './article-link';
import type { CauseProps } from './cause-props';
import { findArticle } from './find-article';

/** The fix of one cause. Who and risk come first: nobody should read them after the third step. */
export function CauseResolution(props: CauseProps) {
  const { context, cause, words } = props;
  const { texts } = context;
  const { value: resolution, lang } = words.resolution;
  const id = `${cause.id}_fix`;
  if (resolution.kind === 'none') {
    return (
      <div className="escalate">
        <h4 className="label">
          <EscalateIcon />
          {texts.article.noFix}
        </h4>
        <RichText context={context} text={{ value: resolution.escalate, lang }} id={id} shift={3} />
      </div>
    );
  }
  return (
    <div className="fix">
      <h4 className="fix-head">
        {texts.article.resolution}
        <span className="fix-who">
          <PersonIcon />
          {texts.article.performedBy[cause.performedBy]}
        </span>
      </h4>
      <RiskNotice {...props} />
      <div className="steps">
        <RichText context={context} text={{ value: resolution.body, lang }} id={id} shift={3} />
      </div>
      {resolution.kind === 'shared' && <SharedNote {...props} sharedId={resolution.id} />}
    </div>
  );
}

function RiskNotice({ context, cause, words }: CauseProps) {
  if (cause.risk === undefined && words.riskNote === undefined) return null;
  return (
    <div className="risk">
      <RiskIcon />
      <div>
        {cause.risk && <p className="risk-name">{context.texts.article.risk[cause.risk]}</p>}
        {words.riskNote && (
          <RichText context={context} text={words.riskNote} id={`${cause.id}_risk`} shift={3} />
        )}
      </div>
    </div>
  );
}

/** A resolution written once says where else it is used, so that nobody mends it for one article alone. */
function SharedNote({ context, article, cause, sharedId }: CauseProps & { readonly sharedId: string }) {
  const uses = usedBy(context.content.articles).get(sharedId) ?? [];
  const others = uses.filter((use) => use.article !== article.id || use.cause !== cause.id);
  if (others.length === 0) return null;
  return (
    <div className="shared">
      <p className="label">
        <SharedIcon />
        {context.texts.article.sharedWith}
      </p>
      <ul>
        {others.map((use) => (
          <li key={`${use.article}#${use.cause}`}>
            <ArticleLink
              context={context}
              article={findArticle(context.content, use.article)}
              cause={use.cause}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
