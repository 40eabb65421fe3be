// What a browser asks for when it opens a page, and how much of that is script. Read from the markup: the policy
// and the scripts' own tests see to it that nothing else is fetched on load.
import { gzipSync } from 'node:zlib';
import { inlineScripts } from '../finish/content-policy';
import { attributeOf, type PageElement } from '../page-tree';
import { type ExportedPage, type ExportedSite, fileOf } from './exported-site';

/** What loading a page costs. */
export interface PageLoad {
  /** The page itself and every distinct subresource. */
  readonly requests: number;
  /** Bytes of script as gzip sends them: files, the worker that a form names, and scripts inside the page. */
  readonly scriptBytes: number;
}

const LOADED_LINKS = new Set([
  'stylesheet',
  'icon',
  'manifest',
  'preload',
  'modulepreload',
  'apple-touch-icon',
]);

/** Where an element's subresource is, if it has one. */
export function subresourceOf(element: PageElement): string | undefined {
  if (element.tagName !== 'link') return attributeOf(element, 'src') ?? attributeOf(element, 'data');
  const rels = (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  return rels.some((rel) => LOADED_LINKS.has(rel)) ? attributeOf(element, 'href') : undefined;
}

/** Measures pages; all pages share their scripts, so that each file is compressed once. */
export function pageLoads(site: ExportedSite): (page: ExportedPage) => PageLoad {
  const known = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = known.get(file) ?? gzipSync(site.read(file)).length;
    known.set(file, size);
    return size;
  };
  return (page) => loadOf(page, site, sizeOf);
}

/** Scripts that are not in the export count as nothing here, another check names them. */
function loadOf(page: ExportedPage, site: ExportedSite, sizeOf: (file: string) => number): PageLoad {
  const subresources = new Set(page.elements.flatMap((element) => subresourceOf(element) ?? []));
  const scripts = new Set(page.elements.flatMap(scriptAddresses));
  const files = [...scripts].flatMap((address) => fileOf(address, site.basePath) ?? []);
  const fileBytes = files.filter((file) => site.files.has(file)).map(sizeOf);
  const inlineBytes = inlineScripts(page.document).map((code) => gzipSync(code).length);
  const inlineUrls = [...subresources].filter((address) => address.startsWith('data:'));
  return {
    requests: 1 + subresources.size - inlineUrls.length,
    scriptBytes: sum([...fileBytes, ...inlineBytes]),
  };
}

function scriptAddresses(element: PageElement): string[] {
  const src = element.tagName === 'script' ? attributeOf(element, 'src') : undefined;
  const worker = attributeOf(element, 'data-worker');
  return [src, worker].filter((address) => address !== undefined);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
