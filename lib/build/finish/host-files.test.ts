import { expect, test } from 'vitest';
import { hostFiles } from './host-files';
import { tooManyRedirects } from './host-redirects';

const NEEDED = [
  'nosniff',
  'no-referrer',
  "frame-ancestors 'none'",
  'max-age=63072000',
  'same-origin',
  'immutable',
];

test.each(hostFiles('', []))(
  '$path sets every header, and none that would block the scripts of pages',
  ({ content }) => {
    for (const value of NEEDED) expect(content).toContain(value);
    expect(content).not.toMatch(/script-src|default-src/);
  },
);

test.each(['', '/kb'])('nginx finds the files of every folder, at "%s"', (basePath) => {
  const { content = '' } = hostFiles(basePath, []).find(({ path }) => path.endsWith('nginx.conf')) ?? {};
  const aliases = [...content.matchAll(/location (\S+) \{\n {2}alias (\S+);/g)].map(([, at, to]) => [at, to]);
  expect(aliases).toEqual([
    [`${basePath}/`, '/srv/causebook/'],
    [`${basePath}/assets/`, '/srv/causebook/assets/'],
    [`${basePath}/_next/static/`, '/srv/causebook/_next/static/'],
  ]);
  expect(content.includes('return 308 /kb/$is_args$args;')).toBe(basePath === '/kb');
});

test.each(hostFiles('/kb', []))('$path moves below a base path', ({ content }) => {
  expect(content).toContain('/kb/assets/');
  expect(content).not.toMatch(/\s\/assets\//);
});

const OLD = [{ from: '/e/jam/', to: '/e/paper-jam/' }];

test.each([
  ['_redirects', '/kb/e/jam/ /kb/e/paper-jam/ 301\n'],
  ['hosts/nginx.conf', 'location = /kb/e/jam/ { return 301 /kb/e/paper-jam/$is_args$args; }\n'],
  ['hosts/Caddyfile', 'rewrite * /kb/e/paper-jam/\n'],
])('%s leads old addresses on by itself, below the base path', (name, rule) => {
  expect(hostFiles('/kb', OLD).find(({ path }) => path === name)?.content).toContain(rule);
});

test('only the hosts that are asked for get files', () => {
  expect(hostFiles('', OLD, ['nginx']).map(({ path }) => path)).toEqual(['hosts/nginx.conf']);
});

test.each([
  [2_000, undefined],
  [2_001, expect.stringMatching(/^_redirects would have 2001 lines, .*HOSTS=nginx,caddy/)],
])('%i redirects are within what hosts read, or fail the build with their number', (count, expected) => {
  expect(tooManyRedirects(count)).toEqual(expected);
});

test('nginx sends the headers with redirects too, which inherit those of the server', () => {
  const { content = '' } = hostFiles('', OLD).find(({ path }) => path.endsWith('nginx.conf')) ?? {};
  const [server = ''] = content.split('location ', 1);
  for (const value of ['nosniff', 'no-referrer', "frame-ancestors 'none'"]) expect(server).toContain(value);
});
