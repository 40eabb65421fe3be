// The only place where content meets the disk. It only reads.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as it lies in the content folder. */
export interface RawFile {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** Undefined for what is no plain file: a link could lead out of the project, a pipe would never end. */
  readonly bytes: Uint8Array | undefined;
}

/** All files of a folder and its folders, sorted by path. */
export async function readFolder(root: string): Promise<RawFile[]> {
  const files = await walk(root, '');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(root: string, folder: string): Promise<RawFile[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(root, path);
    return [{ path, bytes: entry.isFile() ? await readFile(join(root, path)) : undefined }];
  });
  return (await Promise.all(nested)).flat();
}
