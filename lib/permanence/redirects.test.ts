import { expect, test } from 'vitest';
import { madeUpArticle, madeUpContent } from '../article/made-up-article';
import { keptAnchors } from './anchors';
import { redirects } from './redirects';

test('an earlier id leads to the article, on the neutral page and in every language', () => {
  const article = madeUpArticle({ id: 'paper-jam', aliases: ['jam'] });
  expect(redirects(madeUpContent([article]))).toEqual([
    { from: '/e/jam/', to: '/e/paper-jam/', anchors: [] },
    { from: '/en/e/jam/', to: '/en/e/paper-jam/', anchors: [] },
    { from: '/fr/e/jam/', to: '/fr/e/paper-jam/', anchors: [] },
  ]);
});

test('the anchor of a merged article leads to the cause that took it in', () => {
  const article = madeUpArticle({
    id: 'paper-jam',
    aliases: ['jam'],
    causes: { tray: [], roller: ['jam#cause'] },
  });
  expect(redirects(madeUpContent([article]))[0]).toEqual({
    from: '/e/jam/',
    to: '/e/paper-jam/',
    anchors: [{ anchor: 'cause', to: '/e/paper-jam/', cause: 'roller' }],
  });
});

test('an anchor that left the article after it was renamed is not a second hop', () => {
  const renamed = madeUpArticle({ id: 'paper-jam', aliases: ['jam'], causes: { tray: [] } });
  const split = madeUpArticle({ id: 'worn-roller', causes: { cause: ['paper-jam#roller'] } });
  expect(redirects(madeUpContent([renamed, split]))[0]?.anchors).toEqual([
    { anchor: 'roller', to: '/e/worn-roller/', cause: 'cause' },
  ]);
});

test('a draft redirects nothing', () => {
  expect(
    redirects(madeUpContent([madeUpArticle({ id: 'a-draft', aliases: ['old'], status: 'draft' })])),
  ).toEqual([]);
});

test('a page keeps the anchors of renamed causes and points on from those that moved away', () => {
  const stays = madeUpArticle({ id: 'paper-jam', causes: { tray: ['drawer', 'paper-jam#box', 'jam#x'] } });
  const other = madeUpArticle({ id: 'worn-roller', causes: { cause: ['paper-jam#roller'] } });
  expect(keptAnchors(stays, [stays, other])).toEqual([
    { kind: 'renamed', anchor: 'drawer', cause: 'tray' },
    { kind: 'renamed', anchor: 'box', cause: 'tray' },
    { kind: 'moved', anchor: 'roller', article: 'worn-roller', cause: 'cause' },
  ]);
});

test.each([
  ['a merged article are kept where they mean one cause', { tray: ['a#x', 'b#x'], roller: [] }, ['x → tray']],
  ['two merged articles are not kept where they differ', { tray: ['a#cause'], roller: ['b#cause'] }, []],
  ['a merged article do not hide a cause of today', { tray: [], roller: ['a#tray'] }, []],
  ['the article itself are kept once', { tray: ['x', 'jam#x'] }, ['x → tray']],
  ['the article itself go before those of a merged one', { tray: ['x'], roller: ['a#x'] }, ['x → tray']],
])('anchors of %s', (_what, causes: Record<string, string[]>, expected) => {
  const article = madeUpArticle({ id: 'jam', aliases: ['a', 'b'], causes });
  const kept = keptAnchors(article, [article]);
  expect(kept.map(({ anchor, cause }) => `${anchor} → ${cause}`)).toEqual(expected);
});
