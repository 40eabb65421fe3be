// Related articles exist, are others, and are named once.
import { didYouMean } from '../article/did-you-mean';
import { at, type Check } from './check';

export const unknownRelated: Check = {
  code: 'unknown-related',
  *find({ articles, known }) {
    for (const file of articles) {
      const seen = new Set<string>();
      for (const [index, { id }] of file.front.related.entries()) {
        const where = at(file, ['related', index, 'id']);
        const again = seen.has(id);
        seen.add(id);
        if (id === file.id)
          yield { ...where, message: 'The article is related to itself.', hint: 'Remove it.' };
        else if (again)
          yield { ...where, message: `\`${id}\` is related twice.`, hint: 'Keep the stronger relation.' };
        else if (!known.articles.has(id)) {
          const meant = didYouMean(id, [...known.articles]);
          const hint =
            meant === undefined ? 'Leave it out until it is written.' : `Did you mean \`${meant}\`?`;
          yield { ...where, message: `There is no article \`${id}\`.`, hint };
        }
      }
    }
  },
};
