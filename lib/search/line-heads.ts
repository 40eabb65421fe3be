// What stands before each line of a log or of a quoted mail is no part of what it says: a message of several lines goes
// on behind it. The text keeps its length, so that places in it are places in what was pasted.
import { LEVELS } from './common-words';

/** What quoted mails, tables and comments put before each line. */
const MARKS = /[ \t]{0,8}(?:[>|#│]|[-+*;%/]{1,3}(?=[ \t]))[ \t>|#│]{0,40}/y;
/** So many lines are looked at, some two megabytes of log; behind them heads are words like any others. */
const MOST_LINES = 20_000;

/** Bars at the ends of lines are the frame of a table. */
const FRAME = /[|│][ \t]{0,40}(?=[\r\n]|$)/g;

/** The time at the head of a line and what stands before it, or the name of one of several programs before a bar. */
const TIME =
  /.{0,40}?(?<!\d)\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?[\],]?[ \t]{1,20}|[\w.-]{1,40}[ \t]{1,20}\|[ \t]/y;
/** A name in brackets, or a file and a line's number as `grep` writes them. */
const TAG = /\[[\w.-]{1,40}\][ \t]|[\w./-]{1,60}[:-]\d{1,7}[:-]/y;
/** Of old Macs, of printers and of Unicode. */
const OTHER_LINE_ENDS = /\r(?!\n)|[\u2028\u2029\u0085\v\f]/g;
const CHUNK = /([^\s]{1,60})([ \t]{1,40})/y;
/** Behind a time so many chunks are looked at: level, thread, program. */
const MOST_CHUNKS = 8;
/** What ends a part of a header. */
const PART_END = /[:\])|>]$|^[-–—]{1,3}$|^(?:stdout|stderr)$/;
/** What container hosts write behind the name of a stream: a full line, or a part of one. */
const WHOLENESS = /^[FP]$/;
const LEVEL = /^\p{L}+(?=:)/u;
const PROSE = /^\p{Lu}?\p{Ll}+[:,]?$/u;
const CODE = /0x/i;

/** Where the time at the head of a line ends; where the line begins if it has none. */
export function timeEnd(text: string, lineStart: number): number {
  TIME.lastIndex = lineStart;
  return lineStart + (TIME.exec(text)?.[0].length ?? 0);
}

/** A line's end and what begins an entry of a log there: a date or a time, at most behind a level or a name for it. */
const NEW_LINE = /[\n\r\u2028\u2029\u0085]/g;
const ENTRY =
  /[\s>|[({*"'-]{0,8}(?:(?:error|warn|warning|info|debug|fatal|critical|time|timestamp|ts|date|[A-Z][a-z]{2})[\s":=,[\](]{1,6}){0,2}(?:\d{1,2}\s)?(?:\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s|\d{1,2}:\d\d(?![\d.])|\d{1,9}\.\d{3,9}\])/iy;

/** Tells whether a line begins between two places, or an entry of a log. */
export function beginsBetween(text: string, from: number, to: number): 'nothing' | 'line' | 'entry' {
  let begins: 'nothing' | 'line' = 'nothing';
  // Cut first: a text of megabytes may have no other line's end.
  for (const { index } of text.slice(from, Math.max(from, to)).matchAll(NEW_LINE)) {
    ENTRY.lastIndex = from + index + 1;
    if (ENTRY.test(text)) return 'entry';
    begins = 'line';
  }
  return begins;
}

/**
 * Where the header of a line may end: behind its time, and behind each part of `ERROR [main] app.Runner -`. Two words of
 * prose, `error:` and codes are the message's.
 */
function headerEnds(text: string, start: number): number[] {
  TAG.lastIndex = start;
  let at = Math.max(timeEnd(text, start), start + (TAG.exec(text)?.[0].length ?? 0));
  if (at === start) return [];
  const ends = [at];
  let before = '';
  for (let k = 0; k < MOST_CHUNKS; k++) {
    CHUNK.lastIndex = at;
    const [all, word = '', blanks = ''] = CHUNK.exec(text) ?? [''];
    const introduces = LEVELS.has(LEVEL.exec(word)?.[0].toLowerCase() ?? '');
    if (all === '' || introduces || CODE.test(word) || (PROSE.test(word) && PROSE.test(before))) break;
    at += all.length;
    const isColumn = blanks.length > 1 || LEVELS.has(word.toLowerCase());
    if (isColumn || PART_END.test(word) || (WHOLENESS.test(word) && PART_END.test(before))) ends.push(at);
    before = word;
  }
  return ends;
}

/** Where a line's text begins, and where its header may end. */
interface LineHead {
  /** Behind the marks of a quote. */
  readonly start: number;
  readonly ends: readonly number[];
}

/** A time, or a line's number, as all lines have it. */
function timeForm(text: string, { start, ends: [end = start] }: LineHead): string {
  return text
    .slice(start, end)
    .replace(/\d+/g, '0')
    .replace(/[:-]0[:-]$/, ':0:');
}

/** Where the header of a line ends that the line before has too, but for the time; `start` where there is none. */
function sameHeader(text: string, head: LineHead, before: LineHead): number {
  const [own] = head.ends;
  const [other] = before.ends;
  if (own === undefined || other === undefined) return head.start;
  if (timeForm(text, head) !== timeForm(text, before)) return head.start;
  const most = head.ends.at(-1) ?? own;
  let same = own;
  while (same < most && text[same] === text[other + same - own]) same++;
  return head.ends.findLast((end) => end <= same) ?? head.start;
}

function readHead(text: string, lineStart: number): LineHead {
  MARKS.lastIndex = lineStart;
  const start = lineStart + (MARKS.exec(text)?.[0].length ?? 0);
  return { start, ends: headerEnds(text, start) };
}

/**
 * The text with blanks for the marks of quoted lines and for log headers that the line before has too; line ends stand
 * behind them then.
 *
 * @example
 * withoutLineHeads('09:00:01 app: cannot\n09:00:01 app: open') //=> '09:00:01 app: cannot              \nopen'
 */
export function withoutLineHeads(pasted: string): string {
  const text = pasted.replace(OTHER_LINE_ENDS, '\n').replace(FRAME, (bar) => ' '.repeat(bar.length));
  let plain = '';
  let done = 0;
  let before: LineHead = readHead(text, 0);
  let at = text.indexOf('\n');
  for (let line = 1; at >= 0 && line < MOST_LINES; line++) {
    const head = readHead(text, at + 1);
    const end = sameHeader(text, head, before);
    before = head;
    if (end > at + 1) {
      const lineEnd = text[at - 1] === '\r' ? '\r\n' : '\n';
      plain += text.slice(done, at + 1 - lineEnd.length) + ' '.repeat(end - at - 1) + lineEnd;
      done = end;
    }
    at = text.indexOf('\n', end);
  }
  return done === 0 ? text : plain + text.slice(done);
}
