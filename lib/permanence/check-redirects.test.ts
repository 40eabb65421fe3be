import { expect, test } from 'vitest';
import type { Article } from '../article/article';
import { madeUpArticle as article, madeUpContent } from '../article/made-up-article';
import { checkRedirects } from './check-redirects';

const retiredFor = (replacedBy: string) => ({ date: '2026-01-01', reason: 'Replaced.', replacedBy });
const codes = (articles: readonly Article[]) =>
  checkRedirects(madeUpContent(articles)).map(({ code }) => code);

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
  [
    'a retired article with a page for it',
    [article({ id: 'a', retired: retiredFor('b') }), article({ id: 'b' })],
    [],
  ],
  [
    'a retired article replaced by a retired one',
    [article({ id: 'a', retired: retiredFor('b') }), article({ id: 'b', retired: retiredFor('a') })],
    ['retired-to-nowhere', 'retired-to-nowhere'],
  ],
  [
    'a retired article replaced by a draft',
    [article({ id: 'a', retired: retiredFor('b') }), article({ id: 'b', status: 'draft' })],
    ['retired-to-nowhere'],
  ],
  [
    'a retired article replaced by none that there is',
    [article({ id: 'a', retired: retiredFor('b') })],
    ['retired-to-nowhere'],
  ],
])('%s', (_what, articles, expected) => {
  expect(codes(articles)).toEqual(expected);
});

test('a retired article that names an earlier id is told the one of today', () => {
  const articles = [article({ id: 'a', retired: retiredFor('old') }), article({ id: 'b', aliases: ['old'] })];
  expect(checkRedirects(madeUpContent(articles))).toMatchObject([
    { path: 'content/made-up/a.mdx', line: 1, hint: 'Write `replacedBy: b`.' },
  ]);
});
