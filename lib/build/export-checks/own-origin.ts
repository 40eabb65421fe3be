// No page asks anybody else for anything: the policy would block it, and a reader's address is nobody's business.
import { attributeOf, type PageElement } from '../page-tree';
import type { ExportCheck, Finding } from './export-check';
import { type ExportedSite, fileOf } from './exported-site';
import { subresourceOf } from './requests';

/** Every subresource, form target and style sheet reference stays on this site, and exists in the export. */
export const ownOrigin: ExportCheck = {
  name: 'no third party',
  run: (site) => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    const inPages = site.pages.flatMap((page) =>
      page.elements.flatMap((element) => addressesOf(element).flatMap((url) => judge(page.path, url, site))),
    );
    const inSheets = sheets.flatMap((file) =>
      cssAddresses(site.read(file).toString('utf8')).flatMap((url) => judgeOrigin(file, url, site)),
    );
    return { looked: site.pages.length, what: 'pages', findings: [...inPages, ...inSheets] };
  },
};

const ADDRESS_DATA = ['data-worker', 'data-index'];

function addressesOf(element: PageElement): string[] {
  const action = element.tagName === 'form' ? attributeOf(element, 'action') : undefined;
  const candidates = (attributeOf(element, 'srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s+/)[0]);
  const data = ADDRESS_DATA.map((name) => attributeOf(element, name));
  return [subresourceOf(element), action, ...candidates, ...data]
    .filter((url) => url !== undefined && url !== '')
    .map(String);
}

function judge(where: string, address: string, site: ExportedSite): Finding[] {
  if (address.startsWith('data:')) return [];
  const file = fileOf(address, site.basePath);
  if (file === undefined) return judgeOrigin(where, address, site);
  const exists = site.files.has(file) || site.files.has(`${file}index.html`);
  return exists ? [] : [{ where, message: `needs ${address}, which is not in the export.` }];
}

function judgeOrigin(where: string, address: string, site: ExportedSite): Finding[] {
  if (address.startsWith('data:') || fileOf(address, site.basePath) !== undefined) return [];
  return [{ where, message: `asks for ${address}, which is not on this site.` }];
}

// style sheets are our build's own output: the two ways to name a file are enough
function cssAddresses(css: string): string[] {
  return [...css.matchAll(/(?:url\(|@import\s+)\s*["']?([^"')\s;]+)/g)].flatMap(([, url]) => url ?? []);
}
