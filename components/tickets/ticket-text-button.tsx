// Opens the panel that copies texts. It needs script, so it is hidden until the site script takes it over.
import type { Texts } from '@/lib/interface/texts';
import type { CopyKind } from '@/lib/tickets/compose/request';
import { TicketIcon } from '../site/icons';

interface TicketTextButtonProps {
  /** What is copied, for assistive technology and on hover. */
  readonly label: string;
  /** Visible words; without them the button is an icon with a label. */
  readonly text?: string;
  readonly className?: string;
  /** The cause that the text is about; the article as a whole where none is given. */
  readonly cause?: string;
  /** Which text the panel begins with. */
  readonly kind?: CopyKind;
  readonly texts: Texts;
}

export function TicketTextButton(props: TicketTextButtonProps) {
  const { label, text, className = 'copy-button', cause, kind, texts } = props;
  return (
    <button
      type="button"
      className={className}
      hidden
      data-ticket-text={cause ?? ''}
      data-kind={kind}
      data-failed={texts.article.ticketTextFailed}
      aria-haspopup="dialog"
      aria-label={text === label ? undefined : label}
      title={text === undefined ? label : undefined}
    >
      <TicketIcon />
      {text !== undefined && <span data-label="">{text}</span>}
    </button>
  );
}
