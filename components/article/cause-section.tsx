// One cause: what it is, how to see that it is this one, who mends it and what that risks, and only then the steps.

import { permanentPath } from '@/lib/permanence/addresses';
import { keptAnchors } from '@/lib/permanence/anchors';
import { RichText } from '../mdx/rich-text';
import { CopyLinkButton } from '../site/copy-button';
import { LensIcon } from '../site/icons';
import { TicketTextButton } from '../tickets/ticket-text-button';
import type { CauseProps } from './cause-props';
import { CauseResolution } from './cause-resolution';
import { foreign } from './words';

interface CauseSectionProps extends CauseProps {
  /** 1-based: its place among the article's causes. */
  readonly number: number;
}

export function CauseSection({ number, ...props }: CauseSectionProps) {
  const { context, article, cause, words } = props;
  const { texts, lang } = context;
  const heading = `${cause.id}_heading`;
  return (
    <section id={cause.id} className="cause" data-cause="" aria-labelledby={heading}>
      {keptAnchors(article, context.content.articles)
        .filter((kept) => kept.kind === 'renamed' && kept.cause === cause.id)
        .map(({ anchor }) => (
          <span key={anchor} id={anchor} className="old-anchor" />
        ))}
      <a className="cause-number" href={`#${cause.id}`} aria-label={texts.article.linkToCause(number)}>
        {article.causes.length > 1 ? number : '#'}
      </a>
      <div className="cause-head">
        <h3 id={heading} lang={foreign(words.cause, lang)}>
          {words.cause.value}
        </h3>
        <div className="cause-copy">
          <TicketTextButton label={texts.article.copyCauseText(number)} cause={cause.id} texts={texts} />
          <CopyLinkButton
            path={permanentPath(article.id, cause.id)}
            label={texts.article.copyCauseLink(number)}
            texts={texts}
          />
        </div>
      </div>
      {words.check && (
        <div className="check">
          <h4 className="label">
            <LensIcon />
            {texts.article.check}
          </h4>
          <RichText context={context} text={words.check} id={`${cause.id}_check`} shift={3} />
        </div>
      )}
      <CauseResolution {...props} />
    </section>
  );
}
