import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AlignTemplate,
  align,
  alignTemplate,
  type GapCosts,
  gapCost,
  gapCosts,
  headCost,
  tailCost,
} from './align';
import type { Hit, Hits } from './hits';
import { cutTemplate } from './template';
import { cutWords } from './tokens';

const WORDS = ['cannot', 'open', 'file', 'the', 'denied', 'x'] as const;
const ids = new Map<string, number>(WORDS.map((word, v) => [word, v]));
const weights = Float64Array.from([4, 3, 2, 1, 5, 6]);

function exactHits(words: readonly string[]): Hits {
  const hits = new Map<number, Hit[]>();
  words.forEach((word, at) => {
    const id = ids.get(word);
    if (id !== undefined) hits.set(id, [...(hits.get(id) ?? []), { at, length: 1, likeness: 1 }]);
  });
  return hits;
}

/** The obvious way: every way of choosing hits in order, tried one by one. */
function slowScore(
  template: AlignTemplate,
  words: readonly string[],
  costs: GapCosts,
  cutOff: (token: number) => boolean,
) {
  let best = Number.NEGATIVE_INFINITY;
  const extend = (word: number, token: number, score: number) => {
    best = Math.max(best, score - tailCost(template, costs, word + 1, token + 1, cutOff(token + 1)));
    for (let i = word + 1; i < template.words.length; i++)
      for (let at = token + 1; at < words.length; at++)
        if (ids.get(words[at] ?? '') === template.words[i])
          extend(
            i,
            at,
            score - gapCost(template, costs, word + 1, i, token + 1, at) + (template.weights[i] ?? 0),
          );
  };
  template.words.forEach((id, i) => {
    words.forEach((word, at) => {
      if (ids.get(word) === id) extend(i, at, (template.weights[i] ?? 0) - headCost(template, costs, i, at));
    });
  });
  return best;
}

function prepare(message: string, text: string) {
  const template = alignTemplate(cutTemplate(message), ids, weights);
  const tokens = cutWords(text, 1_000);
  const known = Float64Array.from(tokens.words, (word) => weights[ids.get(word) ?? -1] ?? 0);
  const breaks = Float64Array.from(tokens.breaks, (kind) => (kind >= 3 ? 1.6 : 0));
  const own = known.map((weight) => weight || Number.POSITIVE_INFINITY);
  return { template, tokens, costs: gapCosts(tokens, breaks, known, own, true) };
}

const word = fc.constantFrom(...WORDS);
const message = fc.array(
  fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: fc.constant('{v}') }),
  { minLength: 1, maxLength: 5 },
);
const text = fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.constantFrom('foo', 'bar.', '\n')), {
  maxLength: 9,
});

describe('the alignment', () => {
  test('is as good as the best of all ways, tried one by one', () => {
    fc.assert(
      fc.property(message, text, (messageWords, textWords) => {
        const { template, tokens, costs } = prepare(messageWords.join(' '), textWords.join(' '));
        const cutOff = (token: number) => token === tokens.words.length;
        const fast = align(template, exactHits(tokens.words), costs, cutOff);
        expect(fast.score).toBeCloseTo(slowScore(template, tokens.words, costs, cutOff), 9);
      }),
      { numRuns: 400 },
    );
  });

  test('links words in the order of both', () => {
    fc.assert(
      fc.property(message, text, (messageWords, textWords) => {
        const { template, tokens, costs } = prepare(messageWords.join(' '), textWords.join(' '));
        const { links } = align(template, exactHits(tokens.words), costs, () => false);
        links.slice(1).forEach((link, k) => {
          expect(link.word).toBeGreaterThan(links[k]?.word ?? -1);
          expect(link.at).toBeGreaterThanOrEqual((links[k]?.at ?? 0) + (links[k]?.length ?? 1));
        });
      }),
    );
  });

  test('a whole message costs nothing', () => {
    const { template, tokens, costs } = prepare('cannot open {v} file', 'cannot open foo file');
    expect(align(template, exactHits(tokens.words), costs, () => false).score).toBeCloseTo(9 - 0.04, 9);
  });
});
