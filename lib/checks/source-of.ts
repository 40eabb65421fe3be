// The source file of a translation.
import type { ArticleFile, ContentFiles, TranslationFile } from '../article/content-files';

/** The article that a translation translates; undefined where it is missing or broken. */
export function sourceOf({ articles }: ContentFiles, file: TranslationFile): ArticleFile | undefined {
  return articles.find(({ id, collection }) => id === file.id && collection === file.collection);
}

/** Every translation with its source file; translations of broken files are left out. */
export function translationPairs(
  files: ContentFiles,
): { translation: TranslationFile; source: ArticleFile }[] {
  return files.translations.flatMap((translation) => {
    const source = sourceOf(files, translation);
    return source === undefined ? [] : [{ translation, source }];
  });
}
