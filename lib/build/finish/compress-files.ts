// Compresses once at build time as hard as the formats allow, so that a host only has to pick the variant.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listFiles } from '../list-files';

const TEXT = /\.(html|css|js|json|xml|svg|txt|md|webmanifest)$/;

// Below this a compressed variant saves no packet.
const SMALLEST = 1024;

/** Writes `.br` and `.gz` beside every text file over 1 KB; returns how many files got them. */
export function compressFiles(folder: string): number {
  const files = listFiles(folder).filter((path) => TEXT.test(path));
  return files.filter((path) => compressFile(join(folder, path))).length;
}

function compressFile(path: string): boolean {
  const bytes = readFileSync(path);
  if (bytes.length < SMALLEST) return false;
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: BROTLI }));
  return true;
}

const BROTLI = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: 11,
};
