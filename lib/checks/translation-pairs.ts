// The source file of a translation.
import type { ArticleFile, ContentFiles, TranslationFile } from '../article/content-files';

/** Every translation with its source file; translations of missing or broken files are left out. */
export function translationPairs({
  articles,
  translations,
}: ContentFiles): { translation: TranslationFile; source: ArticleFile }[] {
  const sources = new Map(articles.map((file) => [keyOf(file), file]));
  return translations.flatMap((translation) => {
    const source = sources.get(keyOf(translation));
    return source === undefined ? [] : [{ translation, source }];
  });
}

function keyOf({ collection, id }: { readonly collection: string; readonly id: string }): string {
  return `${collection}/${id}`;
}
