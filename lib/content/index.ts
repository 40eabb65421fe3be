// The door to content: pages, command line, build and tests call only this.
import type { Content } from '../article/collection';
import { compareProblems, type Problem } from '../article/problem';
import { runChecks } from '../checks/run-checks';
import { assemble } from './assemble';
import { readFiles } from './read-files';

/** All of the content, or everything that is wrong with it: never a part. */
export type LoadResult =
  | { readonly kind: 'ok'; readonly content: Content; readonly warnings: readonly Problem[] }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

export interface LoadOptions {
  /** Overrides `url` of `_site.yaml`, as the environment variable SITE_URL does for a build. */
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
  const { files, problems } = await readFiles(root, options.label ?? 'content');
  const found =
    files === undefined ? [] : runChecks(files, { siteUrl: options.siteUrl ?? files.site.front.url });
  const all = [...problems, ...found].sort(compareProblems);
  if (files === undefined || all.some(({ severity }) => severity === 'error'))
    return { kind: 'broken', problems: all };
  const content = assemble(files);
  const site = { ...content.site, url: options.siteUrl ?? content.site.url };
  return { kind: 'ok', content: { ...content, site }, warnings: all };
}
