// Parts that the source has and a translation lacks: readers get them in another language, in the middle of a page.
import { at, type Check } from './check';
import { translationPairs } from './translation-pairs';

export const untranslatedPart: Check = {
  code: 'untranslated-part',
  *find(files) {
    for (const { translation, source } of translationPairs(files)) {
      const missing: { keys: (string | number)[]; name: string }[] = [];
      for (const name of ['symptom', 'tellApart'] as const) {
        if (source.front[name] !== undefined && translation.front[name] === undefined)
          missing.push({ keys: [], name });
      }
      if (source.body !== undefined && translation.body === undefined)
        missing.push({ keys: [], name: 'body' });
      for (const { keys, front } of translation.causes) {
        const original = source.causes.find((cause) => cause.front.id === front.id)?.front;
        for (const name of ['check', 'riskNote'] as const) {
          if (original?.[name] !== undefined && front[name] === undefined)
            missing.push({ keys: [...keys], name });
        }
      }
      for (const { keys, name } of missing) {
        const message = `\`${name}\` is not translated, so readers get it in \`${source.lang}\`.`;
        yield { ...at(translation, keys), message, hint: `Translate it from ${source.path}.`, warning: true };
      }
    }
  },
};
