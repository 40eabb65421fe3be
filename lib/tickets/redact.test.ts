import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact, restore } from './redact';
import { HARMLESS } from './redact.harmless.corpus';
import { PRIVATE } from './redact.private.corpus';

const FORMS = PRIVATE.map(([form]) => form);

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FORMS, ...HARMLESS),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(' ', '\n', ': ', '=', '@', '\\', '/', '.', '‹user 1›', '›', 'anna', 'ANNA'),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

test.each(PRIVATE.map(([form, ...gone]) => ({ form, gone })))('$form loses $gone', ({ form, gone }) => {
  expect(gone.filter((piece) => redact(form, { keep: [] }).text.includes(piece))).toEqual([]);
});

test.each(HARMLESS)('%j stays as it is', (form) => {
  expect(redact(form, { keep: [] })).toEqual({ text: form, hidden: [] });
});

// a bar between them, because a label and a value may stand next to each other otherwise
const among = (forms: readonly string[]) =>
  fc
    .array(fc.constantFrom(...forms), { maxLength: 6 })
    .map((found) => found.map((form) => `${form} | `).join(''));

test('what is private goes and what is harmless stays, wherever they stand', () => {
  fc.assert(
    fc.property(
      among(HARMLESS),
      fc.constantFrom(...PRIVATE),
      among(HARMLESS),
      (before, [form, ...gone], after) => {
        const { text: shown } = redact(`${before}${form} | ${after}`, { keep: [] });
        expect(shown.startsWith(before), shown).toBe(true);
        expect(shown.endsWith(` | ${after}`), shown).toBe(true);
        const own = shown.slice(before.length, shown.length - after.length);
        expect(gone.filter((piece) => own.includes(piece))).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('whatever an article’s message holds stays, and what else is private still goes', () => {
  const message = fc.array(fc.constantFrom(...FORMS, ...HARMLESS), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(message, fc.constantFrom(...PRIVATE), (forms, [form, ...gone]) => {
      const own = forms.join(' | ');
      expect(redact(own, { keep: [own] })).toEqual({ text: own, hidden: [] });
      // a value that both have is the article's
      fc.pre(gone.every((piece) => !own.toLowerCase().includes(piece.toLowerCase())));
      const { text: shown } = redact(`${form} | ${own}`, { keep: [own] });
      expect(shown.endsWith(` | ${own}`), shown).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('offsets are right, and restoring gives back the text, at once or one placeholder at a time', () => {
  fc.assert(
    fc.property(text, (given) => {
      const redaction = redact(given, { keep: [] });
      for (const { start, end, placeholder } of redaction.hidden) {
        expect(redaction.text.slice(start, end)).toBe(placeholder);
      }
      expect(restore(redaction)).toEqual({ text: given, hidden: [] });
      let left = redaction;
      for (const { placeholder } of redaction.hidden) left = restore(left, placeholder);
      expect(left).toEqual({ text: given, hidden: [] });
    }),
    { numRuns: 2000 },
  );
});

test('redacting again changes nothing', () => {
  fc.assert(
    fc.property(text, (given) => {
      const once = redact(given, { keep: [] }).text;
      expect(redact(once, { keep: [] })).toEqual({ text: once, hidden: [] });
    }),
    { numRuns: 2000 },
  );
});

test('no hidden value of three signs or more is left as a word', () => {
  const word = /[\p{L}\p{N}_]/u;
  fc.assert(
    fc.property(text, (given) => {
      const { text: shown, hidden } = redact(given, { keep: [] });
      const bare = shown.replace(/‹[^‹›]*›/g, (placeholder) => '›'.repeat(placeholder.length));
      for (const { original } of hidden) {
        if (original.length < 3 || original.length > 256) continue;
        for (let at = bare.indexOf(original); at >= 0; at = bare.indexOf(original, at + 1)) {
          const end = at + original.length;
          const inside = (edge: number) => word.test(bare.charAt(edge - 1)) && word.test(bare.charAt(edge));
          expect(inside(at) || inside(end)).toBe(true);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('what stands in the article stays, and the rest goes, in the language of the page', () => {
  const keep = ['Open https://login.microsoftonline.com', 'App 2f1c9a0b-52de-4a1b-9c3d-1234567890ab'];
  const pasted = 'login.microsoftonline.com, 2F1C9A0B-52DE-4A1B-9C3D-1234567890AB, a.martin@contoso.fr';
  expect(redact(pasted, { keep, lang: 'fr' }).text).toBe(
    'login.microsoftonline.com, 2F1C9A0B-52DE-4A1B-9C3D-1234567890AB, ‹adresse e-mail 1›',
  );
});

test('the same value has the same placeholder, also where nothing around it gives it away', () => {
  expect(redact('C:\\Users\\anna\\x; hello anna; C:\\Users\\bob\\y', { keep: [] }).text).toBe(
    'C:\\Users\\‹user 1›\\x; hello ‹user 1›; C:\\Users\\‹user 2›\\y',
  );
});
