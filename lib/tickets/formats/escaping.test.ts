// No text can break out of its markup. Each format is read back: by a real parser where there is one, else by a
// reader of its escapes that then looks for anything that still means something.
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { paragraph, text } from '../document';
import { html } from './html';
import { htmlText } from './html-tree';
import { escapeJira, jira } from './jira';
import { markdown } from './markdown';
import { plain } from './plain';
import { requestTracker } from './request-tracker';
import { escapeTextile, textile } from './textile';

/** Texts made of what means something somewhere. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '{code}',
          '{noformat}',
          '{{',
          '}}',
          '{',
          '}',
          '*',
          '**',
          '_',
          '__',
          '-',
          '--',
          '----',
          '+',
          '^',
          '~',
        ],
        ...[
          '|',
          '||',
          '!',
          '![',
          '[',
          ']',
          '](',
          '(',
          ')',
          '<',
          '>',
          '<b>',
          '</pre>',
          '<!--',
          '"',
          '":',
          "'",
        ],
        ...[
          '"text":http://a.b',
          'h1.',
          'h1. ',
          'bq. ',
          'p. ',
          '#',
          '# ',
          '* ',
          '- ',
          '+ ',
          '1. ',
          '1)',
          '> ',
          '=',
        ],
        ...[
          '===',
          '\\',
          '\\\\',
          '&',
          '&lt;',
          '&#123;',
          '&amp;',
          '`',
          '``',
          '```',
          '~~~',
          '@',
          '@@',
          '%',
          '??',
          '?',
        ],
        ...[
          ':)',
          ';)',
          '(x)',
          '(!)',
          '(on)',
          '(c)',
          '$',
          '$$',
          '[^1]',
          '[[',
          ']]',
          'bc.. ',
          'fn1. ',
          ';',
          ':',
          '.',
        ],
        ...[' ', ' ', '  ', 'a', 'Z', '1', 'é', 'word', 'C:\\Users\\x', 'a_b', 'a-b', '\u00a0'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 10 },
  )
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\p{Cc}\p{Surrogate}\ufdd0-\ufdef\u2028\u2029]/gu, '')
      .replace(/ +/g, ' ')
      .trim(),
  )
  .filter((value) => value !== '');

const RUNS = { numRuns: 1_000 };

describe('Markdown', () => {
  const parse = (written: string) => unified().use(remarkParse).use(remarkGfm).parse(written);
  const read = (written: string) => {
    const kinds = new Set<string>();
    let words = '';
    visit(parse(written), (node) => {
      kinds.add(node.type);
      if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') words += node.value;
    });
    return { kinds: [...kinds], words };
  };

  test('a paragraph is read as its own words', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const { kinds, words } = read(markdown.write([paragraph(value)]));
        expect(words).toBe(value);
        // this parser makes a link of an escaped address too: to itself, which is no harm
        expect(kinds.filter((kind) => kind !== 'link').sort()).toEqual(['paragraph', 'root', 'text']);
      }),
      RUNS,
    );
  });

  test('two pieces of text side by side are still their own words', () => {
    fc.assert(
      fc.property(nasty, nasty, (one, two) => {
        const { kinds, words } = read(markdown.write([paragraph(text(one), text(two))]));
        expect(words).toBe(one + two);
        expect(kinds.filter((kind) => kind !== 'link').sort()).toEqual(['paragraph', 'root', 'text']);
      }),
      RUNS,
    );
  });

  test('code stays code, inline and as a block', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const inline = read(markdown.write([paragraph('a ', { kind: 'code', text: value }, ' b')]));
        expect(inline.words).toBe(`a ${value} b`);
        expect(inline.kinds).toContain('inlineCode');
        const block = read(markdown.write([{ kind: 'code', pieces: [{ kind: 'text', text: value }] }]));
        expect(block).toEqual({ kinds: ['root', 'code'], words: value });
      }),
      RUNS,
    );
  });

  test('in an entry, a cell, a heading, strong words and a link too', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const line = [text(value)];
        const strong = { kind: 'strong', inlines: line } as const;
        const link = { kind: 'link', url: 'https://a.example/', inlines: line } as const;
        const item = [{ kind: 'list', start: 1, items: [[paragraph(value)], [paragraph(value)]] }] as const;
        expect(read(markdown.write(item)).words).toBe(value + value);
        const table = [
          {
            kind: 'table',
            rows: [
              [[text('h')], line],
              [line, line],
            ],
          },
        ] as const;
        expect(read(markdown.write(table)).words).toBe(`h${value.repeat(3)}`);
        expect(read(markdown.write([{ kind: 'heading', inlines: line }])).words).toBe(value);
        expect(read(markdown.write([paragraph('a ', strong, ' b')]))).toMatchObject({
          words: `a ${value} b`,
          kinds: expect.arrayContaining(['strong']),
        });
        expect(read(markdown.write([paragraph('a ', link, ' b')])).words).toBe(`a ${value} b`);
      }),
      RUNS,
    );
  });
});

test('HTML is read as its own words and elements', () => {
  const wordsOf = (node: object): string => {
    if ('value' in node && typeof node.value === 'string') return node.value;
    return 'childNodes' in node && Array.isArray(node.childNodes)
      ? node.childNodes.map(wordsOf).join('')
      : '';
  };
  const rich = (value: string) =>
    html.rich?.([
      paragraph(value),
      { kind: 'code', pieces: [{ kind: 'text', text: value }] },
      paragraph({ kind: 'link', url: `https://a.example/?q=${value}`, inlines: [text(value)] }),
    ]) ?? [];
  fc.assert(
    fc.property(nasty, (value) => {
      const read = parseFragment(htmlText(rich(value)));
      expect(read.childNodes.map(({ nodeName }) => nodeName)).toEqual(['p', 'pre', 'p']);
      expect(read.childNodes.map(wordsOf)).toEqual([value, value, value]);
    }),
    RUNS,
  );
});

test('a link leads to the web or a mailbox, or is none', () => {
  const link = paragraph({ kind: 'link', url: 'javascript:alert(1)', inlines: [text('a')] });
  expect(htmlText(html.rich?.([link]) ?? [])).toBe('<p>a</p>');
  for (const format of [markdown, jira, textile]) expect(format.write([link])).toBe('a');
});

/** Reads entities once, as a browser does: what comes out is not read again. */
const entities = (value: string) =>
  value.replace(/&(?:#(\d+)|amp);/g, (_, code: string | undefined) =>
    code === undefined ? '&' : String.fromCharCode(Number(code)),
  );
/** Stands for what has been escaped: no word, no sign. */
const NEUTRAL = '\u0001';

describe('Jira', () => {
  const ESCAPED = /\\([-#*_+?^~|%{}[\]()!@])/g;

  test('a text is read as its own words, and nothing of it means anything', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const written = escapeJira(value, true);
        expect(entities(written.replace(ESCAPED, '$1'))).toBe(value);
        // two backslashes are a line break
        expect(written).not.toContain('\\\\');
        // an escaped sign is itself, an entity is itself
        const left = written.replace(ESCAPED, NEUTRAL).replace(/&#\d+;|&amp;/g, NEUTRAL);
        expect(left).not.toMatch(/[{}[\]|\\]/);
        expect(left).not.toMatch(/^(?:[*#-]+\s|h[1-6]\.|bq\.|----)/i);
        expect(left).not.toMatch(/(?<![\p{L}\p{N}])[*_+^~-](?=\S)|[*+^~](?=\S)|!(?=\S)|\?\?/u);
        expect(left).not.toMatch(/[:;]-?[()pd]|\((?:[yni/x!+\-?*]|on|off)\)/i);
        expect(left).not.toMatch(/&[#a-z0-9][a-z0-9]{1,7};/i);
      }),
      RUNS,
    );
  });

  test('nothing ends a block of code early', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const written = jira.write([{ kind: 'code', pieces: [{ kind: 'text', text: value }] }]);
        const isBlock = written.startsWith('{noformat}\n');
        expect(written.match(/(?<!\\)\{noformat/g)?.length ?? 0).toBe(isBlock ? 2 : 0);
        if (isBlock) expect(written).toBe(`{noformat}\n${value}\n{noformat}`);
      }),
      RUNS,
    );
  });

  test('nothing ends a link or a cell early', () => {
    const link = (words: string) =>
      jira.write([paragraph({ kind: 'link', url: 'https://a.example/x|y]', inlines: [text(words)] })]);
    fc.assert(
      fc.property(nasty, (value) => {
        expect(link(value)).toMatch(/^\[[^[\]|]+\|https:\/\/a\.example\/x%7Cy%5D\]$/);
        const row = jira.write([{ kind: 'table', rows: [[[text(value)]], [[text(value)]]] }]);
        expect(row.replace(/&#124;/g, '').match(/\|/g)).toHaveLength(6);
      }),
      RUNS,
    );
  });
});

describe('Textile', () => {
  test('a text is read as its own words, and nothing of it means anything', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const written = escapeTextile(value, true);
        expect(entities(written)).toBe(value);
        const left = written.replace(/&#\d+;/g, NEUTRAL);
        expect(left).not.toMatch(/[*+^~%@"[\]{}|<#=]|!(?=\S)|\?\?|&(?=\S)/);
        expect(left).not.toMatch(/(?<![\p{L}\p{N}])[-_](?=\S)/u);
        expect(written).not.toMatch(/^(?:(?:h[1-6]|p|bq|bc|pre|notextile|table|fn\d+|dl)[^\s.&]*\.|[>:;-])/i);
      }),
      RUNS,
    );
  });

  test('code is to the letter or escaped, never cut', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        const block = textile.write([{ kind: 'code', pieces: [{ kind: 'text', text: value }] }]);
        if (block.startsWith('<pre>')) expect(block).toBe(`<pre>${value}</pre>`);
        else expect(entities(block)).toBe(value);
        expect(block.match(/<\/?pre/g)?.length ?? 0).toBe(block.startsWith('<pre>') ? 2 : 0);
        const span = textile.write([paragraph('a ', { kind: 'code', text: value }, ' b')]);
        if (span === `a @${value}@ b`) expect(value).not.toMatch(/[@<&|]/);
        else expect(entities(span)).toBe(`a ${value} b`);
      }),
      RUNS,
    );
  });
});

describe('plain text and Request Tracker', () => {
  test('the words stay the words', () => {
    const words = (written: string) => written.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(nasty, (value) => {
        for (const format of [plain, requestTracker])
          expect(words(format.write([paragraph(value), paragraph(value)]))).toBe(words(`${value} ${value}`));
      }),
      RUNS,
    );
  });

  test('RT finds no signature, no quotation and no line to wrap in our sentences', () => {
    const word = fc.constantFrom(
      'Devices',
      '>',
      'Enrollment',
      '--',
      'a',
      'restriction',
      '|',
      ':',
      'policy.',
      '-- ',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const written = requestTracker.write([paragraph(`Open ${words.join(' ').replace(/ +/g, ' ')}`)]);
        for (const line of written.split('\n')) {
          expect(line).not.toMatch(/^-- $|^\s*>/);
          const isForced = /\s[^\sa-z]\S*$/i.test(line);
          if (!isForced) expect(line.length).toBeLessThanOrEqual(72);
        }
      }),
      RUNS,
    );
  });
});
