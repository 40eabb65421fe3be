import { createHash } from 'node:crypto';
import { inlineScripts, policyMetas, scriptHash } from '../finish/content-policy';
import { isOwnScript } from '../finish/strip-runtime';
import { attributeOf } from '../page-tree';
import type { ExportCheck } from './export-check';
import { type ExportedPage, type ExportedSite, fileOf } from './exported-site';

// `*` and bare schemes other than data: would admit the whole web
const TOO_WIDE = /'unsafe-|(^|[\s;])(\*|https?:|blob:|filesystem:)/;

/** Each page carries one policy, before anything that it rules, and every script is ours and admitted by it. */
export const policy: ExportCheck = {
  name: 'content security policy',
  run: (site) => ({
    looked: site.pages.length,
    what: 'pages',
    findings: site.pages.flatMap((page) =>
      [...policyFaults(page), ...scriptFaults(page, site)].map((message) => ({ where: page.path, message })),
    ),
  }),
};

function policyFaults(page: ExportedPage): string[] {
  const [meta, ...more] = policyMetas(page.document);
  if (!meta) return ['has no policy.'];
  const text = attributeOf(meta, 'content') ?? '';
  const isFirst = page.elements
    .slice(0, page.elements.indexOf(meta))
    .every(({ tagName }) => !['script', 'link', 'style'].includes(tagName));
  const missing = inlineScripts(page.document).filter((code) => !text.includes(scriptHash(code)));
  return [
    ...(more.length > 0 ? ['has two policies.'] : []),
    ...(isFirst ? [] : ['has something before the policy that it should rule.']),
    ...(text.startsWith("default-src 'none';") ? [] : ["does not begin with default-src 'none'."]),
    ...(text.includes("require-trusted-types-for 'script'") ? [] : ['does not require Trusted Types.']),
    ...(TOO_WIDE.test(text) ? [`has a policy that is too wide: ${text}`] : []),
    ...missing.map((code) => `has a script inside that the policy does not admit: ${code.slice(0, 60)}`),
  ];
}

function scriptFaults(page: ExportedPage, site: ExportedSite): string[] {
  return page.elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((element) => {
      const src = attributeOf(element, 'src');
      if (!isOwnScript(element)) return [`has a script that is not ours: ${src ?? 'inside the page'}.`];
      const file = src === undefined ? undefined : fileOf(src, site.basePath);
      if (file === undefined || !site.files.has(file)) return [];
      const isWhole = attributeOf(element, 'integrity') === integrityOf(site.read(file));
      return isWhole ? [] : [`names ${src} without its integrity.`];
    });
}

function integrityOf(bytes: Buffer): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
