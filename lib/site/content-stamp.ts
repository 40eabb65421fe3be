import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text that changes whenever a file of the folder is saved, added, renamed or removed: development reads the
 * content again only then, because one page asks for it several times.
 *
 * @example
 * contentStamp('content') //=> '["_site.yaml:1795385285510.2", …]'
 */
export function contentStamp(folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path}:${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`);
  return JSON.stringify(files.sort());
}
