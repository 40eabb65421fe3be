import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairPath, wordsOfPath } from './repair-path';

const MEANT = '/en/e/device-cap-reached/';

test.each([
  MEANT,
  '/en/e/device-cap-reached',
  '/en/e/device-cap-reached.',
  '/en/e/device-cap-reached/.',
  '/en/e/device-cap-reached/).',
  '/en/e/device-cap-reached)',
  '/en/e/device-cap-reached:',
  '/en/e/device-cap-reached/%3E',
  '/en/e/device-cap-reached/%3e,',
  '/en/e/device-cap-reached%0D%0A',
  '/en/e/device-cap-%0A%20%20reached/',
  '/en/e/device-cap-reached/%22',
  '/en/e/device-cap-reached%E2%80%9D',
  '/en/e/device-cap-reached/%C2%BB',
  '//en///e/device-cap-reached//',
  '/EN/E/Device-Cap-Reached/',
  '/%3Cen/e/device-cap-reached/%3E',
])('%s means the article', (path) => {
  expect(repairPath(path)).toBe(MEANT);
});

test.each([
  ['/', '/'],
  ['/...', '/'],
  ['/%5C%5Cevil.example/x', '/evil.example/x/'],
  ['/%09/evil.example', '/evil.example/'],
  ['/en/e/caf%C3%A9', '/en/e/caf%C3%A9/'],
  ['/en/e/what%3Fx', '/en/e/what%3Fx/'],
  ['/en/e/%zz', '/en/e/%25zz/'],
])('%s becomes %s', (path, repaired) => {
  expect(repairPath(path)).toBe(repaired);
});

test('a repaired address is never repaired again, so that the page cannot loop, and it stays on this host', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('/', '\\', '%5C', '%0A', ')', '%2F', 'en', ' '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const path = repairPath(`/${pieces.join('')}`);
      expect(repairPath(path)).toBe(path);
      expect(new URL(path, 'https://kb.example').host).toBe('kb.example');
      wordsOfPath(path);
    }),
  );
});

test('the words of an address are those of its last part', () => {
  expect(wordsOfPath('/fr/e/Profile-installation_failed).')).toBe('profile installation failed');
  expect(wordsOfPath('/')).toBe('');
});
