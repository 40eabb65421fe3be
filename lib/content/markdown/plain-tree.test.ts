import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { unplainPart } from './plain-tree';

function root(element: Partial<Element>) {
  return {
    type: 'root' as const,
    children: [{ type: 'element' as const, tagName: 'p', properties: {}, children: [], ...element }],
  };
}

// The lock behind the locks: nothing that authors can write reaches it, so it is tried on trees made by hand.
test.each([
  [{ tagName: 'script' }, 'an element script'],
  [{ tagName: 'constructor' }, 'an element constructor'],
  [{ properties: { onClick: 'x' } }, 'a property onClick of p'],
  [{ properties: { style: 'x' } }, 'a property style of p'],
  [{ tagName: 'a', properties: { href: 'javascript:x' } }, 'a link'],
  [{ tagName: 'callout', properties: { kind: 'x' } }, 'an unknown callout'],
  [{ children: [{ type: 'comment' as const, value: 'x' }] }, 'a node of type comment'],
  [{ tagName: 'a', properties: { href: 'https://example.org' } }, undefined],
])('%j', (element, expected) => {
  expect(unplainPart(root(element))).toBe(expected);
});
