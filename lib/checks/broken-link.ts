// Links between pages name ids, so a wrong one is found here and not by a reader.

import type { ArticleFile, ContentFile, ContentFiles, InternalLink } from '../article/content-files';
import { didYouMean } from '../article/did-you-mean';
import type { Check, Found } from './check';

export const brokenLink: Check = {
  code: 'broken-link',
  *find(files) {
    const causes = new Map(files.articles.map((file) => [file.id, anchorsOf(file)]));
    const all: ContentFile<unknown>[] = [
      ...files.articles,
      ...files.translations,
      ...files.collections,
      ...files.shared,
    ];
    for (const { path, links } of all) {
      for (const link of links) {
        const fault = faultOf(link, files, causes);
        if (fault !== undefined) yield { path, place: link.place, ...fault };
      }
    }
  },
};

function anchorsOf({ causes }: ArticleFile): string[] {
  return causes.map(({ front }) => front.id);
}

function faultOf(
  { kind, id, cause }: InternalLink,
  { known }: ContentFiles,
  causes: ReadonlyMap<string, readonly string[]>,
): Pick<Found, 'message' | 'hint'> | undefined {
  const ids = kind === 'article' ? known.articles : known.collections;
  if (!ids.has(id)) return { message: `There is no ${kind} \`${id}\`.`, hint: suggest(id, [...ids]) };
  const anchors = causes.get(id);
  // The causes of a broken article are not known.
  if (cause === undefined || anchors === undefined || anchors.includes(cause)) return undefined;
  return { message: `The article \`${id}\` has no cause \`${cause}\`.`, hint: suggest(cause, anchors) };
}

function suggest(word: string, known: readonly string[]): string {
  const meant = didYouMean(word, known);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  return known.length <= 8 ? `There is: ${known.join(', ')}.` : 'Write the id as it is in the file name.';
}
