// The door to content: pages, command line, build and tests call only this.
import type { Content } from '../article/collection';
import { compareProblems, type Problem } from '../article/problem';
import { runChecks } from '../checks/run-checks';
import { assemble } from './assemble';
import { parseFiles } from './parse-files';
import { type RawFile, readFolder } from './read-folder';

export { JOURNAL_FILE } from './parse-files';
export { pastVersion } from './past-version';
export type { RawFile } from './read-folder';
export { readFolder } from './read-folder';
export { type TranslationState, translationStates } from './translation-states';

/** All of the content, or everything that is wrong with it: never a part. */
export type LoadResult =
  | { readonly kind: 'ok'; readonly content: Content; readonly warnings: readonly Problem[] }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

export interface LoadOptions {
  /** Overrides `url` of `_site.yaml`, as the environment variable SITE_URL does for a build; empty is not given. */
  readonly siteUrl?: string | undefined;
  /** How problems call the content folder; `content` unless told. */
  readonly label?: string | undefined;
}

/**
 * Reads, parses and checks a content folder. Only reads; throws where the folder itself cannot be read.
 *
 * @example
 * await loadContent('content') //=> { kind: 'ok', content: { site, collections, articles }, warnings: [] }
 * await loadContent('broken') //=> { kind: 'broken', problems: [{ code: 'unknown-key', path: 'content/...', line: 3, ... }] }
 */
export async function loadContent(root: string, options: LoadOptions = {}): Promise<LoadResult> {
  return makeContent(await readFolder(root), options);
}

/** The same from files that are in memory already, for tests and for drafts that are not saved. */
export function makeContent(raw: readonly RawFile[], options: LoadOptions = {}): LoadResult {
  const { files, problems } = parseFiles(raw, options.label ?? 'content');
  const siteUrl = options.siteUrl?.replace(/(?<!\/)\/+$/, '') || files?.site.front.url;
  const found = files === undefined ? [] : runChecks(files, { siteUrl });
  const all = [...problems, ...found].sort(compareProblems);
  if (files === undefined || all.some(({ severity }) => severity === 'error'))
    return { kind: 'broken', problems: all };
  const content = assemble(files);
  return { kind: 'ok', content: { ...content, site: { ...content.site, url: siteUrl } }, warnings: all };
}
