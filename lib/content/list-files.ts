// Which files there are, and what each one's name says. Names are checked here, because file names beyond
// [a-z0-9-] break the export and upper-case twins collide on other systems.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isLang, LANGS, type Lang } from '../article/lang';
import type { Problem } from '../article/problem';
import { articleId, keyId } from '../article/scalar-schemas';
import { sourceText } from './source-text';

/** A content file by its name. `lang` is undefined where the front matter alone says it. */
export interface FileName {
  readonly kind: 'article' | 'collection' | 'shared' | 'site';
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly collection: string;
  readonly id: string;
  readonly lang: Lang | undefined;
}

/** Files that belong to other rooms or to nobody. */
const IGNORED = new Set(['published.txt', '.gitkeep', '.DS_Store', 'README.md']);

/** Lists a content folder, sorted by path; `label` is how problems call that folder. */
export async function listFiles(
  root: string,
  label: string,
): Promise<{ names: FileName[]; problems: Problem[] }> {
  const names: FileName[] = [];
  const problems: Problem[] = [];
  for (const path of await walk(root, '')) {
    if (IGNORED.has(path.split('/').at(-1) ?? '')) continue;
    const name = readName(path);
    if (typeof name === 'string') problems.push(refuse(`${label}/${path}`, name));
    else names.push(name);
  }
  return { names, problems };
}

async function walk(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    // Anything that is no folder, a symbolic link too, is taken for a file and judged by its name.
    return entry.isDirectory() ? walk(root, path) : [path];
  });
  return (await Promise.all(nested)).flat().sort();
}

function refuse(path: string, reason: string): Problem {
  const hint =
    'Name articles <collection>/<id>.mdx and <collection>/<id>.<lang>.mdx, with 3 to 60 lower-case letters, digits and single hyphens.';
  return sourceText(path, '').problemAt(0, { code: 'file-name', message: reason, hint });
}

/**
 * What a path says, or why it says nothing.
 *
 * @example
 * readName('ios/device-cap-reached.fr.mdx')
 * //=> { kind: 'article', path: '...', collection: 'ios', id: 'device-cap-reached', lang: 'fr' }
 */
export function readName(path: string): FileName | string {
  if (path === '_site.yaml') return { kind: 'site', path, collection: '', id: '', lang: undefined };
  const [folder = '', file, ...deeper] = path.split('/');
  if (file === undefined || deeper.length > 0)
    return 'Content files stand in a folder of content/, not deeper and not beside it.';
  const [, id = '', , suffix] = /^([^.]+)(\.([^.]+))?\.mdx$/.exec(file) ?? [];
  if (id === '') return 'The file is no .mdx file with a plain name.';
  if (suffix !== undefined && !isLang(suffix)) {
    return `\`.${suffix}\` names no language of the site (${LANGS.join(', ')}).`;
  }
  return byFolder(path, folder, id, suffix);
}

function byFolder(path: string, folder: string, id: string, lang: Lang | undefined): FileName | string {
  if (folder === '_shared') {
    if (!keyId.safeParse(id).success) return `\`${id}\` is no id.`;
    return { kind: 'shared', path, collection: '', id, lang };
  }
  if (!keyId.safeParse(folder).success) return `The folder \`${folder}\` is no id of a collection.`;
  if (id === '_collection') return { kind: 'collection', path, collection: folder, id: folder, lang };
  if (!articleId.safeParse(id).success) return `\`${id}\` is no id.`;
  return { kind: 'article', path, collection: folder, id, lang };
}
