import { expect, test } from 'vitest';
import { linkTarget } from './link-target';

test.each([
  ['https://example.org', 'external'],
  ['https://example.org:8443/a?b=c#d', 'external'],
  ['https://fr.wikipedia.org/wiki/Été', 'external'],
  ['mailto:help@example.org', 'external'],
  ['article:cap-reached', 'article'],
  ['article:cap-reached#device-limit', 'article'],
  ['collection:ios', 'collection'],
  ['http://example.org', 'refused'],
  ['HTTPS://example.org', 'refused'],
  ['https://a:b@example.org', 'refused'],
  ['https://', 'refused'],
  ['https:example.org', 'refused'],
  ['//example.org', 'refused'],
  ['/path', 'refused'],
  ['javascript:alert(1)', 'refused'],
  ['java\nscript:alert(1)', 'refused'],
  ['\u0001javascript:alert(1)', 'refused'],
  ['data:text/html,x', 'refused'],
  ['article:', 'refused'],
  ['article:Cap', 'refused'],
  ['article:a/../b', 'refused'],
  ['', 'refused'],
  [`https://example.org/${'a'.repeat(3_000)}`, 'refused'],
])('%j is %s', (url, kind) => {
  expect(linkTarget(url).kind).toBe(kind);
});
