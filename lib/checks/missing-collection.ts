// A folder of articles is a collection, which has a page of its own.
import { at, type Check } from './check';

export const missingCollection: Check = {
  code: 'missing-collection',
  *find({ articles, known }) {
    const reported = new Set<string>();
    for (const file of articles) {
      if (known.collections.has(file.collection) || reported.has(file.collection)) continue;
      reported.add(file.collection);
      const message = `The folder \`${file.collection}\` has no \`_collection.mdx\`, so nothing introduces its articles.`;
      yield { ...at(file, []), message, hint: 'Write one with `lang`, `title` and an introduction.' };
    }
  },
};
