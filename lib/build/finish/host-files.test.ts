import { expect, test } from 'vitest';
import { hostFiles } from './host-files';

const NEEDED = [
  'nosniff',
  'no-referrer',
  "frame-ancestors 'none'",
  'max-age=63072000',
  'same-origin',
  'immutable',
];

test.each(hostFiles(''))(
  '$path sets every header, and none that would block the scripts of pages',
  ({ content }) => {
    for (const value of NEEDED) expect(content).toContain(value);
    expect(content).not.toMatch(/script-src|default-src/);
  },
);

test.each(['', '/kb'])('nginx finds the files of every folder, at "%s"', (basePath) => {
  const { content = '' } = hostFiles(basePath).find(({ path }) => path.endsWith('nginx.conf')) ?? {};
  const aliases = [...content.matchAll(/location (\S+) \{\n {2}alias (\S+);/g)].map(([, at, to]) => [at, to]);
  expect(aliases).toEqual([
    [`${basePath}/`, '/srv/causebook/'],
    [`${basePath}/assets/`, '/srv/causebook/assets/'],
    [`${basePath}/_next/static/`, '/srv/causebook/_next/static/'],
  ]);
  expect(content.includes('return 308 /kb/;')).toBe(basePath === '/kb');
});

test.each(hostFiles('/kb'))('$path moves below a base path', ({ content }) => {
  expect(content).toContain('/kb/assets/');
  expect(content).not.toMatch(/\s\/assets\//);
});
