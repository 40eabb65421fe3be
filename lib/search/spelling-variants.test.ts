import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonSpelling } from './spelling-variants';

test.each([
  ['organisation', 'organization'],
  ['unauthorised', 'unauthorized'],
  ['synchronising', 'synchronizing'],
  ['analyse', 'analyze'],
  ['enrolment', 'enrollment'],
  ['licence', 'license'],
  ['behaviour', 'behavior'],
  ['cancelled', 'canceled'],
  ['isnt', 'isnot'],
  ['cant', 'cannot'],
])('%s is compared as %s', (british, american) => {
  expect(commonSpelling(british)).toBe(american);
  expect(commonSpelling(american)).toBe(american);
});

test.each(['four', 'hour', 'this', 'basis', 'list', 'aadsts50076', 'resets'])('%s stays as it is', (word) => {
  expect(commonSpelling(word)).toBe(word);
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,24}$/), (word) => {
      expect(commonSpelling(commonSpelling(word))).toBe(commonSpelling(word));
    }),
  );
});
