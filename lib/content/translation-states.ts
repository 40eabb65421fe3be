// Which translations follow their source: for commands that change both and must not make a stale one look fresh.
import type { Lang } from '../article/lang';
import { sourceHash } from '../article/source-hash';
import { parseFiles } from './parse-files';
import type { RawFile } from './read-folder';

/** A translation and the text that it follows. */
export interface TranslationState {
  readonly id: string;
  readonly lang: Lang;
  /** Below the content folder. */
  readonly path: string;
  /** What it says that it follows. */
  readonly given: string | undefined;
  /** The hash of the source's text as it is. */
  readonly wanted: string;
}

/** Every translation of an article that is right in itself. */
export function translationStates(raw: readonly RawFile[]): TranslationState[] {
  const { files } = parseFiles(raw, '');
  if (files === undefined) return [];
  const sources = new Map(files.articles.map((file) => [`${file.collection}/${file.id}`, file]));
  return files.translations.flatMap(({ id, collection, lang, path, front }) => {
    const source = sources.get(`${collection}/${id}`);
    if (source === undefined) return [];
    return [{ id, lang, path: path.slice(1), given: front.sourceHash, wanted: sourceHash(source) }];
  });
}
