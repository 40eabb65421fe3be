// A message that two articles have, word for word: no engine can choose between them.
import type { ArticleFile, ContentFiles, TranslationFile } from '../article/content-files';
import { at, type Check } from './check';
import { sameMessageIds } from './same-message';

export const sharedMessage: Check = {
  code: 'shared-message',
  *find(files) {
    const twins = new Map(files.articles.map((file) => [file.id, sameMessageIds(file)]));
    const owners = new Map<string, string[]>();
    // Either naming the other is enough here; that both do is a rule of its own.
    for (const { file, index, key } of allMessages(files)) {
      const earlier = owners.get(key) ?? [];
      owners.set(key, [...earlier, file.id]);
      const other = earlier.find(
        (id) => !twins.get(file.id)?.includes(id) && !twins.get(id)?.includes(file.id),
      );
      if (other === undefined) continue;
      const again = other === file.id;
      const message = again
        ? 'The message stands twice.'
        : `The message is word for word one of \`${other}\`.`;
      const hint = again
        ? 'Remove one of them.'
        : 'Make the texts differ where the product does, or relate the two as `same-message` and say what tells them apart.';
      yield { ...at(file, ['messages', index, 'text']), message, hint };
    }
  },
};

function* allMessages({ articles, translations }: ContentFiles) {
  // A retired article no longer answers, so it competes with none.
  const retired = new Set(articles.filter(({ front }) => front.retired !== undefined).map(({ id }) => id));
  const all: (ArticleFile | TranslationFile)[] = [...articles, ...translations];
  for (const file of all.filter(({ id }) => !retired.has(id))) {
    for (const [index, { text }] of file.front.messages.entries()) {
      // Letter case and white space are no difference to the engine.
      yield { file, index, key: `${file.lang} ${text.toLowerCase().replace(/\s+/g, ' ').trim()}` };
    }
  }
}
