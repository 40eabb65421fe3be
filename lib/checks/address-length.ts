// A link that does not fit into a ticket is no link: Request Tracker keeps 240 characters of an address.
import type { ArticleFile } from '../article/content-files';
import { at, type Check } from './check';

/** The width of Request Tracker's link column. */
const LONGEST = 240;
/** Leaves room for what ticket systems add. */
const COMFORTABLE = 200;

export const addressLength: Check = {
  code: 'address-length',
  *find({ articles }, { siteUrl }) {
    if (siteUrl === undefined) return;
    for (const file of articles) {
      const { length } = longestAddress(siteUrl, file);
      if (length <= COMFORTABLE) continue;
      const tooLong = length > LONGEST;
      const limit = tooLong ? LONGEST : COMFORTABLE;
      const message = `The longest address of this article has ${length} characters, more than ${limit}.`;
      const hint = 'Choose a shorter id for the article or for its longest cause.';
      yield { ...at(file, []), message, hint, warning: !tooLong };
    }
  },
};

/** With the anchor of a cause, which is what people copy. */
function longestAddress(siteUrl: string, { id, lang, causes }: ArticleFile): string {
  const anchors = causes.map(({ front }) => front.id).sort((a, b) => b.length - a.length);
  return `${siteUrl}/${lang}/e/${id}/#${anchors[0] ?? ''}`;
}
