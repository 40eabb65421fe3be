// What the site tells programs: its manifest, and the ledger that the manifest names.
import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../content/project-folder';
import { oldAddresses } from '../outputs/old-addresses';
import { formatManifest } from '../outputs/site-manifest';
import { LEDGER_PATH } from '../permanence/ledger';
import { searchIndexAsset } from './assets';
import { siteContent } from './content';

/** The text of `/causebook.json`. */
export async function manifestFile(): Promise<string> {
  const { site } = await siteContent();
  const { path } = await searchIndexAsset();
  const { title, url, defaultLang } = site;
  const index = path.replace(/^\//, '');
  return formatManifest({ title, url, defaultLang, index, ledger: 'published.txt', moved: 'moved.json' });
}

/** The text of `/moved.json`. */
export async function movedFile(): Promise<string> {
  return `${JSON.stringify(oldAddresses(await siteContent()))}\n`;
}

/** The text of `/published.txt`; a new site has none yet. */
export async function ledgerFile(): Promise<string> {
  try {
    return await readFile(join(projectFolder(), LEDGER_PATH), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
