// Whole texts of real articles, frozen beside this test as they stood in November 2026, in every format and both
// languages. After a wanted change: `npx vitest run lib/tickets/golden -u`, then read the difference.
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGS } from '../../article/lang';
import { loadContent } from '../../content';
import { compose } from '../compose/compose';
import { COPY_KINDS, type CopyKind, type CopyRequest } from '../compose/request';
import { FORMATS } from '../formats/formats';
import { htmlText } from '../formats/html-tree';
import type { TicketSource } from '../source';
import { ticketSource } from '../ticket-source';

const sources = new Map<string, TicketSource>();

beforeAll(async () => {
  const loaded = await loadContent(join(import.meta.dirname, 'content'));
  if (loaded.kind === 'broken') throw new Error(JSON.stringify(loaded.problems));
  for (const article of loaded.content.articles)
    sources.set(article.id, ticketSource(article, loaded.content));
});

const LONG = 'profile-installation-failed-no-connection-to-the-server';

interface Case {
  readonly name: string;
  readonly article: string;
  readonly cause?: string;
  readonly kinds: readonly CopyKind[];
  readonly more?: Partial<CopyRequest>;
}

const CASES: readonly Case[] = [
  {
    name: 'user-with-risk',
    article: LONG,
    cause: 'other-mdm-provider',
    kinds: ['requester', 'note'],
    more: { ticks: { 'other-mdm-provider': { '0.1': 'done', '0.2': 'done', '0.3': 'failed' } } },
  },
  {
    name: 'dns-admin-with-table',
    article: LONG,
    cause: 'dns-cname-missing',
    kinds: ['requester', 'note', 'link'],
    more: {
      ticket: { id: '4711', url: 'https://rt.example.org/Ticket/Display.html?id=4711' },
      answers: { 1: 'In Settings', 3: 'iPadOS 18\nand iOS 18' },
      ticks: { 'dns-cname-missing': { '0.1': 'done', '0.2': 'done', '0.3': 'done', '0.4': 'failed' } },
    },
  },
  { name: 'cause-not-known', article: LONG, kinds: ['requester', 'note'] },
  {
    name: 'branches',
    article: 'this-service-is-not-supported-no-enrollment-policy',
    kinds: ['note'],
    more: { ticks: { cause: { '0.1': 'done', '1.1': 'done', '1.2': 'failed' } } },
  },
  {
    name: 'shared-fix-and-paste',
    article: 'device-cap-reached',
    kinds: ['requester', 'note', 'questions'],
    more: { message: 'Device Cap Reached\n{code} *not* <b>bold</b>\n# h1. | "a":b', ticket: { id: 'INC 7' } },
  },
];

describe.each(CASES)('$name', ({ name, article, cause, kinds, more }) => {
  test.each(
    kinds.flatMap((kind) => LANGS.flatMap((lang) => FORMATS.map((format) => ({ kind, lang, format })))),
  )('$kind $lang $format.id', async ({ kind, lang, format }) => {
    const source = sources.get(article);
    if (source === undefined) throw new Error(`No frozen article ${article}.`);
    const request: CopyRequest = {
      source,
      kind,
      lang,
      cause,
      address: (path) => `https://kb.example.org${path}`,
      redact: (text) => ({ text, hidden: [] }),
      ...more,
    };
    const { document } = compose(request);
    const written = format.rich === undefined ? format.write(document) : htmlText(format.rich(document));
    await expect(`${written}\n`).toMatchFileSnapshot(`texts/${name}.${kind}.${lang}.${format.id}.txt`);
  });
});

test('what can be copied is all here', () => {
  expect(new Set(CASES.flatMap(({ kinds }) => kinds))).toEqual(new Set(COPY_KINDS));
});
