// Reasons in words, for people.
import type { SearchTexts } from '../interface/search-texts';
import type { Reason } from '../search';

/**
 * Says why an article was found, in the language of the texts given.
 *
 * @example
 * reasonText({ kind: 'code', code: '0x80180014', seen: '2149056532' }, searchEn)
 * //=> 'the code 0x80180014, written as 2149056532'
 */
export function reasonText(reason: Reason, { reasons }: Pick<SearchTexts, 'reasons'>): string {
  switch (reason.kind) {
    case 'exact-message':
      return reasons.exactMessage;
    case 'message-words':
      return reasons.messageWords(Math.round(reason.share * 100));
    case 'code':
      return reason.code === reason.seen
        ? reasons.code(reason.code)
        : reasons.codeSeenAs(reason.code, reason.seen);
    case 'similar-code':
      return reasons.similarCode(reason.code, reason.seen);
    case 'other-code':
      return reasons.otherCode(reason.seen);
    case 'truncated':
      return reasons.truncated;
    case 'title-words':
      return reasons.titleWords;
    case 'description-words':
      return reasons.descriptionWords;
    case 'similar-letters':
      return reasons.similarLetters;
    default:
      return reason satisfies never;
  }
}
