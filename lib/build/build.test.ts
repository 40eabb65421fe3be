import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeInto } from './finish/finish-export';
import { listFiles } from './list-files';

test('one wrong file stops the build with all problems listed, and the last export stays as it was', () => {
  const project = mkdtempSync(join(tmpdir(), 'causebook-build-'));
  cpSync('content', join(project, 'content'), { recursive: true });
  writeInto(project, 'out/index.html', 'the last export');
  for (const [file, from, to] of [
    ['device-cap-reached.mdx', 'kind: error', 'kind: eror'],
    ['workplace-join-failed.mdx', 'status: ', 'state: '],
  ] as const) {
    const path = join(project, 'content/ios-enrolment', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve('lib/build/build-command.ts')],
    { cwd: project, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stdout).toMatch(/content\/ios-enrolment\/device-cap-reached\.mdx:\d+:\d+ /);
  expect(stdout).toMatch(/content\/ios-enrolment\/workplace-join-failed\.mdx:\d+:\d+ /);
  expect(stdout).toContain('nothing is built, out/ stays as it was');
  expect(listFiles(project).filter((path) => !path.startsWith('content/'))).toEqual(['out/index.html']);
  expect(readFileSync(join(project, 'out/index.html'), 'utf8')).toBe('the last export');
});
