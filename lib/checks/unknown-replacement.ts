// A retired article sends its readers to the page that answers now: one step, and never to an empty place.
import type { ArticleFile, ContentFiles } from '../article/content-files';
import { didYouMean } from '../article/did-you-mean';
import { at, type Check, type Found } from './check';

type Fault = Pick<Found, 'message' | 'hint'>;

export const unknownReplacement: Check = {
  code: 'unknown-replacement',
  *find(files) {
    for (const file of files.articles) {
      const id = file.front.retired?.replacedBy;
      const fault = id === undefined ? undefined : faultOf(id, file, files);
      if (fault !== undefined) yield { ...at(file, ['retired', 'replacedBy']), ...fault };
    }
  },
};

/** Why a reader who is sent to this id would not find the answer there. */
function faultOf(id: string, from: ArticleFile, { articles, known }: ContentFiles): Fault | undefined {
  if (id === from.id) return { message: 'The article replaces itself.', hint: NAME_ANOTHER };
  if (!known.articles.has(id)) return unknownId(id, from, articles, known.articles);
  const target = articles.find((article) => article.id === id)?.front;
  if (target?.status === 'draft') {
    return { message: `\`${id}\` is a draft, which has no page on the published site.`, hint: NAME_ANOTHER };
  }
  if (target?.retired === undefined) return undefined;
  const message = `\`${id}\` is retired itself, so readers would be sent on twice.`;
  return { message, hint: writeInstead(target.retired.replacedBy, from) };
}

function unknownId(
  id: string,
  from: ArticleFile,
  articles: readonly ArticleFile[],
  known: ReadonlySet<string>,
): Fault {
  const renamed = articles.find(({ front }) => front.aliases.includes(id));
  if (renamed !== undefined) {
    return { message: `\`${id}\` has another id now.`, hint: writeInstead(renamed.id, from) };
  }
  const meant = didYouMean(
    id,
    [...known].filter((other) => other !== from.id),
  );
  const hint = meant === undefined ? NAME_ANOTHER : `Did you mean \`${meant}\`?`;
  return { message: `There is no article \`${id}\`.`, hint };
}

const NAME_ANOTHER = 'Name the article that answers now, or leave `replacedBy` out.';

function writeInstead(id: string | undefined, from: ArticleFile): string {
  return id === undefined || id === from.id ? NAME_ANOTHER : `Write \`replacedBy: ${id}\`.`;
}
