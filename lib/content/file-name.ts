// What the name of a content file says. Names are checked here, because file names beyond [a-z0-9-] break the
// export and upper-case twins collide on other systems.
import { isLang, LANGS, type Lang } from '../article/lang';
import { articleId, keyId } from '../article/scalar-schemas';

/** A content file by its name. `lang` is undefined where the front matter alone says it. */
export interface FileName {
  readonly kind: 'article' | 'collection' | 'shared' | 'site';
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly collection: string;
  readonly id: string;
  readonly lang: Lang | undefined;
}

/**
 * What a path says, or why it says nothing.
 *
 * @example
 * fileName('ios/device-cap-reached.fr.mdx')
 * //=> { kind: 'article', path: '...', collection: 'ios', id: 'device-cap-reached', lang: 'fr' }
 */
export function fileName(path: string): FileName | string {
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
