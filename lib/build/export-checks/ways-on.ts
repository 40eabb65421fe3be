import { elementsOf, firstElement } from '../page-tree';
import type { CheckResult, ExportCheck, Finding } from './export-check';
import type { ExportedPage, ExportedSite } from './exported-site';
import { internalLinks } from './links';

/** No page is a dead end: its main part leads to another page, and some page leads to it. */
export const waysOn: ExportCheck = { name: 'ways on and ways in', run: (site) => checkWays(site) };

// nothing needs to link to these: pages without a language answer addresses from tickets, as do stubs and the 404 page
const HAS_LANGUAGE = /^\/[a-z]{2}\//;

function checkWays(site: ExportedSite): CheckResult {
  const reached = reachable(site);
  const paths = new Set(site.pages.map(({ path }) => path));
  const findings = site.pages.flatMap((page): Finding[] => {
    const isLost = HAS_LANGUAGE.test(page.path) && page.kind !== 'stub' && !reached.has(page.path);
    return [
      ...(leadsOn(page, paths, site)
        ? []
        : [{ where: page.path, message: 'is a dead end: its main part has no link to another page.' }]),
      ...(isLost ? [{ where: page.path, message: 'cannot be reached by links from the home page.' }] : []),
    ];
  });
  return { looked: site.pages.length, what: 'pages', findings };
}

function leadsOn(page: ExportedPage, paths: ReadonlySet<string>, site: ExportedSite): boolean {
  const main = firstElement(page.document, 'main');
  if (!main) return false;
  const part = { ...page, elements: [...elementsOf(main)] };
  return internalLinks(part, site.basePath).some(
    ({ path }) => path !== undefined && path !== page.path && paths.has(path),
  );
}

function reachable(site: ExportedSite): Set<string> {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  // a set grows while it is walked, and what is added is walked too
  for (const path of reached) {
    const page = byPath.get(path);
    for (const link of page ? internalLinks(page, site.basePath) : []) if (link.path) reached.add(link.path);
  }
  return reached;
}
