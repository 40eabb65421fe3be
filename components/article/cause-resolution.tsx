import type { CauseText } from '@/lib/article/article';
import { RichText } from '../mdx/rich-text';
import { EscalateIcon, PersonIcon, RiskIcon, SharedIcon } from '../site/icons';
import type { CauseProps } from './cause-section';
import { CauseUseLink } from './cause-use-link';
import { sharedUses } from './shared-uses';

/** The fix of one cause. Who and risk come first: nobody should read them after the third step. */
export function CauseResolution(props: CauseProps & { readonly text: CauseText }) {
  const { context, cause, text } = props;
  const { texts } = context;
  const { resolution } = text;
  const id = `${cause.id}_fix`;
  if (resolution.kind === 'none') {
    return (
      <div className="escalate">
        <h4 className="label">
          <EscalateIcon />
          {texts.article.noFix}
        </h4>
        <RichText context={context} text={resolution.escalate} id={id} shift={3} />
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
        <RichText context={context} text={resolution.body} id={id} shift={3} />
      </div>
      {resolution.kind === 'shared' && <SharedNote {...props} sharedId={resolution.id} />}
    </div>
  );
}

function RiskNotice({ context, cause, text }: CauseProps & { readonly text: CauseText }) {
  if (cause.risk === undefined && text.riskNote === undefined) return null;
  return (
    <div className="risk">
      <RiskIcon />
      <div>
        {cause.risk && <p className="risk-name">{context.texts.article.risk[cause.risk]}</p>}
        {text.riskNote && (
          <RichText context={context} text={text.riskNote} id={`${cause.id}_risk`} shift={3} />
        )}
      </div>
    </div>
  );
}

function SharedNote({ context, article, cause, sharedId }: CauseProps & { readonly sharedId: string }) {
  const uses = sharedUses(context.content.articles, sharedId, { article: article.id, cause: cause.id });
  if (uses.length === 0) return null;
  return (
    <div className="shared">
      <p className="label">
        <SharedIcon />
        {context.texts.article.sharedWith}
      </p>
      <ul>
        {uses.map((use) => (
          <li key={`${use.article.id}#${use.cause}`}>
            <CauseUseLink context={context} use={use} />
          </li>
        ))}
      </ul>
    </div>
  );
}
