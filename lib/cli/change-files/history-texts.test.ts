// The same random histories as on the model, on files: what is spliced into them loads without a problem, says what the
// model says, and answers for every address ever published.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAnchors } from '../../permanence/check-anchors';
import { STEP_KINDS, type Step } from '../../permanence/plan/history';
import { resolver } from '../../permanence/resolve';
import { playOnTexts } from './history-texts';

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...STEP_KINDS),
  picks: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
});

test('a history on files ends where it ends on the model, and loses no link and no comment', () => {
  let done = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 25, size: 'max' }), (steps) => {
      const site = playOnTexts(steps, 'cog');
      done += site.done;
      expect(checkAnchors(site.content.articles)).toEqual([]);
      const resolve = resolver(site.content);
      for (const address of site.ever) expect([address, resolve(address).kind]).toEqual([address, 'found']);
      for (const [path, text] of site.texts) {
        if (/\/[a-z]+-\d+\.mdx$/.test(path)) expect(text).toContain('# the state of things\nstatus:');
      }
    }),
    { numRuns: 25, seed: 20_260_203 },
  );
  expect(done).toBeGreaterThan(200);
}, 120_000);
