// The promise, asked of a site where it is deployed: every line of the ledger must answer there, whatever the host does
// with the export.

import type { Problem } from '../../article/problem';
import type { PageElement } from '../../build/page-tree';
import { leadsWithoutScript, stubLead } from '../../build/stub-lead';
import { LEDGER_PATH, type LedgerLine, parseLedger } from '../../permanence/ledger';
import { OutsideError } from '../command';
import { askPage, type LivePage } from './ask-page';

/** What was asked, and which lines the site does not keep. */
export interface LiveCheck {
  readonly site: string;
  /** Lines of the ledger that were looked up. */
  readonly addresses: number;
  /** Pages that were asked for. */
  readonly pages: number;
  /** In the order of the ledger. */
  readonly problems: readonly Problem[];
}

/** Enough to be done with a thousand pages in a minute, too few for a host to call it an attack. */
const AT_ONCE = 6;

type Ask = (url: URL) => Promise<LivePage>;

/**
 * Asks a site for every line of the ledger.
 *
 * @param site address without a final slash
 * @throws OutsideError where nobody answers at the site's address
 * @example
 * await checkLive('/e/jam/#tray\n', 'https://kb.example.org/kb')
 * //=> { site: 'https://kb.example.org/kb', addresses: 1, pages: 2, problems: [] }
 */
export async function checkLive(ledger: string, site: string, ask: Ask = askPage): Promise<LiveCheck> {
  const asked = new Map<string, Promise<LivePage>>();
  const once: Ask = (url) => {
    const answer = asked.get(url.href) ?? ask(url);
    asked.set(url.href, answer);
    return answer;
  };
  const front = await ask(new URL(`${site}/`));
  if (front.kind === 'fault' && !front.answered) throw new OutsideError(`${site} ${front.why}.`);
  const lines = parseLedger(ledger);
  const faults = new Map<LedgerLine, string>();
  await eachOf([...byPage(lines).values()], AT_ONCE, async (ofPage) => {
    for (const line of ofPage) {
      const fault = await faultOf(line.address, site, once);
      if (fault !== undefined) faults.set(line, fault);
    }
  });
  const problems = lines.flatMap((line) => {
    const fault = faults.get(line);
    return fault === undefined ? [] : [problemAt(line, fault)];
  });
  return {
    site,
    addresses: lines.length,
    pages: asked.size,
    problems: lines.length === 0 ? [NOTHING_ASKED] : problems,
  };
}

function byPage(lines: readonly LedgerLine[]): Map<string, LedgerLine[]> {
  const pages = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const page = line.address.split('#', 1)[0] ?? '';
    pages.set(page, [...(pages.get(page) ?? []), line]);
  }
  return pages;
}

/** Works on all items, so many at once. */
async function eachOf<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** What is wrong with one address, as the rest of a sentence that begins with it. */
async function faultOf(address: string, site: string, ask: Ask): Promise<string | undefined> {
  // behind the site's address anything else could become part of a host's name
  if (!/^\/(?!\/)/.test(address)) return 'is no address of a site';
  const url = new URL(site + address);
  const anchor = url.hash === '' ? undefined : url.hash.slice(1);
  const page = await ask(withoutFragment(url));
  if (page.kind === 'fault') return page.why;
  if (page.kind === 'redirect') {
    // a browser takes the fragment along where the host names none
    const named = page.to.hash === '' ? anchor : page.to.hash.slice(1);
    return (await land(page.to, named, url, ask)).fault;
  }
  const lead = stubLead(page.elements, anchor);
  if (lead === undefined) return anchorFault(page.anchors, anchor, url);
  if (!URL.canParse(lead.to, url)) return `leads to "${lead.to}", which is no address`;
  const { fault, elements } = await land(new URL(lead.to, url), lead.anchor, url, ask);
  if (fault !== undefined) return fault;
  if (leadsWithoutScript(page.elements, anchor, lead, elements)) return undefined;
  const end = lead.anchor === undefined ? lead.to : `${lead.to}#${lead.anchor}`;
  return `leads to ${end} only with script: nothing on the page there does so without`;
}

/** The page that an old address leads to, and what is wrong with it. */
interface Landing {
  readonly fault: string | undefined;
  readonly elements: readonly PageElement[];
}

async function land(to: URL, anchor: string | undefined, from: URL, ask: Ask): Promise<Landing> {
  const lost = (fault: string): Landing => ({ fault, elements: [] });
  if (to.origin !== from.origin) return lost(`leads to ${to.href}, which is another site`);
  const page = await ask(withoutFragment(to));
  if (page.kind === 'fault') return lost(`leads to ${to.pathname}, which ${page.why}`);
  if (page.kind === 'redirect' || stubLead(page.elements, undefined) !== undefined)
    return lost(`leads to ${to.pathname}, which leads on again`);
  return { fault: anchorFault(page.anchors, anchor, to), elements: page.elements };
}

function anchorFault(
  anchors: ReadonlySet<string>,
  anchor: string | undefined,
  { pathname }: URL,
): string | undefined {
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  return `finds no anchor "${anchor}" on ${pathname}`;
}

function withoutFragment(url: URL): URL {
  const page = new URL(url);
  page.hash = '';
  return page;
}

function problemAt({ address, line }: LedgerLine, fault: string): Problem {
  return {
    code: 'not-live',
    severity: 'error',
    path: LEDGER_PATH,
    line,
    column: 1,
    message: `${address} ${fault}.`,
    hint: 'Deploy a build of this content, whole, and look at the redirects of the host.',
  };
}

const NOTHING_ASKED: Problem = {
  code: 'nothing-checked',
  severity: 'error',
  path: LEDGER_PATH,
  line: 1,
  column: 1,
  message: 'The ledger names no address, so the site was asked for nothing.',
  hint: 'Run it in the project whose site it is, after `npm run causebook -- publish`.',
};
