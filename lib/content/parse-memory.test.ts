import { expect, test } from 'vitest';
import { makeContent } from './index';
import { frontMatter, madeUpContent } from './made-up-content';
import type { ParsedContentFile } from './parse-content-file';
import { remembered } from './parse-memory';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the same bytes at the same path are parsed once, others anew, and the last version counts', () => {
  let parses = 0;
  const parse = (): ParsedContentFile => {
    parses += 1;
    return { kind: 'wrong', problems: [] };
  };
  const first = remembered('memory/a', bytes('one'), parse);
  expect(remembered('memory/a', bytes('one'), parse)).toBe(first);
  expect(parses).toBe(1);
  remembered('memory/b', bytes('one'), parse);
  remembered('memory/a', bytes('two'), parse);
  expect(remembered('memory/a', bytes('one'), parse)).not.toBe(first);
  expect(parses).toBe(4);
});

test('a mistake is reported for as long as it is there, and not after', () => {
  const load = (changes: Parameters<typeof madeUpContent>[0]) => makeContent(madeUpContent(changes));
  const wrong = { 'things/cap-reached.mdx': frontMatter({ kind: 'x' }) };
  const before = JSON.stringify(load({}));
  for (const time of ['first', 'second']) expect(load(wrong).kind, time).toBe('broken');
  expect(JSON.stringify(load({}))).toBe(before);
});
