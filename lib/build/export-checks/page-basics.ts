import { attributeOf, firstElement, textOf } from '../page-tree';
import type { ExportCheck } from './export-check';
import type { ExportedPage } from './exported-site';

/** Every page has a language, a title, one main heading, and a description; no id stands twice. */
export const pageBasics: ExportCheck = {
  name: 'language, title, heading, description',
  run: (site) => ({
    looked: site.pages.length,
    what: 'pages',
    findings: site.pages.flatMap((page) => faults(page).map((message) => ({ where: page.path, message }))),
  }),
};

function faults(page: ExportedPage): string[] {
  const root = firstElement(page.document, 'html');
  const title = firstElement(page.document, 'title');
  const headings = page.elements.filter(({ tagName }) => tagName === 'h1');
  const ids = page.elements.flatMap((element) => attributeOf(element, 'id') ?? []);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [
    ...(root && attributeOf(root, 'lang') ? [] : ['has no language.']),
    ...(title && textOf(title).trim() ? [] : ['has no title.']),
    // a page that leads on is not searched for
    ...(page.kind === 'stub' || hasDescription(page) ? [] : ['has no description.']),
    ...(headings.length === 1 ? [] : [`has ${headings.length} main headings instead of one.`]),
    ...[...twice].map((id) => `has the id "${id}" twice.`),
  ];
}

function hasDescription({ elements }: ExportedPage): boolean {
  return elements.some(
    (element) => attributeOf(element, 'name') === 'description' && attributeOf(element, 'content')?.trim(),
  );
}
