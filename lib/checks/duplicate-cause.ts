// The anchors of an article, earlier ones included: each leads to one cause.
import { at, type Check } from './check';

export const duplicateCause: Check = {
  code: 'duplicate-cause',
  *find({ articles }) {
    for (const file of articles) {
      const taken = new Set<string>();
      // Ids first, so that an alias that hides a later cause is the one to be reported.
      const ids = file.causes.map(({ keys, front }) => ({ anchor: front.id, keys: [...keys, 'id'] }));
      const aliases = file.causes.flatMap(({ keys, front }) =>
        front.aliases.map((anchor, index) => ({ anchor, keys: [...keys, 'aliases', index] })),
      );
      for (const { anchor, keys } of [...ids, ...aliases]) {
        if (taken.has(anchor)) {
          const message = `The anchor \`${anchor}\` belongs to another cause of this article already.`;
          yield { ...at(file, keys), message, hint: 'Choose another id for the newer cause.' };
        }
        taken.add(anchor);
      }
    }
  },
};
