// A translation has the causes of its source, in the same order: an anchor must mean the same in every language.
import { at, type Check } from './check';
import { translationPairs } from './translation-pairs';

export const translatedCauses: Check = {
  code: 'translated-causes',
  *find(files) {
    for (const { translation, source } of translationPairs(files)) {
      const wanted = source.causes.map(({ front }) => front.id);
      const given = translation.causes.map(({ front }) => front.id);
      const single = source.front.causes === undefined;
      if (given.join() === wanted.join() && single === (translation.front.causes === undefined)) continue;
      const different = given.findIndex((id, index) => id !== wanted[index]);
      const keys =
        translation.front.causes === undefined ? ['cause'] : ['causes', Math.max(0, different), 'id'];
      const message = `The causes differ from those of ${source.path}: here ${given.join(', ')}, there ${wanted.join(', ')}.`;
      const hint = single
        ? 'Write `cause:` and its other keys at the top level, as the source does.'
        : `Write the causes with these ids in this order: ${wanted.join(', ')}.`;
      yield { ...at(translation, keys), message, hint };
    }
  },
};
