// Where no fix is documented, the article says what to collect before escalating: no page is a dead end.
import type { CauseEntry, ContentFile } from '../article/content-files';
import { at, type Check, type Found } from './check';
import { resolutionKind } from './resolution-kind';
import { translationPairs } from './translation-pairs';

export const escalation: Check = {
  code: 'escalation',
  *find(files) {
    for (const file of files.articles) {
      for (const cause of file.causes)
        yield* judge(file, cause, resolutionKind(cause.front.resolution) === 'none');
    }
    for (const { translation, source } of translationPairs(files)) {
      for (const cause of translation.causes) {
        const original = source.causes.find(({ front }) => front.id === cause.front.id);
        if (original !== undefined) {
          yield* judge(translation, cause, resolutionKind(original.front.resolution) === 'none');
        }
      }
    }
  },
};

function* judge(
  file: ContentFile<unknown>,
  { keys, front }: CauseEntry<{ readonly escalate?: string | undefined }>,
  none: boolean,
): Iterable<Found> {
  if (none && front.escalate === undefined) {
    const message = 'No fix is documented, and nothing tells what to do instead.';
    yield {
      ...at(file, [...keys, 'resolution']),
      message,
      hint: 'Write `escalate: |` with what to collect, and for whom.',
    };
  }
  if (!none && front.escalate !== undefined) {
    const message = '`escalate` stands beside a resolution, so nobody would see it.';
    yield {
      ...at(file, [...keys, 'escalate']),
      message,
      hint: 'Write it as the last step, or write `resolution: none`.',
    };
  }
}
