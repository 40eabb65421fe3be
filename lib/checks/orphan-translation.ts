// A translation needs a source file beside it, in another language.
import type { ContentFile, ContentFiles } from '../article/content-files';
import { at, type Check, type Found } from './check';

export const orphanTranslation: Check = {
  code: 'orphan-translation',
  *find({ articles, translations, collections, shared, known }) {
    const articleKey = (file: { id: string; collection: string }) => `${file.collection}/${file.id}`;
    const there = new Map(articles.map((file) => [articleKey(file), file.lang]));
    for (const file of translations) {
      const lang = there.get(articleKey(file));
      // A source file that is broken has its own problems.
      const broken =
        lang === undefined && known.articles.has(file.id) && !articles.some(({ id }) => id === file.id);
      if (!broken) yield* judge(file, lang);
    }
    yield* ofKind(collections, known.collections);
    yield* ofKind(shared, known.shared);
  },
};

function* ofKind(files: ContentFiles['collections'] | ContentFiles['shared'], known: ReadonlySet<string>) {
  for (const file of files.filter(({ translation }) => translation)) {
    const source = [...files].find(({ id, translation }) => id === file.id && !translation);
    if (source !== undefined || !known.has(file.id)) yield* judge(file, source?.lang);
  }
}

function* judge(file: ContentFile<unknown>, sourceLang: string | undefined): Iterable<Found> {
  if (sourceLang === undefined) {
    const message = 'There is no source file that this file translates.';
    yield {
      ...at(file, []),
      message,
      hint: `Write \`${file.id}.mdx\` beside it, or rename this file to that.`,
    };
  } else if (sourceLang === file.lang) {
    const message = `The source file is in the language \`${file.lang}\` too.`;
    yield { ...at(file, ['lang']), message, hint: 'Remove one of the two files.' };
  }
}
