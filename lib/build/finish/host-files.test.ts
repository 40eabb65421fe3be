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

test.each(hostFiles('/kb'))('$path moves below a base path', ({ content }) => {
  expect(content).toContain('/kb/assets/');
  expect(content).not.toMatch(/\s\/assets\//);
});
