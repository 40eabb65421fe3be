import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from './index';
import { frontMatter, madeUpContent } from './made-up-content';

/** Runs a test on a folder of its own. */
async function inFolder(
  changes: Parameters<typeof madeUpContent>[0],
  run: (root: string) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'causebook-'));
  try {
    for (const { path, bytes } of madeUpContent(changes)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes ?? '');
    }
    await run(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

test('a right folder gives its content', async () => {
  await inFolder({ 'published.txt': '/en/\n' }, async (root) => {
    const result = await loadContent(root);
    expect(result).toMatchObject({ kind: 'ok', warnings: [] });
    if (result.kind !== 'ok') return;
    expect(result.content.articles.map(({ id }) => id)).toEqual(['cap-reached']);
    expect(result.content.collections.map(({ id }) => id)).toEqual(['things']);
  });
});

test('one wrong file gives problems and no content', async () => {
  await inFolder({ 'things/a-wrong-one.mdx': frontMatter({ kind: 'x' }) }, async (root) => {
    const result = await loadContent(root);
    expect(result.kind).toBe('broken');
    expect(result).not.toHaveProperty('content');
  });
});

test('loading only reads: it works in a folder that cannot be written', async () => {
  await inFolder({}, async (root) => {
    const before = await readdir(root, { recursive: true });
    await chmod(root, 0o555);
    expect((await loadContent(root)).kind).toBe('ok');
    await chmod(root, 0o755);
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });
});

test('a link that leads out of the folder is refused, not read', async () => {
  await inFolder({}, async (root) => {
    await symlink('/etc/passwd', join(root, 'things', 'pass-word.mdx'));
    const result = await loadContent(root);
    expect(result.kind === 'broken' ? result.problems.map(({ code }) => code) : []).toEqual(['file-name']);
  });
});

test('the address of the site can be given for a build', async () => {
  await inFolder({}, async (root) => {
    const urlOf = async (siteUrl: string | undefined) => {
      const result = await loadContent(root, { siteUrl });
      return result.kind === 'ok' ? result.content.site.url : result;
    };
    expect(await urlOf('https://example.org/kb/')).toBe('https://example.org/kb');
    expect(await urlOf('')).toBeUndefined();
    expect(await urlOf(undefined)).toBeUndefined();
  });
});

test('problems name the folder as they are told', async () => {
  await inFolder({ '_site.yaml': undefined }, async (root) => {
    const result = await loadContent(root, { label: 'drafts' });
    expect(result.kind === 'broken' ? result.problems.map(({ path }) => path) : []).toEqual([
      'drafts/_site.yaml',
    ]);
  });
});

test('a folder that is not there is an exception', async () => {
  await expect(loadContent('/nowhere/at/all')).rejects.toThrow('ENOENT');
});
