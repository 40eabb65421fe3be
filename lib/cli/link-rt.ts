// `causebook link rt`: from a ticket to the link on it. The order is: read, find, check the link, look whether it
// is there, and only then write.
import { inLanguage } from '../article/in-language';
import type { Lang } from '../article/lang';
import { textsOf } from '../interface/texts-of';
import { knownCause, matchReport } from '../outputs/match-report';
import { addressToday } from '../outputs/old-addresses';
import { permanentPath } from '../permanence/addresses';
import type { SearchResult } from '../search';
import { COULD_NOT, UsageError } from './command';
import { formatMatch } from './format-match';
import type { Library } from './library';
import { painter } from './paint';
import { permanentLink } from './permanent-link';
import { printable } from './printable';
import { addLink, isSameAddress } from './request-tracker/add-link';
import type { RtServer } from './request-tracker/ask-rt';
import { linkComment } from './request-tracker/link-comment';
import { readTicket, type Ticket } from './request-tracker/read-ticket';
import { RtError } from './request-tracker/rt-error';
import { siteAddress } from './site-address';
import type { Terminal } from './terminal';

/** What was asked for. */
export interface RtOrder {
  readonly ticket: string;
  readonly url: string | undefined;
  readonly lang: Lang | undefined;
  readonly dryRun: boolean;
}

/** Request Tracker could not be asked, or said no. */
const RT_FAILED = 4;
const SHORT_LIST = 1;
const NO_ARTICLE = 3;

/** Articles of a short list that are worth a look before one is chosen by hand. */
const LISTED = 5;

/**
 * Takes an order; what comes back finds the ticket's article in a library, links it and tells the exit code.
 *
 * @throws UsageError at once where the order is none, before anybody waits for a library
 */
export function linkRt(order: RtOrder, terminal: Terminal): (library: Library) => Promise<number> {
  const server = rtServer(order, terminal);
  const id = /^(?:#|rt#)?(\d{1,12})$/i.exec(order.ticket)?.[1];
  if (id === undefined) throw new UsageError(`"${order.ticket}" is no ticket number.`);
  return async (library) => {
    try {
      return await linkTicket(await readTicket(server, id), server, order, library, terminal);
    } catch (error) {
      if (!(error instanceof RtError)) throw error;
      terminal.err(`causebook: ${printable(error.message)}\n`);
      return RT_FAILED;
    }
  };
}

function rtServer({ url }: RtOrder, { env }: Terminal): RtServer {
  const address = url ?? (env.CAUSEBOOK_RT_URL || undefined);
  if (address === undefined) throw new UsageError('Where is Request Tracker? Give --rt or CAUSEBOOK_RT_URL.');
  const token = env.CAUSEBOOK_RT_TOKEN?.trim();
  if (!token) throw new UsageError('CAUSEBOOK_RT_TOKEN must hold an auth token of Request Tracker.');
  // a header takes no other signs, and the error that Node throws would show the token
  if (!/^[!-~]+$/.test(token)) throw new UsageError('CAUSEBOOK_RT_TOKEN holds signs that no token has.');
  return { url: siteAddress(address, '--rt'), token };
}

async function linkTicket(
  ticket: Ticket,
  server: RtServer,
  order: RtOrder,
  library: Library,
  terminal: Terminal,
): Promise<number> {
  const { engine, siteUrl } = library;
  const lang = order.lang ?? library.defaultLang;
  const answer = engine.search(ticket.text, { limit: LISTED });
  const [best] = answer.results;
  tellAnswer(ticket, answer, lang, library, terminal);
  if (answer.verdict === 'none' || best === undefined)
    return tell(terminal, 'unsure', 'Nothing was linked.', NO_ARTICLE);
  if (answer.verdict === 'shortlist') return tell(terminal, 'unsure', CHOOSE, SHORT_LIST);
  const link = permanentLink({ id: best.id, cause: knownCause(best) }, siteUrl, await library.ledger());
  if (link.kind === 'refused') {
    terminal.err(`causebook: ${printable(link.why)}\n`);
    return tell(terminal, 'fault', 'Nothing was linked.', COULD_NOT);
  }
  if (await isLinked(ticket.refersTo, link.url, library))
    return tell(terminal, 'good', 'The link is on the ticket already; nothing was added.', 0);
  if (order.dryRun) return tell(terminal, 'good', 'The link and a comment would be added (--dry-run).', 0);
  await addLink(server, String(ticket.id), link.url, commentOn(best, link.url, lang, library));
  return tell(terminal, 'good', 'The link and a comment are on the ticket.', 0);
}

/** A link of last year may name the article by an id that it no longer has: it still leads there. */
async function isLinked(links: readonly string[], url: string, library: Library): Promise<boolean> {
  if (links.some((present) => isSameAddress(present, url))) return true;
  const { siteUrl = '' } = library;
  const own = links.flatMap((present) =>
    present.startsWith(`${siteUrl}/`) ? (neutralPath(present.slice(siteUrl.length)) ?? []) : [],
  );
  if (own.length === 0) return false;
  const old = await library.oldAddresses();
  const wanted = url.slice(siteUrl.length);
  return own.some((path) => {
    const today = addressToday(path, old);
    // a link to one of its causes says more than one to the article
    return today === wanted || today.split('#')[0] === wanted;
  });
}

/** Pages in a language, and anchors beside a ticket's number, are what people copy from the browser. */
const COPIED =
  /^\/(?:[a-z]{2}\/)?e\/([a-z0-9-]{1,80})\/(?:#(?:ticket=[^&]{0,200}&)?(?:cause=)?([a-z0-9-]{1,80}))?$/;

function neutralPath(path: string): string | undefined {
  const [, id, cause] = COPIED.exec(path) ?? [];
  return id === undefined ? undefined : permanentPath(id, cause);
}

const CHOOSE = 'The text does not tell which one it is: nothing was linked.';

function commentOn(result: SearchResult, url: string, lang: Lang, { engine }: Library): string {
  const document = engine.document(result.id);
  const cause = document?.causes.find(({ id }) => id === knownCause(result));
  const article = {
    url,
    title: (document && inLanguage(document.titles, lang)?.value) ?? result.id,
    message: result.message?.text,
    cause: cause && inLanguage(cause.text, lang)?.value,
  };
  return linkComment(article, textsOf(lang).linkComment);
}

/** What was found, as `match` says it. */
function tellAnswer(
  { id, subject, text }: Ticket,
  answer: Parameters<typeof matchReport>[0],
  lang: Lang,
  { engine, siteUrl }: Library,
  { out, colour, columns }: Terminal,
): void {
  const { document } = engine;
  const paint = painter(colour);
  const report = matchReport(answer, { text, lang, siteUrl, limit: LISTED, document });
  out(`${paint.soft(`Ticket ${id}`)}  ${printable(subject).replace(/\s+/g, ' ')}\n\n`);
  out(`${formatMatch(report, { text, lang, columns, document, texts: textsOf(lang), paint })}\n`);
}

const SIGNS = { good: '✓', unsure: '–', fault: '✗' } as const;

function tell({ out, colour }: Terminal, how: keyof typeof SIGNS, what: string, code: number): number {
  out(`${painter(colour)[how](SIGNS[how])} ${what}\n`);
  return code;
}
