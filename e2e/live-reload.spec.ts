// While writing: `npm run dev` shows a saved change of an article in the open page, and a mistake in it as a message.
// The only test that needs no exported folder. It edits a file of content/ and always puts it back.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';

const FILE = 'content/ios-enrolment/workplace-join-failed.fr.mdx';
const PAGE = 'fr/e/workplace-join-failed/';

test('a saved change shows in the open page without a reload by hand, and so does a mistake', async ({
  page,
}) => {
  // Next compiles the page on its first visit
  test.setTimeout(150_000);
  const written = readFileSync(FILE, 'utf8');
  const title = /^title: (.*)$/m.exec(written)?.[1] ?? '';
  const save = (changed: string) => writeFileSync(FILE, written.replace(/^title: .*$/m, `title: ${changed}`));
  const port = await freePort();
  // a change before the page listens is for the next page
  let streams = 0;
  page.on('response', (response) => {
    if (response.headers()['content-type'] === 'text/event-stream') streams += 1;
  });
  const server = startDevelopment(port);
  try {
    await expect.poll(() => answers(`http://localhost:${port}/${PAGE}`), { timeout: 120_000 }).toBe(true);
    await page.goto(`http://localhost:${port}/${PAGE}`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(title);
    // the script that listens is compiled on its first visit too
    await expect.poll(() => streams, { timeout: 60_000 }).toBe(1);
    save('Un titre tout neuf');
    await expect(heading).toHaveText('Un titre tout neuf');
    await expect.poll(() => streams).toBe(2);
    save('{ deux: titres }');
    await expect(page.getByRole('alert').filter({ hasText: FILE })).toBeVisible();
    await expect(heading, 'what could be read stays').toHaveText('Un titre tout neuf');
    save('Encore un titre');
    await expect(heading).toHaveText('Encore un titre');
  } finally {
    writeFileSync(FILE, written);
    await stop(server);
  }
});

function startDevelopment(port: number): ChildProcess {
  // a group of its own, so that what npm starts ends with it
  return spawn('npm', ['run', 'dev'], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port) },
  });
}

async function stop({ pid, exitCode }: ChildProcess): Promise<void> {
  if (pid === undefined || exitCode !== null) return;
  process.kill(-pid, 'SIGTERM');
  // Next takes its time to end where other work fills the machine
  await expect.poll(() => isAlive(pid), { timeout: 40_000 }).toBe(false);
}

function isAlive(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
