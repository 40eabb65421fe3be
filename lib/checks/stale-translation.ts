// A translation keeps the hash of the text that it translates; when the source changes, the page says so.
import { sourceHash } from '../article/source-hash';
import { at, type Check } from './check';
import { translationPairs } from './translation-pairs';

export const staleTranslation: Check = {
  code: 'stale-translation',
  *find(files) {
    for (const { translation, source } of translationPairs(files)) {
      const hash = sourceHash(source);
      const given = translation.front.sourceHash;
      if (given === hash) continue;
      const message =
        given === undefined
          ? 'The translation does not say which text it translates.'
          : `The text of ${source.path} has changed since it was translated.`;
      const hint = `Compare the two, then write \`sourceHash: "${hash}"\`.`;
      yield { ...at(translation, ['sourceHash']), message, hint, warning: true };
    }
  },
};
