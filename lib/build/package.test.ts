// The package as people get it: packed, installed in an empty folder, run by plain Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundleCli } from './bundle-cli';

test('what npm packs installs in an empty folder without any other package, and answers', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'causebook-package-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  await bundleCli(join(folder, 'bundle'));
  npm('pack', '--silent', join(folder, 'bundle'), '--pack-destination', folder);
  const [packed] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(packed).toMatch(/^causebook-\d/);
  npm(
    'install',
    '--silent',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
    join(folder, String(packed)),
  );
  const packages = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(packages).toEqual(['causebook']);
  const { status, stdout, stderr } = spawnSync(
    join(folder, 'node_modules/.bin/causebook'),
    ['match', '--site', resolve('content')],
    { cwd: folder, input: 'Error: Device cap reached', encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('/e/device-cap-reached/#cause');
});
