// A library from what a build has made: the manifest leads to the index and to the ledger. Nothing is kept
// between calls.
import { type OldAddresses, parseOldAddresses } from '../outputs/old-addresses';
import { MANIFEST_PATH, parseManifest } from '../outputs/site-manifest';
import { type Engine, IndexError, loadIndex } from '../search';
import { OutsideError } from './command';
import type { Library } from './library';

/** Reads a file of the site by its path from the site's root. */
export type ReadSiteFile = (path: string) => Promise<string>;

/**
 * Opens an exported site.
 *
 * @param name what messages call it: an address or a folder
 * @throws OutsideError where there is no site, or one of another version
 */
export async function openSiteLibrary(
  name: string,
  read: ReadSiteFile,
  siteUrl: (ownUrl: string | undefined) => string | undefined,
): Promise<Library> {
  const manifest = parseManifest(await read(MANIFEST_PATH));
  if (manifest === undefined)
    throw new OutsideError(
      `${name} is no Causebook site that this command can read: its ${MANIFEST_PATH} says something else.`,
    );
  const engine = openIndex(await read(manifest.index), name);
  return {
    defaultLang: manifest.defaultLang,
    siteUrl: siteUrl(manifest.url),
    engine,
    ledger: () => read(manifest.ledger),
    oldAddresses: async () => readOldAddresses(await read(manifest.moved), name),
  };
}

function openIndex(text: string, name: string): Engine {
  try {
    return loadIndex(JSON.parse(text));
  } catch (error) {
    if (error instanceof IndexError) throw new OutsideError(`${name}: ${error.message}`);
    if (error instanceof SyntaxError)
      throw new OutsideError(`The search index of ${name} is cut. Build the site again.`);
    throw error;
  }
}

function readOldAddresses(text: string, name: string): OldAddresses {
  const old = parseOldAddresses(text);
  if (old === undefined)
    throw new OutsideError(`${name} does not say where its old links lead. Build the site again.`);
  return old;
}
