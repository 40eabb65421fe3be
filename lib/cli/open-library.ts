// Finds out what `--site` names, and opens it. Each kind is loaded only where it is asked for: reading an index
// needs neither YAML nor Markdown.
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MANIFEST_PATH } from '../outputs/site-manifest';
import { OutsideError, UsageError } from './command';
import type { OpenedLibrary } from './library';
import { siteAddress } from './site-address';
import type { Terminal } from './terminal';

/** The option of every command that answers from a library. */
export const SITE_OPTION = {
  type: 'string',
  value: '<url|folder>',
  help: 'A site, an exported folder or a content folder. Default: CAUSEBOOK_SITE, or ./content.',
} as const;

/**
 * Opens what `--site` names, or CAUSEBOOK_SITE, or the content of the folder that the command runs in. The
 * address of links is SITE_URL, else what the site's settings say, else the address it was opened by.
 *
 * @throws UsageError where there is nothing to open
 * @example
 * await openLibrary('https://kb.example.org', terminal) //=> { kind: 'ok', library }
 */
export async function openLibrary(
  site: string | undefined,
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
): Promise<OpenedLibrary> {
  const named = site ?? (env.CAUSEBOOK_SITE || undefined);
  const override = env.SITE_URL ? siteAddress(env.SITE_URL, 'SITE_URL') : undefined;
  if (named === undefined) return openFolder(cwd, override, false);
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(named)) return openFolder(resolve(cwd, named), override, true);
  const address = siteAddress(named, '--site');
  const { openSiteLibrary } = await import('./site-library');
  const { fetchText } = await import('./fetch-text');
  const read = (path: string) => fetchText(`${address}/${path}`);
  return { kind: 'ok', library: await openSiteLibrary(address, read, (own) => override ?? own ?? address) };
}

async function openFolder(
  folder: string,
  override: string | undefined,
  named: boolean,
): Promise<OpenedLibrary> {
  // without --site it is the author's own folder: an export that lies about there may be of yesterday
  if (named && (await isFile(join(folder, MANIFEST_PATH)))) {
    const { openSiteLibrary } = await import('./site-library');
    const read = (path: string) => readExported(join(folder, path));
    return { kind: 'ok', library: await openSiteLibrary(folder, read, (own) => override ?? own) };
  }
  const content = [join(folder, 'content'), ...(named ? [folder] : [])];
  for (const candidate of content) {
    if (!(await isFile(join(candidate, '_site.yaml')))) continue;
    const { openContentLibrary } = await import('./content-library');
    return openContentLibrary(candidate, override);
  }
  throw new UsageError(nothingThere(folder, named));
}

/** A folder that was copied by half has its manifest and not what that names. */
async function readExported(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new OutsideError(`${path} cannot be read (${error.code}). Export the site again, whole.`);
  }
}

function nothingThere(folder: string, named: boolean): string {
  if (named)
    return `There is no site in ${folder}: neither an export (${MANIFEST_PATH}) nor content (_site.yaml).`;
  return `There is no folder "content" in ${folder}. Run this in the project's folder, or name a site: --site https://kb.example.org`;
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}
