// What the site tells programs: its manifest, and the ledger that the manifest names.
import 'server-only';
import { readFile } from 'node:fs/promises';
import { formatManifest } from '../outputs/site-manifest';
import { LEDGER_PATH } from '../permanence/ledger';
import { searchIndexAsset } from './assets';
import { siteContent } from './content';

/** The text of `/causebook.json`. */
export async function manifestFile(): Promise<string> {
  const { site } = await siteContent();
  const { path } = await searchIndexAsset();
  const { title, url, defaultLang } = site;
  return formatManifest({ title, url, defaultLang, index: path.replace(/^\//, ''), ledger: 'published.txt' });
}

/** The text of `/published.txt`; a new site has none yet. */
export async function ledgerFile(): Promise<string> {
  try {
    return await readFile(LEDGER_PATH, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
