// What the reader chose in the panel, and the request that it makes. Pure: the panel only draws it.
import type { Lang } from '../../lib/article/lang';
import type { CopyKind, CopyRequest, Ticket } from '../../lib/tickets/compose/request';
import type { CopyFormat } from '../../lib/tickets/formats/format';
import { FORMATS } from '../../lib/tickets/formats/formats';
import type { Redact } from '../../lib/tickets/redaction';
import type { SourceCause, TicketSource } from '../../lib/tickets/source';
import type { ArticleTicks } from './tick-store';

/** The panel's choices. Answers and message are the reader's own words and are kept nowhere else. */
export interface PanelState {
  readonly kind: CopyKind;
  readonly lang: Lang;
  /** Empty for the whole article. */
  readonly cause: string;
  readonly format: string;
  readonly message: string;
  readonly answers: Readonly<Record<number, string>>;
  readonly restored: ReadonlySet<string>;
}

/** What the panel knows beside the choices. */
export interface PanelSetting {
  readonly source: TicketSource;
  readonly ticks: ArticleTicks;
  readonly ticket: Ticket | undefined;
  readonly redact: Redact;
  /** The address of the page's site without a final slash, used where the settings name none. */
  readonly here: string;
}

/** The request of a state. */
export function requestOf(state: PanelState, setting: PanelSetting): CopyRequest {
  const { source, ticks, ticket, redact, here } = setting;
  return {
    source,
    kind: state.kind,
    lang: state.lang,
    cause: state.cause === '' ? undefined : state.cause,
    address: (path) => `${source.site ?? here}${path}`,
    ticket,
    message: state.message,
    answers: state.answers,
    ticks,
    redact,
    restored: state.restored,
  };
}

/** The chosen format; the first where the browser remembers one that is gone. */
export function formatOf(state: PanelState): CopyFormat {
  const [first, ...rest] = FORMATS;
  if (first === undefined) throw new Error('lib/tickets/formats/formats.ts lists no format.');
  return rest.find(({ id }) => id === state.format) ?? first;
}

/** The cause that the text is about, as `composition` finds it. */
export function causeOf(state: PanelState, source: TicketSource): SourceCause | undefined {
  const { causes } = source.text[state.lang];
  return causes.find(({ id }) => id === state.cause) ?? (causes.length === 1 ? causes[0] : undefined);
}

/** How many questions have an answer. */
export function answeredCount(answers: PanelState['answers']): number {
  return Object.values(answers).filter((answer) => answer.trim() !== '').length;
}
