// The promise, kept in the export itself: every line of the ledger is a page with its anchor, or one stub away
// from it. lib/permanence says the same of the content; this looks at the files that readers get.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../content/project-folder';
import { LEDGER_PATH, parseLedger } from '../../permanence/ledger';
import { attributeOf, elementsOf } from '../page-tree';
import type { CheckResult, ExportCheck, Finding } from './export-check';
import type { ExportedPage, ExportedSite } from './exported-site';

export const promisedAddresses: ExportCheck = {
  name: 'addresses ever published',
  run: (site) => checkAddresses(site, parseLedger(readFileSync(join(projectFolder(), LEDGER_PATH), 'utf8'))),
};

/** Looks every address of the ledger up in the export. */
export function checkAddresses(
  site: ExportedSite,
  ledger: readonly { readonly address: string }[],
): CheckResult {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const findings = ledger.flatMap(({ address }): Finding[] => {
    const [path = '', anchor] = address.split('#');
    const message = faultOf(path, anchor, pages, site.basePath);
    return message === undefined ? [] : [{ where: address, message }];
  });
  return { looked: ledger.length, what: 'addresses', findings };
}

function faultOf(
  path: string,
  anchor: string | undefined,
  pages: ReadonlyMap<string, ExportedPage>,
  basePath: string,
): string | undefined {
  const page = pages.get(path);
  if (page === undefined) return 'was published and is not in the export.';
  if (page.kind !== 'stub') return anchorFault(page, anchor);
  const [to, now] = leadsTo(page, anchor);
  const landing = pages.get(to.slice(basePath.length));
  if (landing === undefined) return `leads to ${to}, which is not in the export.`;
  if (landing.kind === 'stub') return `leads to ${to}, which leads on again.`;
  return anchorFault(landing, now) ?? scriptlessFault(page, anchor, to, now);
}

function anchorFault({ path, anchors }: ExportedPage, anchor: string | undefined): string | undefined {
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  return `was published, and ${path} has no anchor "${anchor}".`;
}

/** Without script the reader finds the anchor on the stub itself, with a link to where the script would lead. */
function scriptlessFault(
  stub: ExportedPage,
  anchor: string | undefined,
  to: string,
  now: string | undefined,
): string | undefined {
  if (anchor === undefined) return undefined;
  const place = stub.elements.find((element) => attributeOf(element, 'id') === anchor);
  const link = place && [...elementsOf(place)].find(({ tagName }) => tagName === 'a');
  if (link !== undefined && attributeOf(link, 'href') === `${to}#${now}`) return undefined;
  return `was published, and without script nothing there leads to ${to}#${now}.`;
}

/** Where a stub's script leads: what it reads is in its data attributes (lib/permanence/stub-page.ts). */
function leadsTo(stub: ExportedPage, anchor: string | undefined): readonly [string, string | undefined] {
  const script = stub.elements.find((element) => attributeOf(element, 'data-to') !== undefined);
  const to = (script && attributeOf(script, 'data-to')) ?? '';
  const table = new Map<string, unknown>(
    Object.entries(JSON.parse((script && attributeOf(script, 'data-anchors')) ?? '{}')),
  );
  const elsewhere = anchor === undefined ? undefined : table.get(anchor);
  return Array.isArray(elsewhere) ? [String(elsewhere[0]), String(elsewhere[1])] : [to, anchor];
}
