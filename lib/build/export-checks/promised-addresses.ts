// The promise, kept in the export itself: every line of the ledger is a page with its anchor, or one stub away
// from it. lib/permanence says the same of the content; this looks at the files that readers get.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../content/project-folder';
import { LEDGER_PATH, parseLedger } from '../../permanence/ledger';
import { leadsWithoutScript, type StubLead, stubLead } from '../stub-lead';
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
  const lead = stubLead(page.elements, anchor);
  if (lead === undefined) return anchorFault(page, anchor);
  const landing = pages.get(lead.to.slice(basePath.length));
  if (landing === undefined) return `leads to ${lead.to}, which is not in the export.`;
  if (landing.kind === 'stub') return `leads to ${lead.to}, which leads on again.`;
  return anchorFault(landing, lead.anchor) ?? scriptlessFault(page, anchor, lead, landing);
}

function anchorFault({ path, anchors }: ExportedPage, anchor: string | undefined): string | undefined {
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  return `was published, and ${path} has no anchor "${anchor}".`;
}

function scriptlessFault(
  { elements }: ExportedPage,
  anchor: string | undefined,
  lead: StubLead,
  landing: ExportedPage,
): string | undefined {
  if (leadsWithoutScript(elements, anchor, lead, landing.elements)) return undefined;
  const end = lead.anchor === undefined ? lead.to : `${lead.to}#${lead.anchor}`;
  return `was published, and without script nothing there leads to ${end}.`;
}
