import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listen } from './listen';
import { createReloadServer } from './reload-server';
import { watchFolder } from './watch-folder';

function copyOfContent(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'causebook-reload-')), 'content');
  cpSync('content', folder, { recursive: true });
  return folder;
}

test('open pages hear of a change, or of what is wrong with it', async () => {
  const folder = copyOfContent();
  const { server, announce } = createReloadServer(folder);
  const port = await listen(server, '0');
  let heard = '';
  const page = get({ port, path: '/', agent: false }, (response) => {
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      heard += chunk;
    });
  });
  page.on('error', () => undefined);
  await expect.poll(() => heard).toContain(': connected');
  expect(await announce()).toEqual([]);
  await expect.poll(() => heard).toContain('event: change');
  const path = join(folder, 'ios-enrolment/device-cap-reached.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('kind: error', 'kind: eror'));
  expect((await announce()).join()).toContain('device-cap-reached.mdx:');
  await expect.poll(() => heard).toContain('event: problems');
  page.destroy();
  server.close();
});

test('a page that connects after a save which it does not show yet hears of it, a newer page does not', async () => {
  const { server, announce } = createReloadServer(copyOfContent());
  const port = await listen(server, '0');
  await announce();
  const hear = (since: number) =>
    new Promise<string>((resolve) => {
      const page = get({ port, path: `/?since=${since}`, agent: false }, (response) => {
        response.setEncoding('utf8');
        response.once('data', (chunk: string) => {
          resolve(chunk);
          page.destroy();
        });
      });
      page.on('error', () => undefined);
    });
  expect(await hear(Date.now() - 60_000)).toContain('event: change');
  expect(await hear(Date.now() + 60_000)).not.toContain('event: change');
  server.close();
});

test('a save is heard once, in place or by renaming over the file', async () => {
  const folder = copyOfContent();
  const path = join(folder, 'ios-enrolment/device-cap-reached.mdx');
  let calls = 0;
  const watcher = watchFolder(folder, () => {
    calls += 1;
  });
  // watching begins a moment after the call on some systems
  await new Promise((resolve) => setTimeout(resolve, 200));
  writeFileSync(path, 'a');
  writeFileSync(path, 'ab');
  await expect.poll(() => calls, { timeout: 5000 }).toBe(1);
  writeFileSync(`${path}.new`, 'abc');
  renameSync(`${path}.new`, path);
  await expect.poll(() => calls, { timeout: 5000 }).toBe(2);
  watcher.close();
});
