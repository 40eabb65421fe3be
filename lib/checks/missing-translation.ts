// Every page exists in every language; without a translation it shows the source language's words.
import type { ContentFile } from '../article/content-files';
import { LANGS } from '../article/lang';
import { at, type Check, type Found } from './check';

export const missingTranslation: Check = {
  code: 'missing-translation',
  *find({ articles, translations, collections, shared, known }) {
    // A translation that is broken is not missing, but which languages it has is not known: nothing is said then.
    const all = [...collections, ...shared];
    for (const file of all.filter(({ translation }) => !translation)) {
      const beside = all.filter(({ id, path }) => id === file.id && folderOf(path) === folderOf(file.path));
      yield* missing(file, beside, known.translations);
    }
    for (const file of articles) {
      const beside = translations.filter(
        ({ id, collection }) => id === file.id && collection === file.collection,
      );
      yield* missing(file, beside, known.translations);
    }
  },
};

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function* missing(
  file: ContentFile<unknown>,
  beside: readonly ContentFile<unknown>[],
  known: ReadonlySet<string>,
): Iterable<Found> {
  for (const lang of LANGS) {
    const path = file.path.replace(/\.mdx$/, `.${lang}.mdx`);
    if (lang === file.lang || known.has(path) || beside.some((other) => other.lang === lang)) continue;
    const message = `There is no translation into \`${lang}\`, so readers get the words of \`${file.lang}\`.`;
    yield { ...at(file, []), message, hint: `Write ${path}.`, warning: true };
  }
}
