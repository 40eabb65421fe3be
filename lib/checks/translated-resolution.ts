// What to do about a cause is decided in the source file: steps, a shared resolution, or nothing documented. A
// translation gives the same in its language.

import type { TranslatedCauseFront } from '../article/cause-schema';
import type { ArticleFile, CauseEntry, TranslationFile } from '../article/content-files';
import { at, type Check, type Found } from './check';
import { resolutionKind } from './resolution-kind';
import { translationPairs } from './translation-pairs';

export const translatedResolution: Check = {
  code: 'translated-resolution',
  *find(files) {
    for (const { translation, source } of translationPairs(files)) {
      for (const entry of translation.causes) yield* compare(translation, source, entry);
    }
  },
};

function* compare(
  file: TranslationFile,
  source: ArticleFile,
  { keys, front }: CauseEntry<TranslatedCauseFront>,
): Iterable<Found> {
  const original = source.causes.find((cause) => cause.front.id === front.id);
  if (original === undefined) return;
  const wanted = resolutionKind(original.front.resolution);
  const given = front.resolution === undefined ? undefined : resolutionKind(front.resolution);
  if (given === wanted || (given === undefined && wanted !== 'steps')) return;
  const message = given === undefined ? 'The steps are missing.' : `Here the resolution is ${NAMES[given]}.`;
  const place = given === undefined ? [...keys, 'cause'] : [...keys, 'resolution'];
  yield { ...at(file, place), message, hint: `In ${source.path} it is ${NAMES[wanted]}; ${INSTEAD[wanted]}` };
}

const NAMES = { steps: 'a text of steps', shared: 'a shared one', none: '`none`' };

const INSTEAD = {
  steps: 'translate them.',
  shared: 'leave it out here, the translation of the shared file is used.',
  none: 'leave it out here, and translate `escalate`.',
};
