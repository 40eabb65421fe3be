// The Content-Security-Policy of a page, in a meta of its own: hosts differ, the page carries its rules along.
// No `unsafe-inline`: the few scripts inside the page are admitted by hash. Trusted Types: the one policy,
// `causebook`, admits only addresses of our own worker.
import { createHash } from 'node:crypto';
import { html } from 'parse5';
import {
  attributeOf,
  elementsOf,
  firstElement,
  type PageDocument,
  type PageElement,
  textOf,
} from '../page-tree';
import { isStructuredData } from './strip-runtime';

/**
 * The policy for a page with these inline scripts.
 *
 * @example
 * contentPolicy(['go()']) //=> "default-src 'none'; script-src 'self' 'sha256-…'; style-src 'self'; …"
 */
export function contentPolicy(inlineScripts: readonly string[]): string {
  const hashes = [...new Set(inlineScripts.map(scriptHash))].sort();
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types causebook',
  ].join('; ');
}

/** The source expression that admits this inline script. */
export function scriptHash(code: string): string {
  return `'sha256-${sha256(code)}'`;
}

/** SHA-256 of a text's UTF-8 bytes in base64. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** The scripts inside a page that a browser would run. */
export function inlineScripts(page: PageDocument): string[] {
  return [...elementsOf(page)]
    .filter((element) => element.tagName === 'script' && attributeOf(element, 'src') === undefined)
    .filter((element) => !isStructuredData(element))
    .map(textOf);
}

/** The meta elements that carry a policy. */
export function policyMetas(page: PageDocument): PageElement[] {
  return [...elementsOf(page)].filter(
    (element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
}

/** Writes the policy as the head's second element, after the charset: it rules only what comes after it. */
export function addPolicy(page: PageDocument): void {
  const head = firstElement(page, 'head');
  if (!head) throw new Error('A parsed page always has a head.');
  const policy: PageElement = {
    nodeName: 'meta',
    tagName: 'meta',
    attrs: [
      { name: 'http-equiv', value: 'Content-Security-Policy' },
      { name: 'content', value: contentPolicy(inlineScripts(page)) },
    ],
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: head,
  };
  const charset = head.childNodes.findIndex(
    (child) => 'attrs' in child && attributeOf(child, 'charset') !== undefined,
  );
  head.childNodes.splice(charset + 1, 0, policy);
}
