// The files of content in memory, and which of them an article has.
import { isLang, type Lang } from '../../article/lang';

/** Texts by path below the content folder, with forward slashes: `printers/jam.fr.mdx`. */
export type ContentTexts = ReadonlyMap<string, string>;

/** A file of an article; `lang` is undefined for the source file, whose name does not say it. */
export interface ArticleFileName {
  readonly path: string;
  readonly lang: Lang | undefined;
}

/**
 * The files of an article, the source file first.
 *
 * @example
 * articleFiles(texts, 'jam') //=> [{ path: 'printers/jam.mdx', lang: undefined }, { path: 'printers/jam.fr.mdx', lang: 'fr' }]
 */
export function articleFiles(texts: ContentTexts, id: string): ArticleFileName[] {
  const found = [...texts.keys()].flatMap((path): ArticleFileName[] => {
    const [, folder = '', name, lang] = /^([^/]+)\/([^./]+)(?:\.([a-z]+))?\.mdx$/.exec(path) ?? [];
    if (name !== id || folder.startsWith('_')) return [];
    return lang === undefined || isLang(lang) ? [{ path, lang }] : [];
  });
  return found.sort((a, b) => Number(a.lang !== undefined) - Number(b.lang !== undefined));
}

/** The texts with one of them changed. */
export function changeText(
  texts: ContentTexts,
  path: string,
  change: (text: string) => string,
): ContentTexts {
  const before = texts.get(path);
  if (before === undefined) throw new Error(`The plan changes ${path}, which is not there.`);
  return new Map(texts).set(path, change(before));
}
