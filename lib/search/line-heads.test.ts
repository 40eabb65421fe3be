import { expect, test } from 'vitest';
import { buildIndex, loadIndex } from './index';
import { beginsBetween, withoutLineHeads } from './line-heads';
import { madeUpDocument } from './made-up-document';

const HEADS = [
  ['syslog', 'Nov 26 09:00:01 srv-2 runner[4312]: '],
  ['a build server', '2024-05-05T09:00:01.1234567Z '],
  ['a container', 'web_1   | '],
  ['a Java program', '2024-05-05 09:00:01,123 ERROR [worker-3] c.e.deploy.Runner - '],
  ['Spring', '2024-05-05 09:00:01.123 ERROR 4312 --- [main] c.e.Runner : '],
  ['Python', '[09:00:01] ERROR root: '],
  ['syslog as it is sent', '<27>1 2024-05-05T09:00:01Z host-2 sync 4312 - - '],
  ['a container host', '2024-05-05T09:00:01.123456789Z stderr F '],
  ['Windows servicing', '2024-05-05 09:00:01, Error                 CSI    '],
  ['a build tool', '[stderr] '],
  ['a quoted mail', '> '],
  ['a quote of a quote', '> > '],
  ['a comment', '// '],
  ['a drawing', '  | '],
] as const;

test.each(HEADS)('lines of %s are read without what stands before them', (_, head) => {
  const read = withoutLineHeads(`${head}cannot lock\n${head}the drawer\n${head}twice`);
  expect(read.slice(0, head.length)).toBe(head);
  expect(read.slice(head.length).replace(/ +/g, ' ')).toBe('cannot lock \nthe drawer \ntwice');
});

test('lines are numbered by grep', () => {
  expect(withoutLineHeads('app.log:9:one\napp.log-10-two').replace(/ +/g, ' ')).toBe('app.log:9:one \ntwo');
});

test('bars frame the cells of a table', () => {
  const read = withoutLineHeads('| 09:14 | cannot lock |\n|       | the drawer  |\n');
  expect(read.replace(/ +/g, ' ')).toBe('| 09:14 | cannot lock \nthe drawer \n');
});

test('line ends of Windows are as good as others', () => {
  const read = withoutLineHeads('> cannot lock\r\n> the drawer\r\n');
  expect(read).toBe('> cannot lock  \r\nthe drawer\r\n');
});

test('the time goes on from line to line', () => {
  const read = withoutLineHeads('9:59:59.9 box app[7]: one\n10:00:00.1 box app[7]: two');
  expect(read.replace(/ +/g, ' ')).toBe('9:59:59.9 box app[7]: one \ntwo');
});

test.each([
  [
    'of another program',
    '09:00:01 box app[7]: one\n09:00:02 box cron[9]: two',
    '09:00:01 box app[7]: one \nbox cron[9]: two',
  ],
  [
    'with a level',
    '09:00:01 box error: one\n09:00:02 box error: two',
    '09:00:01 box error: one \nbox error: two',
  ],
  [
    'with the same words of prose',
    '09:00:01 Lock failed: one\n09:00:02 Lock failed: two',
    '09:00:01 Lock failed: one \nLock failed: two',
  ],
  [
    'with a code',
    '09:00:01 app: 0x80180014: one\n09:00:02 app: 0x80180014: two',
    '09:00:01 app: 0x80180014: one \n0x80180014: two',
  ],
  [
    'of which only one has a time',
    '09:00:01 box app[7]: one\nbox app[7]: two',
    '09:00:01 box app[7]: one\nbox app[7]: two',
  ],
  ['of prose', 'app: one\napp: two', 'app: one\napp: two'],
  ['with a sign', '-1 and\n-2145910764', '-1 and\n-2145910764'],
])('lines %s keep what is not the same header', (_, text, read) => {
  expect(withoutLineHeads(text).replace(/ +/g, ' ')).toBe(read);
});

test('empty lines of a quote part its paragraphs', () => {
  expect(withoutLineHeads('> one\n>\n> two').replace(/ +/g, ' ')).toBe('> one \n \ntwo');
});

test.each(['> a\n> b', '09:00:01 a: b\r\n09:00:02 a: c', '\n\n\n', '', '10:10:10 '.repeat(50)])(
  'a text keeps its length: %j',
  (text) => expect(withoutLineHeads(text)).toHaveLength(text.length),
);

const engine = loadIndex(
  buildIndex([
    madeUpDocument({
      id: 'drawer',
      messages: [{ text: 'The drawer of the printer cannot be locked by this key.', lang: 'en' }],
    }),
    madeUpDocument({
      id: 'shelf',
      messages: [{ text: 'The shelf of the cupboard is not known to the house.', lang: 'en' }],
    }),
  ]),
);

test.each(HEADS)(
  'a message over two lines of %s is said with confidence, and its place is the original one',
  (_, head) => {
    const text = `${head}The drawer of the printer\n${head}cannot be locked by this key.`;
    const { verdict, results } = engine.search(text);
    expect([verdict, results[0]?.id]).toEqual(['exact', 'drawer']);
    const spans = results[0]?.spans ?? [];
    expect([spans[0]?.start, spans.at(-1)?.end]).toEqual([head.length, text.length - 1]);
  },
);

test('two messages on lines of the same header are two groups', () => {
  const [, head] = HEADS[0];
  const text = `${head}The drawer of the printer cannot be locked by this key.\n${head}The shelf of the cupboard is not known to the house.`;
  expect(engine.search(text).groups.map(({ results }) => results[0]?.id)).toEqual(['drawer', 'shelf']);
});

test.each([
  ['2026-03-01 09:00:01 b', 'entry'],
  ['[09:00:01] b', 'entry'],
  ['09:05 b', 'entry'],
  ['Mar  1 09:00:01 host b', 'entry'],
  ['ERROR 2026-03-01 b', 'entry'],
  ['Error\t3/1/2026 9:00:01 AM\tb', 'entry'],
  ['{"time":"2026-03-01T09:00:01Z"}', 'entry'],
  ['[   12.345678] b', 'entry'],
  ['> 09:00:01 b', 'entry'],
  ['b', 'line'],
  ['Failed at 12:03:44 b', 'line'],
  ['version 10.3.12 b', 'line'],
  ['0x80180014', 'line'],
])('behind a line end, %s begins: %s', (line, begins) => {
  const text = `a\n${line}`;
  expect(beginsBetween(text, 1, text.length)).toBe(begins);
  expect(beginsBetween(text.replace('\n', '\r\n'), 1, text.length)).toBe(begins);
});

test('between places of one line nothing begins', () => {
  expect(beginsBetween('a b\n09:00:01 c', 0, 2)).toBe('nothing');
});
