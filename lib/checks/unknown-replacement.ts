// A retired article sends its readers to one that exists.
import { didYouMean } from '../article/did-you-mean';
import { at, type Check } from './check';

export const unknownReplacement: Check = {
  code: 'unknown-replacement',
  *find({ articles, known }) {
    for (const file of articles) {
      const id = file.front.retired?.replacedBy;
      if (id === undefined || (known.articles.has(id) && id !== file.id)) continue;
      const meant = didYouMean(
        id,
        [...known.articles].filter((other) => other !== file.id),
      );
      const message = id === file.id ? 'The article replaces itself.' : `There is no article \`${id}\`.`;
      const hint =
        meant === undefined
          ? 'Name the article that answers now, or leave `replacedBy` out.'
          : `Did you mean \`${meant}\`?`;
      yield { ...at(file, ['retired', 'replacedBy']), message, hint };
    }
  },
};
