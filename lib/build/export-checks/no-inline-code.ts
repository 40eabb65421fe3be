import type { PageElement } from '../page-tree';
import type { ExportCheck } from './export-check';

/**
 * No style attribute or element, no event attribute, no script address: the policy would block each of them. A stub
 * is a whole document of its own, and its policy admits its style by hash.
 */
export const noInlineCode: ExportCheck = {
  name: 'no inline style or handler',
  run: (site) => ({
    looked: site.pages.length,
    what: 'pages',
    findings: site.pages.flatMap(({ path, elements, kind }) =>
      elements
        .filter(({ tagName }) => tagName !== 'style' || kind !== 'stub')
        .flatMap((element) => inlineCode(element).map((message) => ({ where: path, message }))),
    ),
  }),
};

function inlineCode(element: PageElement): string[] {
  const attributes = element.attrs
    .filter(({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value))
    .map(({ name }) => `<${element.tagName}> has the attribute ${name}.`);
  return element.tagName === 'style' ? [...attributes, 'has a <style> element.'] : attributes;
}
