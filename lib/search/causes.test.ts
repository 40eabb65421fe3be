import { expect, test } from 'vitest';
import { rankCauses } from './causes';
import type { SearchDocument } from './document';

const document: SearchDocument = {
  id: 'sign-in-blocked',
  titles: { en: 'Sign-in blocked' },
  symptoms: {},
  messages: [{ text: 'Your sign-in was blocked for {user}', lang: 'en' }],
  codes: [],
  samples: [
    { text: 'Your sign-in was blocked. Tunnel gateway rejected heartbeat', cause: 'gateway' },
    { text: 'Your sign-in was blocked for nobody', cause: undefined },
  ],
  causes: [
    { id: 'password', text: { en: 'The password expired.', fr: 'Le mot de passe a expiré.' }, signals: [] },
    { id: 'clock', text: { en: 'The clock of the device is wrong.' }, signals: ['time skew', 'Décalage'] },
    { id: 'gateway', text: { en: 'A proxy is in the way.' }, signals: [] },
  ],
  sameMessage: [],
  tellApart: {},
  archived: false,
};
const MESSAGE = 'Your sign-in was blocked for pat';

test.each([
  ['a signal', `${MESSAGE}: time skew too large`, 'clock'],
  ['a signal in other capitals, over a line end', `${MESSAGE}\nTIME\nSkew`, 'clock'],
  ['a signal without its accent', `${MESSAGE} (decalage)`, 'clock'],
  ['the words of a recorded sample', `${MESSAGE}. tunnel gateway rejected heartbeat 17`, 'gateway'],
])('%s tells the cause', (_, paste, cause) => {
  expect(rankCauses(document, paste)).toMatchObject({ cause });
  expect(rankCauses(document, paste).causes[0]).toBe(cause);
});

test.each([
  ['the message alone', MESSAGE],
  ['words of the message in a sample', 'sign-in blocked blocked for nobody'],
  ['half of a signal', `${MESSAGE} at that time`],
  ['a signal within a longer word', `${MESSAGE}: daytime skewed`],
  ['nothing', ''],
])('%s tells no cause and keeps the author\u2019s order', (_, paste) => {
  expect(rankCauses(document, paste)).toEqual({ causes: ['password', 'clock', 'gateway'], cause: undefined });
});

test('words of the cause move it up, in either language, without being said for sure', () => {
  const reversed = { ...document, causes: [...document.causes].reverse() };
  for (const paste of ['the password has expired', 'mot de passe expiré'])
    expect(rankCauses(reversed, `${MESSAGE} ${paste}`)).toMatchObject({
      causes: ['password', 'gateway', 'clock'],
      cause: undefined,
    });
});

test('a paste that tells two causes alike names neither', () => {
  const paste = `${MESSAGE} time skew. tunnel gateway rejected heartbeat`;
  expect(rankCauses(document, paste).cause).toBeUndefined();
  expect(rankCauses(document, paste).causes.at(-1)).toBe('password');
});

test('a single cause is the cause, whatever the paste says', () => {
  expect(rankCauses({ ...document, causes: document.causes.slice(0, 1) }, 'x').cause).toBe('password');
  expect(rankCauses({ ...document, causes: [] }, 'x')).toEqual({ causes: [], cause: undefined });
});
