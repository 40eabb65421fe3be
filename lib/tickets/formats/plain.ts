import { unmarked } from '../marks';
import type { CopyFormat } from './format';
import { repeatsAddress } from './inline-words';
import { plainLines } from './plain-lines';

export const plain: CopyFormat = {
  id: 'plain',
  name: { en: 'Plain text', fr: 'Texte brut' },
  use: { en: 'Any field, e-mail, chat', fr: 'Tout champ, courriel, messagerie' },
  write: (document) =>
    plainLines(document, {
      link: (words, url) => (repeatsAddress(unmarked(words), url) ? url : `${words} (${url})`),
      fold: (line) => [line],
    }),
};
