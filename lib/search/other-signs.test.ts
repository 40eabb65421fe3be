import { expect, test } from 'vitest';
import { loadCorpus } from './corpus';
import { withoutLineHeads } from './line-heads';
import { madeUpMessage } from './made-up-document';
import { readPassage } from './read-passage';
import { cutWords } from './tokens';

const MESSAGE = "Cannot open the spool file (shared) '{path}': tray-lock is held, ask again.";
const corpus = loadCorpus([madeUpMessage('spool', MESSAGE), madeUpMessage('lamp', 'The lamp is broken')]);

function otherSigns(pasted: string): number | undefined {
  const paste = withoutLineHeads(pasted);
  return readPassage(paste, cutWords(paste, 1_000), [], corpus).matches[0]?.evidence.otherSigns;
}

test.each([
  ['as it is written', "Cannot open the spool file (shared) '/a b': tray-lock is held, ask again.", 0],
  ['with a slip in a word', "Cannot opn the spool file (shared) '/a b': tray-lock is held, ask again.", 0],
  [
    'over the lines of a quoted mail',
    "> Cannot open the spool\n> file (shared) '/a b': tray-lock is\n> held, ask again.",
    0,
  ],
  [
    'without what people leave out',
    "Cannot open the spool file (shared) '/a b': tray lock is held ask again",
    0,
  ],
  [
    'as a page marks it',
    "Cannot <b>open</b> the spool **file** (shared) '/a b': tray-lock is held, ask again.",
    0,
  ],
  ['without brackets', "Cannot open the spool file shared '/a b': tray-lock is held, ask again.", 2],
  ['with a colon more', "Cannot open: the spool file (shared) '/a b': tray-lock is held, ask again.", 1],
  ['with another quote', 'Cannot open the spool file (shared) [/a b]: tray-lock is held, ask again.', 2],
])('a message %s has its places with other signs', (_, paste, count) => {
  expect(otherSigns(paste)).toBe(count);
});
