import { expect, test } from 'vitest';
import type { Article } from '../article/article';
import { madeUpArticle as article } from '../article/made-up-article';
import { checkAnchors } from './check-anchors';

const codes = (articles: readonly Article[]) => checkAnchors(articles).map(({ code }) => code);

test.each<[string, readonly Article[], readonly string[]]>([
  [
    'two articles with earlier ids of their own',
    [article({ id: 'a', aliases: ['x'] }), article({ id: 'b', aliases: ['y'] })],
    [],
  ],
  ['a renamed cause', [article({ id: 'a', causes: { one: ['cause'], two: [] } })], []],
  [
    'an anchor that another cause has',
    [article({ id: 'a', causes: { one: ['two'], two: [] } })],
    ['alias-over-cause'],
  ],
  [
    'an anchor that two causes had',
    [article({ id: 'a', causes: { one: ['x'], two: ['x'] } })],
    ['anchor-used-twice'],
  ],
  [
    'an anchor that two causes had, said in two ways',
    [article({ id: 'a', causes: { one: ['x'], two: ['a#x'] } })],
    ['anchor-used-twice'],
  ],
  [
    'a cause from a merged article',
    [article({ id: 'a', aliases: ['b'], causes: { one: [], two: ['b#cause'] } })],
    [],
  ],
  [
    'a cause from an article that is still there',
    [article({ id: 'a', causes: { one: ['b#x'] } }), article({ id: 'b' })],
    [],
  ],
  [
    'a cause that the other article still has',
    [article({ id: 'a', causes: { one: ['b#cause'] } }), article({ id: 'b' })],
    ['alias-over-cause'],
  ],
  [
    'a cause from an article that never was',
    [article({ id: 'a', causes: { one: ['b#x'] } })],
    ['unknown-old-id'],
  ],
])('%s', (_what, articles, expected) => {
  expect(codes(articles)).toEqual(expected);
});
