// Every way in which people and programs write an error code, one row each. A row reads words that stand side
// by side in a paste (folded, joined by single spaces) and names the codes that they may mean, as keys:
// `x80180014` for 32-bit codes, folded letters and digits (`aadsts50076`) for all others.

/** One way of writing a code. */
export interface Notation {
  readonly name: string;
  /** How many words it takes. */
  readonly words: number;
  readonly pattern: RegExp;
  /** The keys that the text may mean; `negative` where a minus sign touches it. */
  readonly keys: (match: RegExpExecArray, negative: boolean) => readonly string[];
  /** True where the form alone proves that it is a code; else it counts only where an article has it. */
  readonly certain: boolean;
  /** Counts only where a word says that a code follows, or nothing else is there: versions and days look alike. */
  readonly announced?: true;
  readonly matches: string;
  readonly rejects: string;
}

const BITS_32 = 2 ** 32;

/** The key of a hexadecimal code: leading zeros tell nothing. */
export function hexKey(digits: string): string {
  return `x${digits.replace(/^0+(?=.)/, '')}`;
}

function decimalKeys(digits: string, negative: boolean): string[] {
  const value = Number(digits);
  const keys: string[] = [];
  // A lost minus sign is common (mail programs, wikis), so an unsigned small number may be a signed code too.
  if (value > 0 && value <= BITS_32 / 2) keys.push(hexKey((BITS_32 - value).toString(16)));
  if (!negative && value < BITS_32) keys.push(hexKey(value.toString(16)));
  return keys;
}

/** What scanners and tired fingers make of digits: O for 0, l for 1, S for 5, Z for 2. */
function mendDigits(text: string): string {
  return text.replaceAll('o', '0').replace(/[li]/g, '1').replaceAll('s', '5').replaceAll('z', '2');
}

/** Where the digits begin is not sure, as letters may be misread ones: AADSTS ends in what a 5 is taken for. */
function misreadKeys(letters: string, rest: string): string[] {
  const more = Math.min(/^[a-z]*/.exec(rest)?.[0].length ?? 0, rest.length - 2);
  const cuts = Array.from({ length: more + 1 }, (_, i) => more - i);
  return cuts.map((cut) => `${letters}${rest.slice(0, cut)}${mendDigits(rest.slice(cut))}`);
}

/** Read in this order: behind 0x and eight digits that a row is certain of, no other row is asked. */
export const NOTATIONS: readonly Notation[] = [
  {
    name: 'hexadecimal of 64 bits, its sign extended',
    words: 1,
    pattern: /^(?:[0o]x)?f{8}([89a-f][0-9a-f]{7})$/,
    keys: (m) => [hexKey(m[1] ?? '')],
    certain: true,
    matches: '0xFFFFFFFF80180014',
    rejects: '0xFFFFFFFF00180014',
  },
  {
    name: 'hexadecimal with a sign, as Python and Go have it',
    words: 1,
    pattern: /^0x([0-7][0-9a-f]{7})$/,
    keys: (m, negative) =>
      negative ? [hexKey((BITS_32 - Number.parseInt(m[1] ?? '', 16)).toString(16))] : [],
    certain: false,
    matches: '-0x7fe7ffec',
    rejects: '0x8fe7ffec',
  },
  {
    name: 'hexadecimal',
    words: 1,
    pattern: /^[0o]x([0-9a-f]{3,16})$/,
    keys: (m) => [hexKey(m[1] ?? '')],
    certain: true,
    matches: '0x80180014',
    rejects: '0x8018zz14',
  },
  {
    name: 'hexadecimal by bytes',
    words: 4,
    pattern: /^([89c][0-9a-f]) ([0-9a-f]{2}) ([0-9a-f]{2}) ([0-9a-f]{2})$/,
    keys: (m) => [hexKey(m.slice(1).join(''))],
    certain: false,
    matches: '80 18 00 14',
    rejects: '80 18 00 1',
  },
  {
    name: 'hexadecimal glued to the word before',
    words: 1,
    pattern: /^[a-z\d]{1,12}?(?:0x([0-9a-f]{8})|x([89c][0-9a-f]{7}))$/,
    keys: (m) => [hexKey(m[1] ?? m[2] ?? '')],
    certain: true,
    matches: 'hr0x80180014',
    rejects: 'hr80180014',
  },
  {
    name: 'hexadecimal without 0x, or as C and Basic have it',
    words: 1,
    pattern: /^(?:[0o]x|h)?([89c][0-9a-f]{7})(?:[hlu]|ul)?$/,
    keys: (m) => [hexKey(m[1] ?? '')],
    certain: true,
    matches: '80180014',
    rejects: '20260101',
  },
  {
    name: 'zero-led hexadecimal without 0x',
    words: 1,
    pattern: /^(0[0-9a-f]{7})$/,
    keys: (m) => [hexKey(m[1] ?? '')],
    certain: false,
    matches: '00000709',
    rejects: '0000070',
  },
  {
    name: 'decimal of 32 bits',
    words: 1,
    pattern: /^(\d{8,10})$/,
    keys: (m, negative) => decimalKeys(m[1] ?? '', negative),
    certain: false,
    matches: '2149056532',
    rejects: '1460',
  },
  {
    name: 'decimal whose minus sign was misread as a letter',
    words: 1,
    pattern: /^[a-z](\d{9,10})$/,
    keys: (m) => decimalKeys(m[1] ?? '', true),
    certain: false,
    matches: 'y2145910764',
    rejects: '2145910764',
  },
  {
    name: 'hexadecimal cut in two',
    words: 2,
    pattern: /^(?:0x ?)?([0-9a-f]{2,7}) ([0-9a-f]{1,6})$/,
    keys: (m) => ((m[1] ?? '').length + (m[2] ?? '').length === 8 ? [hexKey(`${m[1]}${m[2]}`)] : []),
    certain: false,
    matches: '0x8018 0014',
    rejects: '0x8018 001x',
  },
  {
    name: '0x, then hexadecimal cut in two',
    words: 3,
    pattern: /^[0o]x ([0-9a-f]{4}) ([0-9a-f]{4})$/,
    keys: (m) => [hexKey(`${m[1]}${m[2]}`)],
    certain: true,
    matches: '0x 8018 0014',
    rejects: '0x 8018 001',
  },
  {
    name: '0x apart',
    words: 2,
    pattern: /^[0o]x ([0-9a-f]{8})$/,
    keys: (m) => [hexKey(m[1] ?? '')],
    certain: true,
    matches: '0x 80180014',
    rejects: '0x 801800',
  },
  {
    name: 'decimal cut in two',
    words: 2,
    pattern: /^(\d{1,9}) (\d{1,9})$/,
    keys: (m, negative) => (`${m[1]}${m[2]}`.length === 10 ? decimalKeys(`${m[1]}${m[2]}`, negative) : []),
    certain: false,
    matches: '2147 220978',
    rejects: '2147 22097x',
  },
  {
    name: 'decimal in groups of three',
    words: 4,
    pattern: /^(\d{1,3}) (\d{3}) (\d{3}) (\d{3})$/,
    keys: (m, negative) => decimalKeys(m.slice(1).join(''), negative),
    certain: false,
    matches: '2 145 910 764',
    rejects: '2 145 910 76',
  },
  {
    name: 'hexadecimal, misread',
    words: 1,
    pattern: /^(?:[0o]x)?([0-9a-folisz]{8})$/,
    keys: (m) => [hexKey(mendDigits(m[1] ?? ''))],
    certain: false,
    matches: '8o18oo14',
    rejects: '8o18oo1x',
  },
  {
    name: 'negative decimal, misread',
    words: 1,
    pattern: /^([0-9olisz]{9,10})$/,
    keys: (m, negative) => (negative ? decimalKeys(mendDigits(m[1] ?? ''), true) : []),
    certain: false,
    matches: '-2l459lO764',
    rejects: '-2l459lO76x',
  },
  {
    name: 'hexadecimal glued to the word behind',
    words: 1,
    pattern: /^(?:[0o]x)?([89c][0-9a-f]{7})[a-z]{1,20}$/,
    keys: (m) => [hexKey(m[1] ?? '')],
    certain: false,
    matches: '0x80180014Due',
    rejects: '0x8018001Your',
  },
  {
    name: 'letters and number glued to the word behind',
    words: 1,
    pattern: /^([a-z]{2,12}\d{4,8})[a-z]{2,20}$/,
    keys: (m) => [m[1] ?? ''],
    certain: false,
    matches: 'AADSTS50076Due',
    rejects: 'TS23due',
  },
  {
    name: 'hexadecimal behind a name and an underscore',
    words: 1,
    pattern: /^[a-z]{1,20}([89c][0-9a-f]{7})$/,
    keys: (m) => [hexKey(m[1] ?? '')],
    certain: false,
    matches: 'WindowsUpdate_80072EFD',
    rejects: 'WindowsUpdate_2026',
  },
  {
    name: 'mail status',
    words: 3,
    pattern: /^([245]) (\d{1,3}) (\d{1,3})$/,
    keys: (m) => [`mail${m.slice(1).join('.')}`],
    certain: false,
    announced: true,
    matches: '5.1.10',
    rejects: '6.1.10',
  },
  {
    name: 'letters and number',
    words: 1,
    pattern: /^([a-z]{1,12}\d{2,8})$/,
    keys: (m) => [m[1] ?? ''],
    certain: false,
    matches: 'aadsts50076',
    rejects: '50076aadsts',
  },
  {
    name: 'digits and letters, as databases have them',
    words: 1,
    pattern: /^(\d{1,6}[a-z][a-z\d]{0,8}|[a-z]{1,6}\d[a-z\d]{1,8})$/,
    keys: (m) => [m[1] ?? ''],
    certain: false,
    matches: '42S02',
    rejects: '4202',
  },
  {
    name: 'letters and number apart',
    words: 2,
    pattern: /^([a-z]{2,12}) ([0-9]{2,8})$/,
    keys: (m) => [`${m[1]}${m[2]}`],
    certain: false,
    matches: 'aadsts 50076',
    rejects: 'aadsts x50076',
  },
  {
    name: 'letters and number, misread',
    words: 1,
    pattern: /^([a-z]{2,12}?)([0-9olisz]{3,8})$/,
    keys: (m) => misreadKeys(m[1] ?? '', m[2] ?? ''),
    certain: false,
    matches: 'aadsts5oo76',
    rejects: '5oo76',
  },
];

/**
 * The key under which an article's code is found, whatever notation its author chose.
 *
 * @example
 * codeKey('0x80180014') //=> 'x80180014'
 * codeKey('-2145910764') //=> 'x80180014'
 * codeKey('AADSTS50076') //=> 'aadsts50076'
 * codeKey('5.1.10') //=> 'mail5.1.10'
 */
export function codeKey(code: string): string {
  const plain = code.trim().toLowerCase();
  if (/^[245]\.\d{1,3}\.\d{1,3}$/.test(plain)) return `mail${plain}`;
  const hex =
    /^0xf{8}([89a-f][0-9a-f]{7})$/.exec(plain) ??
    /^0x([0-9a-f]{1,16})$/.exec(plain) ??
    /^([089c][0-9a-f]{7})$/.exec(
      plain.replace(/^([89c][0-9a-f])((?: [0-9a-f]{2}){3})$/, (bytes) => bytes.replaceAll(' ', '')),
    );
  if (hex) return hexKey(hex[1] ?? '');
  const decimal = /^(-?)(\d{8,10})$/.exec(plain);
  const signed = decimal ? decimalKeys(decimal[2] ?? '', decimal[1] === '-')[0] : undefined;
  return signed ?? plain.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * What codes of one kind have in common: two different codes of one family contradict each other.
 *
 * @example
 * codeFamily('x80180014') //=> 'x'
 * codeFamily('aadsts50076') //=> 'aadsts'
 * codeFamily('ts2304') //=> 'ts'
 */
export function codeFamily(key: string): string | undefined {
  if (/^x[0-9a-f]{1,8}$/.test(key)) return 'x';
  if (key.startsWith('mail')) return 'mail';
  return /^(?:([a-z]{3,12})\d{3,8}|([a-z]{2})\d{4,8})$/.exec(key)?.slice(1).find(Boolean);
}
