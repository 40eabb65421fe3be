// An exported site in a fresh folder, as small as commands can open it, for tests.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatManifest, MANIFEST_PATH, type SiteManifest } from '../outputs/site-manifest';
import { buildIndex, type SearchDocument } from '../search';

/** A printer's article; the second cause only where a test wants one. */
export function printerDocument(
  id: string,
  message: string,
  ...moreCauses: readonly string[]
): SearchDocument {
  const causes = ['tray', ...moreCauses].map((cause) => ({
    id: cause,
    text: { en: `The ${cause} is not where it should be.`, fr: `Pièce « ${cause} » mal placée.` },
    signals: [cause],
  }));
  return {
    id,
    titles: { en: message, fr: `Bourrage : ${message}` },
    symptoms: {},
    messages: [{ text: message, lang: 'en' }],
    codes: [],
    samples: [],
    causes,
    sameMessage: [],
    tellApart: {},
    archived: false,
  };
}

/** Writes manifest, index and ledger of these documents; `remove` deletes the folder. */
export function temporaryExport(
  documents: readonly SearchDocument[],
  {
    url,
    unpublished = [],
    moved = {},
  }: { url?: string; unpublished?: readonly string[]; moved?: Readonly<Record<string, string>> } = {},
): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'causebook-site-'));
  const manifest: SiteManifest = {
    title: 'Printers',
    url,
    defaultLang: 'en',
    index: 'assets/search-index.0.json',
    ledger: 'published.txt',
    moved: 'moved.json',
  };
  const addresses = documents
    .filter(({ id }) => !unpublished.includes(id))
    .flatMap(({ id, causes }) => [`/e/${id}/`, ...causes.map((cause) => `/e/${id}/#${cause.id}`)]);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, MANIFEST_PATH), formatManifest(manifest));
  writeFileSync(join(folder, manifest.index), JSON.stringify(buildIndex(documents)));
  writeFileSync(join(folder, manifest.ledger), `# Every address.\n${addresses.join('\n')}\n`);
  writeFileSync(join(folder, manifest.moved), JSON.stringify(moved));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
