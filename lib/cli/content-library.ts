// A library straight from the files that authors write; its index is made in memory.
import { dirname } from 'node:path';
import { loadContent } from '../content/index';
import { oldAddresses } from '../outputs/old-addresses';
import type { OpenedLibrary } from './library';
import { openEngine } from './open-engine';
import { readLedger } from './read-ledger';

/**
 * Opens the content of a folder named `content`; `siteUrl` overrides what its settings say.
 *
 * @example
 * await openContentLibrary('/project/content', undefined) //=> { kind: 'ok', library }
 */
export async function openContentLibrary(
  folder: string,
  siteUrl: string | undefined,
): Promise<OpenedLibrary> {
  const loaded = await loadContent(folder, { siteUrl });
  if (loaded.kind === 'broken') return loaded;
  const { content } = loaded;
  const { defaultLang, url } = content.site;
  const engine = openEngine(content);
  return {
    kind: 'ok',
    library: {
      defaultLang,
      siteUrl: url,
      engine,
      ledger: () => readLedger(dirname(folder)),
      oldAddresses: async () => oldAddresses(content),
    },
  };
}
