// A draft has no page on the published site, so nothing that is published may lead to it.
import type { ContentFiles } from '../article/content-files';
import { at, type Check, type Found } from './check';

export const draftTarget: Check = {
  code: 'draft-target',
  *find(files) {
    const drafts = new Set(
      files.articles.filter(({ front }) => front.status === 'draft').map(({ id }) => id),
    );
    for (const { path, place, id } of targets(files, drafts)) {
      if (!drafts.has(id)) continue;
      const message = `\`${id}\` is a draft, which has no page on the published site.`;
      yield { path, place, message, hint: 'Leave it out until that article is published.' };
    }
  },
};

/** Every article that a published file leads to, and where. */
function* targets(
  files: ContentFiles,
  drafts: ReadonlySet<string>,
): Iterable<Omit<Found, 'message' | 'hint'> & { id: string }> {
  const published = <File extends { id: string }>(all: readonly File[]) =>
    all.filter(({ id }) => !drafts.has(id));
  const articles = published(files.articles);
  for (const { path, links } of [
    ...articles,
    ...published(files.translations),
    ...files.collections,
    ...files.shared,
  ]) {
    for (const { kind, id, place } of links) if (kind === 'article') yield { path, place, id };
  }
  for (const file of articles) {
    for (const [index, { id }] of file.front.related.entries())
      yield { ...at(file, ['related', index, 'id']), id };
  }
}
