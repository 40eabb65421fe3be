// From Next's export to what hosts get, in the folder where it lies. Each step is a file of its own.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files';
import { parsePage, serializePage } from '../page-tree';
import { addPolicy, policyMetas } from './content-policy';
import { runtimeFiles } from './runtime-files';
import { stripRuntime } from './strip-runtime';

/** What was done, for the build's report. */
export interface FinishReport {
  readonly pages: number;
  readonly removedFiles: number;
}

/** Finishes the export in this folder; compression comes after whatever else is written. */
export function finishExport(folder: string): FinishReport {
  const removed = runtimeFiles(listFiles(folder));
  for (const path of removed) rmSync(join(folder, path));
  removeEmptyFolders(folder);
  const pages = listFiles(folder).filter((path) => path.endsWith('.html'));
  for (const path of pages) rewrite(join(folder, path), finishPage);
  return { pages: pages.length, removedFiles: removed.length };
}

/**
 * One page: without Next's runtime and with its policy.
 *
 * @example
 * finishPage('<title>A</title><script src="/_next/a.js"></script>')
 * //=> '<html><head><meta http-equiv="Content-Security-Policy" …><title>A</title></head><body></body></html>'
 */
export function finishPage(html: string): string {
  const page = parsePage(html);
  stripRuntime(page);
  if (policyMetas(page).length === 0) addPolicy(page);
  return serializePage(page);
}

/** Writes a file, making its folder. */
export function writeInto(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
