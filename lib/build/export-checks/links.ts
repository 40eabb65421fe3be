// Every link inside the site leads to a page of the export in one step, and to an anchor that is there.
import { parseFragment } from '../../tickets/fragment';
import { attributeOf, type PageElement } from '../page-tree';
import type { CheckResult, ExportCheck, Finding } from './export-check';
import { type ExportedPage, type ExportedSite, HERE } from './exported-site';

export const links: ExportCheck = {
  name: 'internal links and anchors',
  run: (site) => checkLinks(site),
};

/** A link of a page to a page of the same site. */
export interface InternalLink {
  readonly href: string;
  /** Address below the base path, or undefined where it leads out of the base path. */
  readonly path: string | undefined;
  readonly fragment: string;
}

/** The links of a page that stay on this site, those that copy buttons hand out included. */
export function internalLinks(page: ExportedPage, basePath: string): InternalLink[] {
  return page.elements.flatMap((element) =>
    hrefsOf(element, basePath).flatMap((href) => internalLink(href, page.path, basePath) ?? []),
  );
}

function hrefsOf(element: PageElement, basePath: string): string[] {
  const isLink = element.tagName === 'a' || element.tagName === 'area';
  const href = isLink ? attributeOf(element, 'href') : undefined;
  // copy buttons carry the address below the base path; their script adds it, as copy.client.ts says
  const copied = attributeOf(element, 'data-copy-link');
  return [href, copied && `${basePath}${copied}`].filter((value) => value !== undefined);
}

function internalLink(href: string, from: string, basePath: string): InternalLink | undefined {
  if (!URL.canParse(href, `${HERE}${basePath}${from}`)) return { href, path: undefined, fragment: '' };
  const url = new URL(href, `${HERE}${basePath}${from}`);
  if (url.origin !== HERE) return undefined;
  const isBelow = url.pathname.startsWith(`${basePath}/`);
  return { href, path: isBelow ? url.pathname.slice(basePath.length) : undefined, fragment: url.hash };
}

function checkLinks(site: ExportedSite): CheckResult {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const all = site.pages.flatMap((page) =>
    internalLinks(page, site.basePath).map((link) => ({ where: page.path, link })),
  );
  const findings = all.flatMap(({ where, link }): Finding[] => {
    const fault = faultOf(link, byPath, site);
    return fault === undefined ? [] : [{ where, message: `links to ${link.href}, ${fault}` }];
  });
  return { looked: all.length, what: 'links', findings };
}

function faultOf(
  link: InternalLink,
  pages: ReadonlyMap<string, ExportedPage>,
  site: ExportedSite,
): string | undefined {
  if (link.path === undefined) return `which is outside ${site.basePath}/.`;
  const target = pages.get(link.path);
  if (!target) {
    if (site.files.has(link.path.slice(1))) return undefined;
    return pages.has(`${link.path}/`) ? 'which lacks the final slash.' : 'which is not in the export.';
  }
  const anchor = anchorOf(link.fragment);
  const isThere = anchor === undefined || target.anchors.has(anchor) || target.kind === 'stub';
  return isThere ? undefined : 'whose anchor is not on that page.';
}

/** The anchor that a fragment names: `#id`, or `#ticket=…&cause=id`; a search has none. */
function anchorOf(fragment: string): string | undefined {
  if (fragment === '' || fragment === '#') return undefined;
  const { target } = parseFragment(fragment);
  return target.kind === 'anchor' ? target.anchor : undefined;
}
