// One character as the engine sees it: case, accents, ligatures, full-width forms and typographic quotes make
// no difference, and what nobody sees (soft hyphens, zero-width and direction marks) is not there at all.
// Folding works character by character, so that every offset into the pasted text stays known.

/** What a character does to a word: belongs to it, ends it, ends the line, or is not there. */
export type Folded =
  | { readonly kind: 'letters'; readonly letters: string }
  | { readonly kind: 'apostrophe' }
  | { readonly kind: 'invisible' }
  | { readonly kind: 'line-end' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'separator' };

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]$/u;
const APOSTROPHE = /^['\u2018\u2019\u201b\u2032\u00b4`\u02bc\uff07]$/u;
const DASH = /^[-\u2010-\u2015\u2212\uff0d]$/u;
const LINE_END = /^[\n\r\v\f\u0085\u2028\u2029]$/u;
const NOT_WORD = /[^\p{L}\p{N}]/gu;

/** Letters that Unicode does not decompose but people write both ways. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
};

const known = new Map<number, Folded>();
/** Texts hold few different characters; the bound only keeps a hostile text from filling the memory. */
const MOST_KNOWN = 20_000;

function foldFresh(codePoint: number): Folded {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return { kind: 'separator' };
  const char = String.fromCodePoint(codePoint);
  if (LINE_END.test(char)) return { kind: 'line-end' };
  if (APOSTROPHE.test(char)) return { kind: 'apostrophe' };
  if (DASH.test(char)) return { kind: 'dash' };
  if (INVISIBLE.test(char)) return { kind: 'invisible' };
  // Lower case before and after: some capitals exist only decomposed, some only composed.
  const plain = char.toLowerCase().normalize('NFKD').toLowerCase().replace(NOT_WORD, '');
  if (plain === '') return { kind: 'separator' };
  return { kind: 'letters', letters: Array.from(plain, (letter) => SPELT_OUT[letter] ?? letter).join('') };
}

/**
 * Folds one code point. Underscores are separators here; the tokeniser joins words over them.
 *
 * @example
 * foldCharacter(0xc9) //=> { kind: 'letters', letters: 'e' }
 * foldCharacter(0x200b) //=> { kind: 'invisible' }
 */
export function foldCharacter(codePoint: number): Folded {
  const before = known.get(codePoint);
  if (before) return before;
  const folded = foldFresh(codePoint);
  if (known.size < MOST_KNOWN) known.set(codePoint, folded);
  return folded;
}

/**
 * Folds a whole string to its letters and digits, for keys.
 *
 * @example
 * foldWord('Échec_Réseau') //=> 'echecreseau'
 */
export function foldWord(text: string): string {
  let out = '';
  for (const char of text) {
    const folded = foldCharacter(char.codePointAt(0) ?? 0);
    if (folded.kind === 'letters') out += folded.letters;
  }
  return out;
}
