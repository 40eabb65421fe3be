// A sample that names a cause names one that the article has.
import { at, type Check } from './check';
import { translationPairs } from './translation-pairs';

export const unknownSampleCause: Check = {
  code: 'unknown-sample-cause',
  *find(files) {
    const all = [
      ...files.articles.map((file) => ({ file, source: file })),
      ...translationPairs(files).map(({ translation: file, source }) => ({ file, source })),
    ];
    for (const { file, source } of all) {
      const causes = source.causes.map(({ front }) => front.id);
      for (const [index, { cause }] of file.front.samples.entries()) {
        if (cause === undefined || causes.includes(cause)) continue;
        const message = `The article has no cause \`${cause}\`.`;
        yield {
          ...at(file, ['samples', index, 'cause']),
          message,
          hint: `Write one of: ${causes.join(', ')}.`,
        };
      }
    }
  },
};
