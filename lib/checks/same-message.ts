// Two articles that one text cannot tell apart say so both, and each says what tells it from the other.
import type { ArticleFile } from '../article/content-files';
import { at, type Check } from './check';

export const sameMessage: Check = {
  code: 'same-message',
  *find({ articles }) {
    const byId = new Map(articles.map((file) => [file.id, file]));
    for (const file of articles) {
      const twins = sameMessageIds(file);
      if (twins.length > 0 && file.front.tellApart === undefined) {
        const message = `The message is also that of \`${twins.join('`, `')}\`, and nothing tells them apart.`;
        yield { ...at(file, ['related']), message, hint: 'Write `tellApart: |` with what to look at.' };
      }
      for (const id of twins) {
        const twin = byId.get(id);
        if (twin === undefined || sameMessageIds(twin).includes(file.id)) continue;
        // A published article cannot name a draft, which has no page.
        if (file.front.status === 'draft' && twin.front.status !== 'draft') continue;
        const message = `${file.path} names this article as having the same message, but not the other way round.`;
        const hint = `Add \`- { id: ${file.id}, relation: same-message }\` to \`related\`.`;
        yield { ...at(twin, ['related']), message, hint };
      }
    }
  },
};

/** The ids that an article says it shares its message with. */
export function sameMessageIds({ front }: ArticleFile): string[] {
  return front.related.filter(({ relation }) => relation === 'same-message').map(({ id }) => id);
}
