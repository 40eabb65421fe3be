// Cuts any text into words with their places in the original, in one pass without regular expressions over
// the whole: five megabytes of log have to go through here. Both pastes and messages are cut by it.
import { escapeAt } from './escapes';
import { foldCharacter } from './fold-character';
import { tagAt } from './markup';
import { commonSpelling } from './spelling-variants';

/** What stands between a word and the one before it, weakest first. */
export const BREAK = { none: 0, clause: 1, sentence: 2, line: 3, paragraph: 4 } as const;

/** Words in order, as columns: objects for a million words would not fit the time. */
export interface Tokens {
  readonly words: readonly string[];
  /** Offsets of each word into the text, end exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** `BREAK` before each word. */
  readonly breaks: readonly number[];
  /** True where a minus sign touches the word, as in -2145910764. */
  readonly negative: readonly boolean[];
  /** The text had more words than `most`. */
  readonly cut: boolean;
}

/** Longer runs of letters are keys and hashes, of which no message is made; they are kept as one unknown word. */
const LONGEST_WORD = 80;
/** Endings that English writes behind an apostrophe and that people leave out: `can't`, `cant`. French elisions (`l'`) stay words. */
const ENDINGS = new Set(['t', 's', 're', 've', 'll', 'd', 'm']);

/** 0 separator, 1 word, 2 asks foldCharacter or escapeAt. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-zA-Z0-9]/.test(char)) return 1;
  return /[\s'`\-_&\\%]/.test(char) && char !== ' ' && char !== '\t' ? 2 : code === 0x1b ? 2 : 0;
});
/** The break that an ASCII separator makes. */
const ASCII_BREAK = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[.!?]/.test(char)) return BREAK.sentence;
  return /[:;,"()[\]{}|<>=]/.test(char) ? BREAK.clause : BREAK.none;
});

class Cutter {
  /** Without their places, the words of thousands of messages take half the time. */
  private readonly placed: boolean;
  readonly words: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly breaks: number[] = [];
  readonly negative: boolean[] = [];
  private word = '';
  private start = 0;
  private end = 0;
  private pending: number = BREAK.none;
  private dashEnd = -1;
  /** Letters before an apostrophe whose other side is still to come. */
  private apostrophe = false;
  /** Where a carriage return ended, so that its line feed is not a second line. */
  private carriageEnd = -1;
  private lineHadWord = false;
  private minus = false;

  constructor(placed: boolean) {
    this.placed = placed;
  }

  letters(letters: string, from: number, to: number): void {
    if (this.word === '') {
      this.start = from;
      this.minus = this.dashEnd === from;
    }
    const room = LONGEST_WORD - this.word.length;
    if (room > 0) this.word += letters.length > room ? letters.slice(0, room) : letters;
    this.end = to;
  }

  /** A character that is not there still moves the place where a minus sign touches. */
  invisible(from: number, to: number): void {
    if (this.dashEnd === from) this.dashEnd = to;
    if (this.carriageEnd === from) this.carriageEnd = to;
  }

  dash(to: number): void {
    const glued = this.word !== '';
    this.flush();
    this.dashEnd = glued ? -1 : to;
  }

  /** An underscore joins: `ERROR_FILE` is one word, `errorfile`. */
  joint(to: number): void {
    if (this.word === '' && this.dashEnd === to - 1) this.dashEnd = to;
  }

  quote(): void {
    const letters = this.word !== '' && !/\d$/.test(this.word);
    const joined = this.apostrophe;
    this.flush();
    this.apostrophe = letters && !joined;
    if (!letters) this.pending = Math.max(this.pending, BREAK.clause);
  }

  /** A dash between blanks sets apart what a colon would. */
  separator(strength: number, at: number): void {
    this.flush();
    this.apostrophe = false;
    const dash = this.dashEnd === at ? BREAK.clause : BREAK.none;
    this.pending = Math.max(this.pending, strength, dash);
  }

  lineEnd(codePoint: number, from: number, to: number): void {
    const second = codePoint === 0x0a && this.carriageEnd === from;
    this.carriageEnd = codePoint === 0x0d ? to : -1;
    if (second) return;
    this.flush();
    this.apostrophe = false;
    this.pending =
      this.lineHadWord || this.words.length === 0 ? Math.max(this.pending, BREAK.line) : BREAK.paragraph;
    this.lineHadWord = false;
  }

  flush(): void {
    if (this.word === '') return;
    const last = this.words.length - 1;
    if (this.apostrophe && last >= 0 && ENDINGS.has(this.word)) {
      this.words[last] = commonSpelling((this.words[last] ?? '') + this.word);
      if (this.placed) this.ends[last] = this.end;
    } else {
      this.words.push(commonSpelling(this.word));
      this.breaks.push(this.pending);
      if (this.placed) this.place();
    }
    this.pending = BREAK.none;
    this.apostrophe = false;
    this.lineHadWord = true;
    this.word = '';
  }

  private place(): void {
    this.starts.push(this.start);
    this.ends.push(this.end);
    this.negative.push(this.minus);
  }
}

const TAG_START = 0x3c;

/** A tag is nothing within a sentence, and elsewhere the end of a line. */
function markup(text: string, at: number, cutter: Cutter): number {
  const tag = tagAt(text, at);
  if (tag?.inline) cutter.invisible(at, at + tag.length);
  else cutter.separator(tag ? BREAK.line : (ASCII_BREAK[TAG_START] ?? 0), at);
  return at + (tag?.length ?? 1);
}

/** Takes the run of plain ASCII letters at `at`; by far the most common case, so without a look at each character's meaning. */
function asciiRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code >= 128 || ASCII[code] !== 1) break;
    end++;
  }
  return end;
}

function special(text: string, at: number, cutter: Cutter): number {
  const disguised = escapeAt(text, at);
  const codePoint = disguised?.codePoint ?? text.codePointAt(at) ?? 0;
  const to = at + (disguised?.length ?? (codePoint > 0xffff ? 2 : 1));
  if (codePoint === 0x5f) {
    cutter.joint(to);
    return to;
  }
  const folded = foldCharacter(codePoint);
  switch (folded.kind) {
    case 'letters':
      cutter.letters(folded.letters, at, to);
      break;
    case 'invisible':
      cutter.invisible(at, to);
      break;
    case 'apostrophe':
      cutter.quote();
      break;
    case 'dash':
      cutter.dash(to);
      break;
    case 'line-end':
      cutter.lineEnd(codePoint, at, to);
      break;
    case 'separator':
      cutter.separator(codePoint < 128 ? (ASCII_BREAK[codePoint] ?? 0) : BREAK.none, at);
      break;
    default:
      folded satisfies never;
  }
  return to;
}

/**
 * Cuts a text into folded words, at most `most` of them.
 *
 * @example
 * cutWords("Échec : can't open ERROR_FILE", 100).words //=> ['echec', 'cannot', 'open', 'errorfile']
 */
export function cutWords(text: string, most: number): Tokens {
  const cutter = new Cutter(true);
  const read = cutInto(cutter, text, most);
  const { words, starts, ends, breaks, negative } = cutter;
  return { words, starts, ends, breaks, negative, cut: read < text.length };
}

/** The same without the words' places in the text. */
export function cutWordsOnly(text: string, most: number): Pick<Tokens, 'words' | 'breaks'> {
  const cutter = new Cutter(false);
  cutInto(cutter, text, most);
  return cutter;
}

/** Cuts until there are `most` words; gives how far it read. */
function cutInto(cutter: Cutter, text: string, most: number): number {
  let at = 0;
  while (at < text.length && cutter.words.length < most) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (ASCII[code] ?? 0) : 2;
    if (kind === 1) {
      const end = asciiRun(text, at);
      cutter.letters(text.slice(at, end).toLowerCase(), at, end);
      at = end;
    } else if (code === TAG_START) {
      at = markup(text, at, cutter);
    } else if (kind === 0) {
      cutter.separator(ASCII_BREAK[code] ?? 0, at);
      at++;
    } else at = special(text, at, cutter);
  }
  cutter.flush();
  return at;
}
