import { describe, expect, test } from 'vitest';
import { buildIndex, IndexError, loadIndex } from './index';
import { madeUpDocument, madeUpMessage } from './made-up-document';

const documents = [
  madeUpDocument({
    id: 'device-cap-reached',
    titles: { en: 'Device cap reached', fr: 'Nombre maximal d’appareils atteint' },
    messages: [
      { text: 'Device cap reached', lang: 'en' },
      { text: 'Nombre maximal d’appareils atteint', lang: 'fr' },
    ],
    codes: ['DeviceCapReached'],
    samples: [{ text: 'Device cap reached for 15 phones', cause: 'device-limit' }],
    causes: [
      { id: 'stale-records', text: { en: 'Old records of the device still count.' }, signals: ['wiped'] },
      { id: 'device-limit', text: { en: 'The user has too many devices.' }, signals: ['limit'] },
    ],
  }),
  madeUpDocument({
    id: 'windows-version-not-supported',
    titles: { en: 'This version of Windows is not supported' },
    messages: [{ text: 'Your organization does not support this version of Windows.', lang: 'en' }],
    codes: ['0x80180014'],
  }),
  madeUpDocument({
    id: 'cannot-open-file',
    titles: { en: 'A file cannot be opened' },
    messages: [{ text: "cannot open '{path}' for {mode}: permission denied", lang: 'en' }],
  }),
  madeUpDocument({
    id: 'mfa-required',
    titles: { en: 'Multi-factor authentication is required' },
    messages: [
      { text: 'AADSTS50076: you must use multi-factor authentication to access {resource}.', lang: 'en' },
    ],
    codes: ['AADSTS50076'],
  }),
];
const engine = loadIndex(JSON.parse(JSON.stringify(buildIndex(documents))));
const first = (text: string) => engine.search(text).results[0];

describe('finding an article', () => {
  test.each([
    ['Device cap reached', 'device-cap-reached'],
    ['DEVICE CAP REACHED!', 'device-cap-reached'],
    ['nombre maximal d\u2019appareils atteint', 'device-cap-reached'],
    ['Error: DeviceCapReached', 'device-cap-reached'],
    ['Devise cap raeched', 'device-cap-reached'],
    [
      '2026-01-01 12:00:00 ERROR [main] Your organization does not support this version of Windows.',
      'windows-version-not-supported',
    ],
    ["fatal: cannot open 'C:\\new folder\\a b.txt' for writing: permission denied", 'cannot-open-file'],
  ])('%s', (text, id) => {
    expect(first(text)?.id).toBe(id);
    expect(engine.search(text).verdict).toMatch(/exact|likely/);
  });

  test.each([
    '0x80180014',
    '80180014',
    '-2145910764',
    '2149056532',
    '0x8018 0014',
    'hr=0X80180014',
    'It said 80180014 yesterday',
    '0x80180O14',
    'code 0x8018\u200b0014',
  ])('a code in any notation: %s', (text) => {
    expect(first(text)?.id).toBe('windows-version-not-supported');
    expect(engine.search(text).verdict).toBe('exact');
  });

  test('a code with one wrong digit is a guess, and said as one', () => {
    const answer = engine.search('error 0x80180015');
    expect(answer.verdict).toBe('shortlist');
    expect(answer.results[0]?.id).toBe('windows-version-not-supported');
    expect(answer.results[0]?.reasons[0]?.kind).toBe('similar-code');
  });

  test('a code that a slip turned into another known one gives way to a sentence that is sure', () => {
    const two = loadIndex(
      buildIndex([
        madeUpMessage('reserve', 'The reserved word cannot be used as a name here', ['TS1359']),
        madeUpMessage('await', 'An await expression is only allowed within an async function', ['TS1358']),
      ]),
    );
    const answer = two.search('TS1359: An await expression is only allowed within an async function');
    expect(answer.verdict).toBe('shortlist');
    expect(answer.results.map(({ id }) => id)).toEqual(['await', 'reserve']);
    expect(two.search('TS1359').verdict).toBe('exact');
  });

  test('every result has a reason, the one whose code may be a slip of another too', () => {
    const two = loadIndex(
      buildIndex([
        madeUpMessage('reserve', 'The reserved word cannot be used as a name here', ['TS1359']),
        madeUpMessage('await', 'An await expression is only allowed within an async function', ['TS1358']),
      ]),
    );
    const { results } = two.search('TS1359: An await expression is only allowed within an async function');
    expect(results.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
      ['exact-message', 'other-code'],
      ['similar-code'],
    ]);
  });

  test.each(['\n', '\nstep done\n'])(
    'an error between a code and its sentence is an error of its own, %j apart',
    (between) => {
      const two = loadIndex(
        buildIndex([
          madeUpMessage('drawer', 'The drawer cannot be locked by this key', ['0x80180014']),
          madeUpMessage('shelf', 'Somebody else has taken the shelf away', ['0x80070005']),
        ]),
      );
      const lines = [
        'exit 0x80180014',
        'Somebody else has taken the shelf away',
        'The drawer cannot be locked by this key',
      ];
      expect(two.search(lines.join(between)).groups.map(({ results }) => results[0]?.id)).toEqual([
        'drawer',
        'shelf',
      ]);
    },
  );

  test('a code that contradicts the article makes the answer unsure', () => {
    const answer = engine.search('Your organization does not support this version of Windows. (0x80070005)');
    expect(answer.verdict).toBe('shortlist');
    expect(answer.results[0]?.reasons).toContainEqual({ kind: 'other-code', seen: '0x80070005' });
  });
});

describe('saying no', () => {
  test('the last word of an address begins no message', () => {
    expect(engine.search('jdbc:postgresql://app:geheim@db.example/device').verdict).toBe('none');
  });

  test.each(['', '   ', 'Hello team, my printer is slow since this morning, thanks', '12345', '\ud800'])(
    '%j',
    (text) => {
      expect(engine.search(text).verdict).toBe('none');
      expect(engine.search(text).groups).toEqual([]);
    },
  );
});

describe('what a result tells', () => {
  const paste = "Hello\n\nfatal: cannot open '/srv/a b' for reading: permission denied\nThanks";

  test('placeholders hold what the paste put into them', () => {
    expect(first(paste)?.values).toEqual([
      { name: 'path', value: '/srv/a b' },
      { name: 'mode', value: 'reading' },
    ]);
  });

  test('spans lie where the message is', () => {
    const spans = first(paste)?.spans ?? [];
    expect(spans.map(({ start, end }) => paste.slice(start, end))).toEqual([
      'cannot open',
      'for reading: permission denied',
    ]);
  });

  test('a signal puts its cause first and tells it', () => {
    expect(first('Device cap reached, the phone was wiped before')?.cause).toBe('stale-records');
    expect(first('Device cap reached. You are over the limit.')?.causes).toEqual([
      'device-limit',
      'stale-records',
    ]);
  });

  test.each([
    [
      'entries of a log',
      '2026-01-02 12:00:01 ERROR device cap reached\n2026-01-02 12:00:05 ERROR 0x80180014',
    ],
    ['codes on lines of their own', 'AADSTS50076\n0x80180014'],
    ['codes in entries', '[12:00:01] AADSTS50076\n[12:00:02] 0x80180014'],
    ['codes the other way round', '0x80180014\nAADSTS50076'],
    ['a code and a name', 'DeviceCapReached\n0x80180014'],
    ['entries that end as old Macs do', '[12:00:01] device cap reached\r[12:00:02] 0x80180014'],
    [
      'entries of JSON',
      '{"time":"2026-03-01T09:00:01Z","m":"device cap reached"}\n{"time":"2026-03-01T09:00:02Z","m":"0x80180014"}',
    ],
    [
      'a long sentence and a short one',
      'Your organization does not support this version of Windows.\nDevice cap reached',
    ],
    [
      'a sentence with its code, twice',
      "cannot open 'c' for writing: permission denied\n\nDevice cap reached",
    ],
  ])('%s are errors of their own, however short', (_, text) => {
    expect(engine.search(text).groups).toHaveLength(2);
  });

  test.each([
    ['a code beside a sentence', 'device cap reached (0x80180014)'],
    ['a code below a sentence', '> device cap reached\n> 0x80180014'],
    ['codes of one line', 'AADSTS50076: 0x80180014'],
  ])('%s speaks of the same error', (_, text) => {
    expect(engine.search(text).groups).toHaveLength(1);
  });

  test('a code in another entry of a log does not contradict a sentence', () => {
    const said = (between: string) =>
      engine
        .search(`[09:00:01] Your organization does not support this version of Windows.${between}0x80070005`)
        .groups[0]?.results[0]?.reasons.map(({ kind }) => kind);
    expect(said(' ')).toContain('other-code');
    expect(said('\n[09:00:02] ')).not.toContain('other-code');
  });

  test('a code belongs to the nearest sentence', () => {
    const text = `Device cap reached\n${' '.repeat(60)}0x80180014: cannot open 'c' for writing: permission denied`;
    const { groups } = engine.search(text);
    expect(groups.map(({ results }) => results.map(({ id }) => id))).toEqual([
      ['device-cap-reached'],
      expect.arrayContaining(['windows-version-not-supported', 'cannot-open-file']),
    ]);
  });

  test('a log with two errors has two groups in order of appearance', () => {
    const answer = engine.search(`10:00 Device cap reached\n${'x y z\n'.repeat(20)}10:05 hr=0x80180014`);
    expect(answer.groups.map((group) => group.results[0]?.id)).toEqual([
      'device-cap-reached',
      'windows-version-not-supported',
    ]);
  });

  test('a line in the middle of 100 KB of log is found', () => {
    const noise = Array.from(
      { length: 800 },
      (_, i) => `2026-01-01 10:00:${i % 60} INFO worker-${i} heartbeat ok, queue length ${i * 7}`,
    );
    const log = [...noise, 'cannot open /x for writing: permission denied', ...noise].join('\n');
    expect(first(log)?.id).toBe('cannot-open-file');
  });
});

describe('loading', () => {
  const index = buildIndex(documents);
  test.each([
    ['nothing', null],
    ['another version', { ...index, version: 99 }],
    ['a cut one', { ...index, articles: index.articles.slice(1) }],
    [
      'an altered one',
      { ...index, articles: [{ ...index.articles[0], id: 'other' }, ...index.articles.slice(1)] },
    ],
  ])('refuses %s', (_, value) => {
    expect(() => loadIndex(value)).toThrow(IndexError);
  });

  test('the order of the documents makes no difference', () => {
    expect(buildIndex([...documents].reverse())).toEqual(index);
  });

  test('two articles with one id are refused', () => {
    expect(() => buildIndex([...documents, ...documents])).toThrow(/Two articles have the id/);
  });
});
