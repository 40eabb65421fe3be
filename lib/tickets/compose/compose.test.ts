import { expect, test } from 'vitest';
import type { PerformedBy } from '../../article/article';
import { plain } from '../formats/plain';
import { unmarked } from '../marks';
import type { Redact } from '../redaction';
import type { SourceCause, SourceText, TicketSource } from '../source';
import { compose } from './compose';
import type { CopyRequest } from './request';

const line = (text: string) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] }) as const;

function cause(id: string, performedBy: PerformedBy, facts: Partial<SourceCause> = {}): SourceCause {
  const list = { kind: 'list', start: 1, items: [[line('First')], [line('Second')]] } as const;
  const fix = { kind: 'steps', blocks: [list] } as const;
  const none = { check: [line('Look into the admin center.')], risk: undefined, riskNote: [] };
  return { id, cause: `Cause ${id}.`, performedBy, ...none, fix, ...facts };
}

function source(causes: readonly SourceCause[], facts: Partial<SourceText> = {}): TicketSource {
  const text: SourceText = {
    title: 'Title',
    message: 'Error 7',
    causes,
    intake: [
      { text: 'Who?', audience: 'requester' },
      { text: 'When?', audience: 'requester' },
      { text: 'Which authority?', audience: 'administrator' },
    ],
    partly: false,
    ...facts,
  };
  return {
    id: 'jam',
    site: undefined,
    status: 'validated',
    reviewed: '2026-02-03',
    keep: ['Error 7'],
    text: { en: text, fr: text },
  };
}

const redactNothing: Redact = (text) => ({ text, hidden: [] });

function written(
  kind: CopyRequest['kind'],
  causes: readonly SourceCause[],
  more: Partial<CopyRequest> = {},
): string {
  return plain.write(
    compose({
      source: source(causes),
      kind,
      lang: 'en',
      cause: undefined,
      address: (path) => `https://kb.example${path}`,
      redact: redactNothing,
      ...more,
    }).document,
  );
}

test('the requester gets the risk before the steps, and nothing that only colleagues need', () => {
  const risky = cause('a', 'user', { risk: 'data-loss', riskNote: [line('All is erased.')] });
  const text = written('requester', [risky]);
  const order = ['Error 7', 'Cause a.', 'Data can be lost.', 'All is erased.', '1. First', 'which step'];
  expect(order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b)).toEqual(
    order.map((words) => text.indexOf(words)),
  );
  expect(text).not.toMatch(/admin center|https:|Who\?|-1/);
});

test.each(['admin', 'dns-admin'] as const)(
  'where only the %s can act, the requester hears that it is being handled, and what is still open',
  (performedBy) => {
    const text = written('requester', [cause('a', performedBy)], { answers: { 0: 'Everybody' } });
    expect(text).toContain('we are taking care of it');
    expect(text).toContain('1. When?');
    expect(text).not.toMatch(/Who\?|First|Cause a|admin center/);
  },
);

test('the vendor’s turn is said as such, and with every answer there nothing is asked', () => {
  const text = written('requester', [cause('a', 'vendor')], { answers: { 0: 'x', 1: 'y' } });
  expect(text).toContain('Only the vendor');
  expect(text).not.toContain('answer these questions');
  expect(text).toContain('keep you informed');
});

test('without a documented fix, colleagues get what to collect; the requester only what they can send', () => {
  const none = { fix: { kind: 'none', escalate: [line('The log.')] } } as const;
  expect(written('note', [cause('a', 'admin', none)])).toContain('Escalate with:\n\nThe log.');
  expect(written('requester', [cause('a', 'admin', none)])).not.toContain('The log.');
  expect(written('requester', [cause('a', 'user', none)])).toContain('send us the following:\n\nThe log.');
});

test('while the cause is not known, the requester is only asked, and the note lists all causes', () => {
  const causes = [cause('a', 'user'), cause('b', 'admin')];
  expect(written('requester', causes)).not.toMatch(/Cause|First/);
  const note = written('note', causes, { ticks: { b: { '0.1': 'failed' } } });
  expect(note).toContain('1. Cause a. (the user can do it)');
  expect(note).toContain('Tried: failed at step 1.');
  expect(note).toContain('https://kb.example/e/jam/#b');
  expect(note).toContain('Link: https://kb.example/e/jam/\n');
});

test('the note names cause, check, steps, what was tried, the ticket and the link, in this order', () => {
  const note = written('note', [cause('a', 'user'), cause('b', 'admin')], {
    cause: 'b',
    ticks: { b: { '0.1': 'done', '0.2': 'failed' } },
    ticket: { id: '4711\n', url: 'https://rt.example/4711' },
  });
  const order = [
    ...['Title', 'Ticket: 4711 (https://rt.example/4711)', 'Error 7', 'Cause 2 of 2: Cause b.'],
    ...[
      'How to check: Look',
      'Fix (needs an administrator):',
      'Tried: step 1, failed at step 2.',
      '/e/jam/#b',
    ],
  ];
  const places = order.map((words) => note.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a symptom without a message is named by its title', () => {
  const quiet = source([cause('a', 'admin')], { message: undefined });
  expect(written('requester', [], { source: quiet })).toContain('“Title”');
});

test('the reader’s words are redacted, and one restored original stays for good', () => {
  const redact: Redact = (text, { keep }) => {
    expect(keep).toEqual(['Error 7']);
    const redacted = text.replaceAll('ana@x.org', '[e-mail]');
    const hidden = [...redacted.matchAll(/\[e-mail\]/g)].map(({ index, 0: placeholder }) => {
      return { start: index, end: index + placeholder.length, placeholder, original: 'ana@x.org' };
    });
    return { text: redacted, hidden };
  };
  const request: CopyRequest = {
    source: source([cause('a', 'admin')]),
    kind: 'note',
    lang: 'en',
    cause: undefined,
    address: (path) => path,
    redact,
    message: 'Error 7 for ana@x.org\u202e!',
    answers: { 0: 'ana@x.org\nand others' },
  };
  const hidden = compose(request);
  expect(hidden.found).toHaveLength(2);
  expect(JSON.stringify(hidden.document)).not.toContain('ana@');
  const masked = unmarked(plain.write(hidden.document));
  expect(masked).toContain('Error 7 for [e-mail]!');
  expect(masked).toContain('- Who?\n  [e-mail]\n  and others');
  expect(masked).not.toMatch(/[\ufdd0-\ufdef]/);
  const shown = compose({ ...request, restored: new Set(['ana@x.org']) });
  expect(shown.found.every(({ isRestored }) => isRestored)).toBe(true);
  expect(plain.write(shown.document)).toContain('ana@x.org');
  expect(JSON.stringify(shown.document)).not.toContain('\u202e');
});
