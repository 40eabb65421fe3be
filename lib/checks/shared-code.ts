// A code that two articles list finds both. That can be right, but then they should know of each other.
import { canonicalCode } from './canonical-code';
import { at, type Check } from './check';
import { sameMessageIds } from './same-message';

export const sharedCode: Check = {
  code: 'shared-code',
  *find({ articles }) {
    for (const file of articles) {
      for (const [index, code] of file.front.codes.entries()) {
        const others = articles.filter(
          (other) =>
            other.id < file.id &&
            !sameMessageIds(other).includes(file.id) &&
            other.front.codes.some((theirs) => canonicalCode(theirs) === canonicalCode(code)),
        );
        for (const other of others) {
          const message = `The code \`${code}\` is also one of \`${other.id}\`, so a paste of it finds both.`;
          const hint = 'Keep it on one, or relate them as `same-message` and say what tells them apart.';
          yield { ...at(file, ['codes', index]), message, hint, warning: true };
        }
      }
    }
  },
};
