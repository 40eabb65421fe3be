// Who reads a step has one hand on the machine: the first word says what to do, the condition comes behind it.
import type { ArticleFile, TranslationFile } from '../article/content-files';
import type { Lang } from '../article/lang';
import { at, type Check, type Found } from './check';
import { resolutionKind } from './resolution-kind';

/** Words that begin a condition, a place or a sentence about something: no imperative begins with them. */
const NO_VERBS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    'if in when under as on for once after before to otherwise then with at from unless until while where since because the a an this that these those there it you your'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'si s dans une en quand lorsque lorsqu parmi sinon sous pour après avant depuis sur avec à le la les l un ce cette ces il elle vous votre puis ensuite dès'.split(
      ' ',
    ),
  ),
};

/** A numbered step, and its first word. */
const STEP = /^ {0,12}\d{1,3}\. {1,4}[*_"“«\s]{0,4}(\p{L}{1,30})/u;

export const stepVerb: Check = {
  code: 'step-verb',
  *find({ articles, translations }) {
    for (const file of [...articles, ...translations]) yield* findIn(file);
  },
};

function* findIn(file: ArticleFile | TranslationFile): Iterable<Found> {
  const { lang } = file.front;
  for (const { keys, front } of file.causes) {
    const { resolution } = front;
    if (typeof resolution !== 'string' || resolutionKind(resolution) !== 'steps') continue;
    for (const line of resolution.split('\n')) {
      const word = STEP.exec(line)?.[1];
      if (word === undefined || !NO_VERBS[lang].has(word.toLowerCase())) continue;
      yield {
        ...at(file, [...keys, 'resolution']),
        message: `The step "${line.trim().slice(0, 60)}" does not begin with what to do.`,
        hint: 'Put the verb first and the condition or the place behind it.',
        warning: true,
      };
    }
  }
}
