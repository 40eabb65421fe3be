import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, loadIndex } from './index';
import { madeUpMessage } from './made-up-document';

function article(id: string, message: string, codes: readonly string[] = []) {
  return { ...madeUpMessage(id, message, codes), titles: { en: message } };
}

const DOCUMENTS = [
  article('a-profile', "Profile installation failed: the server '{server}' can't be reached", ['0x80180014']),
  article('b-profile', 'Profile installation failed: office file not found', ['0x80180015']),
  article('c-cafe', 'Échec de la réinitialisation du café', ['AADSTS50076']),
  article('d-twin', 'Échec de la réinitialisation du café', ['ERROR_FILE_NOT_FOUND']),
];
const engine = loadIndex(buildIndex(DOCUMENTS));

/** Message, title and code are a text each. */
const MESSAGES_EACH = 3;

const PIECES = [
  'Profile installation failed',
  "the server 'x' can't be reached",
  '0x80180014',
  'Échec de la',
  'café',
  '\n',
  '\r\n',
  ': ',
  'ERROR_FILE_NOT_FOUND',
  '\ud83d',
  '\u202e',
  '\\u0027',
  '&lt;',
  '\u001b[31m',
  '{server}',
  '%s',
  '-2145910764',
] as const;
const pasted = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(' '));

describe('for every text', () => {
  test('the engine answers, twice the same', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(engine.search(text)).toEqual(engine.search(text));
      }),
    );
  });

  test('spans lie inside the text, in order, apart', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const { results } of engine.search(text).groups)
          for (const { spans } of results) {
            let end = -1;
            for (const span of spans) {
              expect(span.start).toBeGreaterThan(end);
              expect(span.end).toBeGreaterThan(span.start);
              end = span.end;
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
    );
  });

  test('every result has a reason, a confidence, and stands once', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const { results } of engine.search(text).groups) {
          expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
          for (const { confidence, reasons } of results) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            expect(reasons.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  test('the order is total: surest first, articles in any order of the index', () => {
    const shuffled = loadIndex(buildIndex([...DOCUMENTS].reverse()));
    fc.assert(
      fc.property(pasted, (text) => {
        const answer = engine.search(text);
        expect(shuffled.search(text)).toEqual(answer);
        for (const { results } of answer.groups)
          results.forEach(({ confidence }, at) => {
            expect(confidence).toBeLessThanOrEqual(results[at - 1]?.confidence ?? 1);
          });
      }),
    );
  });

  test('the verdict and the results are the primary group\u2019s', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { verdict, results, groups, primary } = engine.search(text);
        if (verdict === 'none') expect({ groups, primary }).toEqual({ groups: [], primary: -1 });
        else expect(groups[primary]).toEqual({ verdict, results });
      }),
    );
  });
});

describe('what nobody sees makes no difference', () => {
  const BASE = [
    "Profile installation failed: the server 'x' can't be reached",
    'Profile installation failed: office file not found (0x80180015)',
    'Échec de la réinitialisation du café',
    'error 0x80180014 in the log',
  ] as const;
  const outcome = (text: string) => {
    const { verdict, results } = engine.search(text);
    return { verdict, ids: results.map(({ id }) => id) };
  };

  test('invisible characters anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BASE),
        fc.nat(),
        fc.constantFrom('\u200b', '\u00ad', '\ufeff', '\u200e', '\u2060'),
        (text, at, mark) => {
          const place = at % (text.length + 1);
          expect(outcome(text.slice(0, place) + mark + text.slice(place))).toEqual(outcome(text));
        },
      ),
    );
  });

  test.each([
    ['accents composed or not', (text: string) => text.normalize('NFD')],
    ['accents lost', (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['curly apostrophes', (text: string) => text.replaceAll("'", '\u2019')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['ligatures', (text: string) => text.replaceAll('ffi', '\ufb03').replaceAll('fi', '\ufb01')],
    [
      'full-width letters',
      (text: string) => text.replace(/[a-z]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0)),
    ],
    ['capitals', (text: string) => text.toUpperCase()],
    ['Windows line ends around', (text: string) => `\r\n${text}\r\n`],
  ])('%s', (_, change) => {
    for (const text of BASE) expect(outcome(change(text))).toEqual(outcome(text));
  });
});

describe('hostile texts cost no more work than they may', () => {
  // Work is counted, not timed: a clock tells more about the machine. That no regular expression is slow is
  // checked apart (`npm run check:patterns`).
  // 48 passages and 24 more around codes, of 160 words.
  const PASSAGE_WORDS = 72 * 160;
  const OF_PASSAGE = 30;
  test.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['short numbers', '1 '.repeat(300_000)],
    ['half codes', '0x8018 '.repeat(100_000)],
    ['one code', '0x80180014 '.repeat(100_000)],
    ['known words', 'profile installation failed the server '.repeat(20_000)],
    ['the beginning of a symbol', 'error file not '.repeat(50_000)],
    ['whole messages', 'Profile installation failed: office file not found\n'.repeat(20_000)],
    ['blanks', ' '.repeat(2_000_000)],
    ['line ends', '\n'.repeat(2_000_000)],
    ['backslashes', '\\'.repeat(500_000)],
    ['entities', '&#39;&lt'.repeat(100_000)],
    ['colours', '\u001b[31m'.repeat(100_000)],
    ['quotes', '"\'`'.repeat(300_000)],
    ['underscores', '_-'.repeat(500_000)],
    ['marks', 'e\u0301'.repeat(300_000)],
  ])('%s', (_, text) => {
    const { tokens, codes, passages, findings, answer } = engine.explain(text);
    expect(tokens.words.length).toBeLessThanOrEqual(1_500_000);
    expect(codes.length).toBeLessThanOrEqual(1_000);
    const read = passages.reduce((sum, passage) => sum + passage.tokens.words.length, 0);
    expect(read).toBeLessThanOrEqual(PASSAGE_WORDS);
    for (const { candidates, matches } of passages) {
      expect(candidates.size).toBeLessThanOrEqual(engine.size * MESSAGES_EACH);
      expect(matches.length).toBeLessThanOrEqual(OF_PASSAGE);
    }
    expect(findings.length).toBeLessThanOrEqual(engine.size);
    expect(answer.results.length).toBeLessThanOrEqual(10);
  });
});
