// Compresses once at build time as hard as the formats allow, so that a host only has to pick the variant. Brotli at its
// best takes 20 ms a page, which a thousand pages make half a minute: Node's own threads share the work.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../list-files';

const TEXT = /\.(html|css|js|json|xml|svg|txt|md|webmanifest)$/;

// Below this a compressed variant saves no packet.
const SMALLEST = 1024;

const brotliBytes = promisify(brotliCompress);
const gzipBytes = promisify(gzip);

/** Writes `.br` and `.gz` beside every text file over 1 KB; returns how many files got them. */
export async function compressFiles(folder: string): Promise<number> {
  const files = listFiles(folder).filter((path) => TEXT.test(path));
  const done = await Promise.all(files.map((path) => compressFile(join(folder, path))));
  return done.filter(Boolean).length;
}

async function compressFile(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (bytes.length < SMALLEST) return false;
  const [small, smaller] = await Promise.all([
    gzipBytes(bytes, { level: 9 }),
    brotliBytes(bytes, { params: BROTLI }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, small), writeFile(`${path}.br`, smaller)]);
  return true;
}

const BROTLI = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: 11,
};
