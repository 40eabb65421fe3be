import type { Texts } from '@/lib/interface/texts';
import { TicketIcon } from '../site/icons';

interface TicketChipProps {
  /** Where tickets open, if the site's settings say so. */
  readonly template: string | undefined;
  readonly texts: Texts;
}

/** The ticket that the reader came from, hanging from the header. Which one it is, only script knows. */
export function TicketChip({ template, texts }: TicketChipProps) {
  const { ticketChip, ticketForget, ticketForgotten } = texts.site;
  return (
    <p className="ticket-chip" hidden data-ticket-chip={template ?? ''} data-forgotten={ticketForgotten}>
      <TicketIcon />
      <span className="ticket-chip-name">
        {ticketChip} <strong data-ticket-id="" translate="no" />
      </span>
      <button type="button" hidden data-ticket-forget="" aria-label={ticketForget} title={ticketForget}>
        <span aria-hidden="true">×</span>
      </button>
    </p>
  );
}
