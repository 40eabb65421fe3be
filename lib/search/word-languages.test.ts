import { expect, test } from 'vitest';
import { cutTemplate } from './template';
import { collectVocabulary } from './vocabulary';
import { foreignWordFinder } from './word-languages';

const TEXTS = [
  { text: 'Cannot add the device', lang: 'en' },
  { text: 'Impossible d’ajouter l’appareil, erreur du service', lang: 'fr' },
  { text: 'The service stopped', lang: 'en' },
  { text: 'DeviceCapReached', lang: undefined },
] as const;
const vocabulary = collectVocabulary(TEXTS.map(({ text }) => cutTemplate(text)));
const isForeign = foreignWordFinder(
  vocabulary,
  TEXTS.map(({ lang }) => lang),
);

test.each([
  ['appareil', 'en', true],
  ['appareil', 'fr', false],
  ['service', 'en', false],
  ['service', 'fr', false],
  ['device', 'fr', true],
  ['devicecapreached', 'fr', false],
  ['unheard', 'fr', false],
  ['appareil', undefined, false],
] as const)('%s beside a message in %s: foreign %s', (word, lang, foreign) => {
  expect(isForeign(word, lang)).toBe(foreign);
});
