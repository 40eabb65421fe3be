import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Every file below a folder: paths relative to it with forward slashes, sorted by code unit, so that whoever
 * works through them does the same on every machine.
 *
 * @example
 * listFiles('out') //=> ['404.html', 'assets/site.3f1c9a0b52de.js', 'index.html']
 */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
