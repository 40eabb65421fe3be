import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { madeUpProblems } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const OTHER = 'things/other-cap.mdx';
const retired = (id: string) => `{ date: 2026-01-01, reason: Moved., replacedBy: ${id} }`;
const NAME_ANOTHER = 'Name the article that answers now, or leave `replacedBy` out.';

test.each<[string, string, string, readonly string[]]>([
  ['another article', 'other-cap', frontMatter(), []],
  ['an article that is broken', 'other-cap', 'x', []],
  ['itself', 'cap-reached', frontMatter(), [NAME_ANOTHER]],
  ['nothing that is there', 'nothing-here', frontMatter(), [NAME_ANOTHER]],
  ['a misspelt id', 'othr-cap', frontMatter(), ['Did you mean `other-cap`?']],
  ['an earlier id', 'old-cap', frontMatter({ aliases: '[old-cap]' }), ['Write `replacedBy: other-cap`.']],
  ['a draft', 'other-cap', frontMatter({ status: 'draft' }), [NAME_ANOTHER]],
  [
    'a retired one',
    'other-cap',
    frontMatter({ retired: retired('third-cap') }),
    ['Write `replacedBy: third-cap`.'],
  ],
  [
    'a retired one that nothing replaces',
    'other-cap',
    frontMatter({ retired: '{ date: 2026-01-01, reason: Gone. }' }),
    [NAME_ANOTHER],
  ],
])('a retired article that is replaced by %s', (_, id, other, hints) => {
  const changes = {
    [SOURCE]: frontMatter({ retired: retired(id) }),
    [OTHER]: other,
    'things/third-cap.mdx': frontMatter(),
  };
  const found = madeUpProblems(changes).filter(({ code }) => code === 'unknown-replacement');
  expect(found.map(({ hint }) => hint)).toEqual(hints);
  for (const { path, line } of found) expect([path, line]).toEqual([`content/${SOURCE}`, 13]);
});
