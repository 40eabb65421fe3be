// What is pasted is in the language of the reader's device: a French text is found by a French message only.
import { LANGS } from '../article/lang';
import { at, type Check } from './check';

export const missingMessage: Check = {
  code: 'missing-message',
  *find({ articles, translations, known }) {
    for (const file of articles) {
      const all = [
        file,
        ...translations.filter(({ id, collection }) => id === file.id && collection === file.collection),
      ];
      const texts = all.flatMap(({ front }) => front.messages.map(({ text }) => text));
      // A code is the same in every language.
      if (texts.every((text) => file.front.codes.includes(text))) continue;
      for (const lang of LANGS) {
        if (all.some((other) => other.lang === lang && other.front.messages.length > 0)) continue;
        const translation = all.find((other) => other.lang === lang);
        const path = file.path.replace(/\.mdx$/, `.${lang}.mdx`);
        if (translation === undefined && known.translations.has(path)) continue;
        const message = `No message in \`${lang}\` is known, so a paste in that language does not find the article.`;
        const hint = `Write the text as the product shows it in \`${lang}\` under \`messages:\`.`;
        yield { ...at(translation ?? file, ['messages']), message, hint, warning: true };
      }
    }
  },
};
