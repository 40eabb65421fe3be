// A message that two articles have, word for word: no engine can choose between them.
import type { ArticleFile, ContentFiles, TranslationFile } from '../article/content-files';
import { at, type Check } from './check';
import { sameMessageIds } from './same-message';

export const sharedMessage: Check = {
  code: 'shared-message',
  *find(files) {
    const owners = new Map<string, string[]>();
    for (const { file, index, key } of allMessages(files)) {
      const known = owners.get(key) ?? [];
      owners.set(key, [...known, file.id]);
      const twins = sameMessageIdsOf(files, file.id);
      const other = known.find((id) => !twins.includes(id));
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
  const files = all.filter(({ id }) => !retired.has(id));
  for (const file of files) {
    for (const [index, { text }] of file.front.messages.entries()) {
      // Letter case and white space are no difference to the engine.
      yield { file, index, key: `${file.lang} ${text.toLowerCase().replace(/\s+/g, ' ').trim()}` };
    }
  }
}

function sameMessageIdsOf({ articles }: ContentFiles, id: string): string[] {
  const file = articles.find((candidate) => candidate.id === id);
  return file === undefined ? [] : sameMessageIds(file);
}
