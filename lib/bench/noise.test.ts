import { expect, test } from 'vitest';
import { addNoise, fillMessage, KINDS, mailAround, misspell, retype, typeFragment } from './noise';
import { seededRandom } from './seeded-random';

const MESSAGE =
  'Cannot open the configuration file "settings.json": permission denied (code 5), ask an admin.';
const noisy = (kind: (typeof KINDS)[number], seed = 1) => addNoise(MESSAGE, kind, seededRandom(seed));
const words = (text: string) => text.split(/\s+/).join(' ');

test.each(KINDS)('the same seed makes the same text: %s', (kind) => {
  expect(noisy(kind, 7)).toBe(noisy(kind, 7));
});

test.each(['log', 'email', 'nopunct', 'typo3', 'typo8'] as const)(
  'seeds make different texts: %s',
  (kind) => {
    expect(new Set(Array.from({ length: 20 }, (_, seed) => noisy(kind, seed))).size).toBeGreaterThan(5);
  },
);

test('a log puts something before the message and leaves it whole', () => {
  expect(noisy('log')).toMatch(/^.+Cannot open .+ admin\.$/);
});

test('a mail has lines before and behind the message, as a ticket has', () => {
  for (let seed = 0; seed < 20; seed++) {
    const lines = noisy('email', seed).split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(6);
    const at = lines.findIndex((line) => line.endsWith(MESSAGE));
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(lines.length - 1);
  }
});

test('wrapping keeps all words, in lines of at most 40 columns', () => {
  const lines = noisy('wrap40').split('\n');
  expect(words(noisy('wrap40'))).toBe(words(MESSAGE));
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
});

test('wrapping cuts a path that is longer than a line, and loses nothing of it', () => {
  const lines = addNoise(`open ${'x'.repeat(100)}`, 'wrap40', seededRandom(1)).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(lines.join('').replace(' ', '')).toBe(`open${'x'.repeat(100)}`);
});

test('lost punctuation loses capitals too, and no letter', () => {
  expect(noisy('nopunct')).not.toMatch(/[^a-z0-9\s]/);
  expect(noisy('nopunct').replaceAll(' ', '')).toBe(MESSAGE.toLowerCase().replace(/[^a-z0-9]/g, ''));
});

test('a cut text is the first 60 %', () => {
  expect(MESSAGE.startsWith(noisy('trunc60'))).toBe(true);
  expect(noisy('trunc60').length / MESSAGE.length).toBeCloseTo(0.6, 1);
});

test('mistakes are about as many as asked for, and never touch line ends', () => {
  const text = `${'e'.repeat(99)}\n`.repeat(100);
  const changed = misspell(text, 0.08, seededRandom(3));
  expect(changed.split('\n')).toHaveLength(101);
  const wrong = changed.replace(/[e\n]/g, '').length / text.length;
  expect(wrong).toBeGreaterThan(0.03);
  expect(wrong).toBeLessThan(0.08);
  expect(misspell(text, 0, seededRandom(3))).toBe(text);
});

test('what is retyped has at most three other words, and perhaps some of its own before it', () => {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9 ]/g, '')
      .split(' ');
  const right = new Set(bare(MESSAGE));
  const lengths = new Set<number>();
  for (let seed = 0; seed < 40; seed++) {
    const own = bare(retype(MESSAGE, seededRandom(seed)));
    lengths.add(own.length);
    const ownWords = own.length - bare(MESSAGE).length;
    expect(own.filter((word) => !right.has(word)).length).toBeLessThanOrEqual(3 + ownWords);
  }
  expect(lengths.size).toBeGreaterThan(1);
});

test('a quoted mail marks every line, a page marks words and loses none', () => {
  for (let seed = 0; seed < 20; seed++) {
    expect(
      noisy('quoted', seed)
        .split('\n')
        .every((line) => /^(?:> |> > |\| )/.test(line)),
    ).toBe(true);
    const shown = noisy('page', seed)
      .replace(/<[^>]+>/g, '')
      .replaceAll('&nbsp;', ' ');
    expect(shown).toContain(MESSAGE);
  }
});

test('placeholders are filled, escaped braces are not', () => {
  const filled = fillMessage('open {path} of \\{x}', seededRandom(1));
  expect(filled).toMatch(/^open \S+ of \{x\}$/);
  expect(filled).not.toContain('{path}');
});

test('a ticket that tells nothing announces no message', () => {
  for (let seed = 0; seed < 20; seed++)
    expect(mailAround(undefined, seededRandom(seed))).not.toMatch(/message:|it says|Copied|It tells|affiché/);
});

test('what is typed are whole words of a title, with one slip or with many', () => {
  const title = 'The management profile could not be installed on this device';
  for (let seed = 0; seed < 50; seed++) {
    const one = typeFragment(title, 'one', seededRandom(seed)) ?? '';
    const each = typeFragment(title, 'each', seededRandom(seed)) ?? '';
    for (const typed of [one, each]) {
      expect(typed.length).toBeGreaterThanOrEqual(8);
      expect(typed.length).toBeLessThan(40);
    }
    const wrong = (typed: string) => typed.split(' ').filter((word) => !title.toLowerCase().includes(word));
    expect(wrong(one).length).toBeLessThanOrEqual(1);
    expect(wrong(each).length).toBeGreaterThanOrEqual(wrong(one).length);
  }
});

test('of a title that is too short nothing is typed', () => {
  expect(typeFragment('Jam', 'one', seededRandom(1))).toBeUndefined();
});
