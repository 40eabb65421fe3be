// An error is found by its message or its code; a behaviour without either is a symptom.
import { at, type Check } from './check';

export const nothingToFind: Check = {
  code: 'nothing-to-find',
  *find({ articles, translations }) {
    for (const file of articles) {
      const translated = translations.some(({ id, front }) => id === file.id && front.messages.length > 0);
      const { kind, messages, codes, retired } = file.front;
      // The messages of a retired article have moved to the one that replaces it.
      if (retired !== undefined) continue;
      if (kind !== 'error' || messages.length > 0 || codes.length > 0 || translated) continue;
      const message = 'The error has neither a message nor a code, so no paste can find it.';
      yield { ...at(file, ['kind']), message, hint: 'Write `messages:` or `codes:`, or `kind: symptom`.' };
    }
  },
};
