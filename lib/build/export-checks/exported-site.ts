// The exported folder as the checks see it: every file's name, every page as a tree, and what a browser would
// ask for when it opens a page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files';
import { attributeOf, elementsOf, type PageDocument, type PageElement, parsePage } from '../page-tree';
import { stubLead } from '../stub-lead';

/** A page of the export. */
export interface ExportedPage {
  /** Address below the base path: `/en/e/device-cap-reached/`, `/404.html`. */
  readonly path: string;
  readonly document: PageDocument;
  readonly elements: readonly PageElement[];
  /** The element's ids and `name` anchors. */
  readonly anchors: ReadonlySet<string>;
  /** `stub`: stands at an old address and leads on. */
  readonly kind: 'article' | 'home' | 'search' | 'not-found' | 'stub' | 'other';
}

/** Everything that was exported. */
export interface ExportedSite {
  readonly basePath: string;
  /** Paths below the folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly ExportedPage[];
  /** Reads a file of the export. */
  readonly read: (path: string) => Buffer;
}

/** Reads an exported folder. */
export function readExport(folder: string, basePath: string): ExportedSite {
  const files = listFiles(folder);
  const read = (path: string) => readFileSync(join(folder, path));
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => pageOf(path, read(path).toString('utf8')));
  return { basePath, files: new Set(files), pages, read };
}

/** A page from its file. */
export function pageOf(file: string, html: string): ExportedPage {
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const document = parsePage(html);
  const elements = [...elementsOf(document)];
  const anchors = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  return { path, document, elements, anchors, kind: kindOf(path, elements) };
}

/**
 * The file of the export behind an address of this site, or undefined where it leads elsewhere.
 *
 * @example
 * fileOf('/kb/assets/site.js', '/kb') //=> 'assets/site.js'
 * fileOf('https://example.org/a.js', '') //=> undefined
 */
export function fileOf(address: string, basePath: string): string | undefined {
  const url = new URL(address, `${HERE}${basePath}/`);
  if (url.origin !== HERE || !url.pathname.startsWith(`${basePath}/`)) return undefined;
  return decodeURI(url.pathname.slice(basePath.length + 1));
}

/** Stands for the site's own origin while addresses are resolved. */
export const HERE = 'https://this.site.invalid';

const KINDS = [
  { kind: 'article', path: /^\/([a-z]{2}\/)?e\/[^/]+\/$/ },
  { kind: 'home', path: /^\/([a-z]{2}\/)?$/ },
  { kind: 'search', path: /^\/([a-z]{2}\/)?search\/$/ },
  { kind: 'not-found', path: /^\/404\.html$/ },
] as const;

function kindOf(path: string, elements: readonly PageElement[]): ExportedPage['kind'] {
  if (stubLead(elements, undefined) !== undefined) return 'stub';
  return KINDS.find((kind) => kind.path.test(path))?.kind ?? 'other';
}
