// What happens to a message on its way into a ticket, made by seeded noise: logs, mails, line ends, lost
// punctuation, typing and scanning mistakes, cuts. All names and sentences are made up.
import { messagePieces } from '../search/template';
import { pick, type Random } from './seeded-random';

/** The kinds of noise; `code` is for articles that have one. */
export const KINDS = [
  'raw',
  'log',
  'email',
  'wrap40',
  'nopunct',
  'typo3',
  'typo8',
  'trunc60',
  'retyped',
  'quoted',
  'page',
] as const;
export type Kind = (typeof KINDS)[number];

const VALUES = [
  '/srv/data/report.txt',
  'origin/main',
  'KIOSK-0042',
  'user42',
  'backup',
  '10.0.0.7',
  'C:\\Users\\pat\\notes.docx',
  'settings.json',
  '3',
  '128',
  'en-GB',
  'https://portal.example.net/a',
  'feature/login',
  'b7f0c2d',
  'Contoso',
  'default',
  'MAX_CLIENTS',
] as const;
/** Values of several words, which programs set off by a colon or by quotes. */
const PHRASES = [
  'No such file or directory',
  'Access is denied',
  'the spare disk',
  'my old notes.txt',
  'printer queue',
] as const;
const PHRASE_SHARE = 0.25;
const SETS_OFF = /[:("'`“‘«]\s?$/;
const PREFIXES = [
  '2026-03-04 10:11:12,345 ERROR [worker-3] ',
  'Mar 04 10:11:12 host7 app[231]: ',
  '[10:11:12] (main) ',
  '2026-03-04T10:11:12.345Z error svc=api msg=',
  '<Error> <2026-03-04> ',
  'W/Sync(1842): ',
  'level=error ts=1741083072 ',
  'ERROR 2026-03-04 10:11:12 scheduler.jobs: ',
  'Exception: ',
  '| ERR | ',
] as const;
const GREETINGS = [
  'Hi there,',
  'Good morning,',
  'Salut,',
  'Hello support desk,',
  'Subject: cannot work',
  'Bonjour,',
] as const;
const TALK = [
  'I cannot finish my report before the meeting.',
  'It happened right after lunch.',
  'Yesterday everything was fine.',
  'I already turned the laptop off and on.',
  'My neighbour in the office sees the same thing.',
  'Please hurry, a customer is waiting.',
  'The coffee machine is also broken, but that can wait.',
  'I use it every day and never had this.',
  'Pouvez-vous regarder cela rapidement ?',
  'Je ne comprends pas ce qui se passe.',
  'It started on Monday or so.',
  'I did not change any setting.',
  'The window closes when I press OK.',
  'My phone shows nothing special.',
] as const;
const LEADS = [
  'This is what it says:',
  'The message:',
  'It tells me',
  'Copied from the window:',
  'Le texte affiché :',
] as const;
/** How people introduce what they retype. */
const SAYS = [
  'it says ',
  'I get ',
  'Outlook tells me ',
  'the app shows: ',
  'mon poste affiche ',
  '',
  '',
  '',
] as const;
const ENDINGS = [
  'Thank you',
  'Best, Robin',
  'Merci, Camille',
  'Kind regards\nDana Example\nLogistics',
  'Sent from my phone',
] as const;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MISREAD: Readonly<Record<string, string>> = {
  m: 'rn',
  o: '0',
  l: '1',
  i: 'l',
  s: '5',
  e: 'c',
  h: 'b',
  t: 'f',
  B: '8',
  g: 'q',
};

/** A message with values in its placeholders. */
export function fillMessage(message: string, random: Random): string {
  let text = '';
  for (const piece of messagePieces(message)) {
    const mayBePhrase = SETS_OFF.test(text) && random() < PHRASE_SHARE;
    text += piece.kind === 'literal' ? piece.text : pick(mayBePhrase ? PHRASES : VALUES, random);
  }
  return text;
}

/** A mail of made-up talk around a text; without one, a ticket that tells nothing. */
export function mailAround(text: string | undefined, random: Random): string {
  const talk = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(TALK, random));
  const quoted =
    text === undefined ? [] : [pick(LEADS, random), pick(['', '> ', '"'] as const, random) + text];
  return [pick(GREETINGS, random), '', ...talk(3), ...quoted, '', ...talk(3), '', pick(ENDINGS, random)].join(
    '\n',
  );
}

function slip(char: string, random: Random): string {
  const kind = random();
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x';
  if (kind < 0.3) return MISREAD[char] ?? letter;
  if (kind < 0.55) return letter;
  if (kind < 0.75) return '';
  return kind < 0.9 ? char + letter : char + char;
}

/** Makes a share of the characters wrong. */
export function misspell(text: string, share: number, random: Random): string {
  const chars = [...text].map((char) => (char !== '\n' && random() < share ? slip(char, random) : char));
  for (let i = 0; i + 1 < chars.length; i++)
    if (random() < share / 4) [chars[i], chars[i + 1]] = [chars[i + 1] ?? '', chars[i] ?? ''];
  return chars.join('');
}

const FEWEST_TYPED = 8;
const MOST_TYPED = 39;

function slipInWord(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  return word.slice(0, at) + slip(word.charAt(at), random) + word.slice(at + 1);
}

/**
 * What somebody types who remembers a part of a title: whole words of it, 8 to 39 characters, small letters, with
 * a slip in one of the longer words or in each; undefined where the title is too short.
 */
export function typeFragment(title: string, slips: 'one' | 'each', random: Random): string | undefined {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const from = Math.floor(random() * Math.max(1, words.length - 2));
  const most = FEWEST_TYPED + Math.floor(random() * (MOST_TYPED - FEWEST_TYPED));
  const taken: string[] = [];
  for (const word of words.slice(from)) {
    const length = [...taken, word].join(' ').length;
    // A slip may add or take a letter of each word.
    const isEnough = taken.join(' ').length >= FEWEST_TYPED + 3;
    if (length > MOST_TYPED - 5 || (isEnough && length > most)) break;
    taken.push(word);
  }
  const long = taken.flatMap((word, at) => (word.length >= 4 ? [at] : []));
  const wrong = slips === 'each' ? long : long.slice(0, 1);
  const typed = taken.map((word, at) => (wrong.includes(at) ? slipInWord(word, random) : word)).join(' ');
  return typed.length < FEWEST_TYPED || typed.length > MOST_TYPED ? undefined : typed;
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return [...lines, line].join('\n');
}

/** A slip of somebody who types what a screen says: the word stays readable, and may be another one. */
function slipOfMind(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  const doubled = /(\p{L})\1/u.exec(word);
  switch (Math.floor(random() * 5)) {
    case 0:
      return swapped;
    case 1:
      return doubled
        ? word.replace(doubled[0], doubled[0].charAt(0))
        : word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at) + word.charAt(at) + word.slice(at);
    case 3:
      return /(?:ed|s|e)$/.test(word) ? word.replace(/(?:ed|s|e)$/, '') : `${word}s`;
    default:
      return word.normalize('NFD').replace(/\p{M}/gu, '');
  }
}

/** A message as people retype it: a slip or three, signs and capitals left out, words of their own before it. */
export function retype(text: string, random: Random): string {
  const words = text.split(' ');
  const slips = 1 + Math.floor(random() * 3);
  for (let k = 0; k < slips; k++) {
    const at = Math.floor(random() * words.length);
    const word = words[at] ?? '';
    if (/^\p{L}{4,}$/u.test(word)) words[at] = slipOfMind(word, random);
  }
  let typed = words.join(' ');
  if (random() < 0.5) typed = typed.replace(/[.,]+(?=\s|$)/g, '');
  if (random() < 0.3) typed = typed.replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
  if (random() < 0.5) typed = typed.charAt(0).toLowerCase() + typed.slice(1);
  return pick(SAYS, random) + typed;
}

const LINE = 72;

/** In an answered mail: lines with a mark, in one of two depths. */
function quote(text: string, random: Random): string {
  const mark = pick(['> ', '> > ', '| '] as const, random);
  return wrap(text, LINE - mark.length)
    .split('\n')
    .map((line) => mark + line)
    .join('\n');
}

/** As a page or an event log has it. */
function markUp(text: string, random: Random): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#39;');
  const words = escaped.split(' ');
  const at = Math.floor(random() * words.length);
  words[at] = `<b>${words[at]}</b>`;
  return pick(
    [
      `<p>${words.join(' ')}</p>`,
      `<span style="color: #c00">${escaped.replaceAll(' ', '&nbsp;')}</span>`,
      `<Data Name="Message">${escaped}</Data>`,
      `<td>12</td><td>${words.join(' ')}<br/></td>`,
    ] as const,
    random,
  );
}

/** The text as it would arrive. */
export function addNoise(text: string, kind: Kind, random: Random): string {
  switch (kind) {
    case 'raw':
      return text;
    case 'log':
      return pick(PREFIXES, random) + text;
    case 'email':
      return mailAround(text, random);
    case 'wrap40':
      return wrap(text, 40);
    case 'nopunct':
      return text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, () => pick(['', ' '] as const, random));
    case 'typo3':
      return misspell(text, 0.03, random);
    case 'typo8':
      return misspell(text, 0.08, random);
    case 'trunc60':
      return text.slice(0, Math.ceil(text.length * 0.6));
    case 'retyped':
      return retype(text, random);
    case 'quoted':
      return quote(text, random);
    case 'page':
      return markUp(text, random);
    default:
      return kind satisfies never;
  }
}
