// What Request Tracker 5 takes everywhere: text/plain. Its comment box sends it, rich editing on or off, REST 2 takes
// it (`"ContentType": "text/plain"`), mails carry it as it is, and replies quote it. Three things of RT shape it:
// - A quoted text with a line of more than 76 characters is wrapped anew at 70, indentation lost, so lines end before; only a message and
//   an address stay whole.
// - RT cuts a quoted text at the line "-- ", and folds lines that begin with a quote sign. No line of ours is either:
//   trailing spaces go, and a menu path never breaks before its ">".
// - Addresses become links; angle brackets say where one ends (RFC 3986, appendix C), and none is ever broken.
import { unmarked } from '../marks';
import type { CopyFormat } from './format';
import { repeatsAddress } from './inline-words';
import { plainLines } from './plain-lines';

/** With the `> ` of one quotation, 74: below RT's 76. */
const WIDTH = 72;

/** RT takes a line that begins with one of these for a quotation. */
const QUOTE_SIGN = /^(?:[!=|>:%#]|\w*>)/;

export const requestTracker: CopyFormat = {
  id: 'request-tracker',
  name: { en: 'Request Tracker', fr: 'Request Tracker' },
  use: { en: 'RT comments and replies, also over REST', fr: 'Commentaires et réponses RT, aussi par REST' },
  write: (document) =>
    plainLines(document, {
      link: (words, url) => (repeatsAddress(unmarked(words), url) ? `<${url}>` : `${words} <${url}>`),
      fold: (line, indent) => fold(line, Math.max(WIDTH - indent, 20)),
    }),
};

/** Breaks a line at spaces; a word that is too long, such as an address, stays whole. */
function fold(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && unmarked(longer).length > width && !QUOTE_SIGN.test(unmarked(word))) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
