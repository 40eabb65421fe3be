// A code that two articles list finds both. That can be right, but then they should know of each other.
import type { ArticleFile } from '../article/content-files';
import { canonicalCode } from './canonical-code';
import { at, type Check } from './check';
import { sameMessageIds } from './same-message';

export const sharedCode: Check = {
  code: 'shared-code',
  *find({ articles }) {
    const owners = new Map<string, ArticleFile[]>();
    for (const file of articles) {
      for (const [index, code] of file.front.codes.entries()) {
        const earlier = owners.get(canonicalCode(code)) ?? [];
        owners.set(canonicalCode(code), [...earlier, file]);
        const other = earlier.find((other) => other.id !== file.id && !areTwins(file, other));
        if (other === undefined) continue;
        const message = `The code \`${code}\` is also one of \`${other.id}\`, so a paste of it finds both.`;
        const hint = 'Keep it on one, or relate them as `same-message` and say what tells them apart.';
        yield { ...at(file, ['codes', index]), message, hint, warning: true };
      }
    }
  },
};

/** Either naming the other is enough here; that both do is a rule of its own. */
function areTwins(a: ArticleFile, b: ArticleFile): boolean {
  return sameMessageIds(a).includes(b.id) || sameMessageIds(b).includes(a.id);
}
