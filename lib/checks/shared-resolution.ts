// A shared resolution exists, is used, and is named as in the source by every translation.
import type { ContentFiles } from '../article/content-files';
import { didYouMean } from '../article/did-you-mean';
import { at, type Check } from './check';
import { translationPairs } from './translation-pairs';

export const sharedResolution: Check = {
  code: 'shared-resolution',
  *find(files) {
    const used = new Set<string>();
    for (const { file, keys, use } of uses(files)) {
      used.add(use);
      if (files.known.shared.has(use)) continue;
      const meant = didYouMean(use, [...files.known.shared]);
      const hint = meant === undefined ? `Write content/_shared/${use}.mdx.` : `Did you mean \`${meant}\`?`;
      yield { ...at(file, keys), message: `There is no shared resolution \`${use}\`.`, hint };
    }
    // A use in a broken article is not known, so nothing is called unused then.
    if (files.known.articles.size > files.articles.length) return;
    for (const file of files.shared.filter(({ translation, id }) => !translation && !used.has(id))) {
      const message = 'No article uses this resolution, so nobody sees it.';
      yield {
        ...at(file, []),
        message,
        hint: `Write \`resolution: { use: ${file.id} }\`, or remove it.`,
        warning: true,
      };
    }
  },
};

function* uses(files: ContentFiles) {
  for (const file of files.articles) {
    for (const { keys, front } of file.causes) {
      if (typeof front.resolution !== 'string')
        yield { file, keys: [...keys, 'resolution', 'use'], use: front.resolution.use };
    }
  }
  for (const { translation: file, source } of translationPairs(files)) {
    for (const { keys, front } of file.causes) {
      const original = source.causes.find((cause) => cause.front.id === front.id)?.front.resolution;
      if (typeof front.resolution !== 'object' || typeof original !== 'object') continue;
      // Another one than the source's is refused as unknown to the source; the same one is no news.
      if (front.resolution.use !== original.use) {
        yield { file, keys: [...keys, 'resolution', 'use'], use: front.resolution.use };
      }
    }
  }
}
