import { expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../commands';
import { FAKE_TOKEN, type FakeMessage, type FakeTicket, fakeRt } from '../fake-rt';
import { fakeTerminal } from '../fake-terminal';
import { askRt } from '../request-tracker/ask-rt';
import { run } from '../run';
import { serveAnswers } from '../serve-answers';
import { printerDocument, temporaryExport } from '../temporary-export';

const SITE = 'https://kb.example.org';
const JAM = printerDocument('paper-jam', 'Paper jam in tray two');
const INK = printerDocument('no-ink', 'The ink is gone <b>', 'nozzle');

function site(
  settings: Parameters<typeof temporaryExport>[1] = { url: SITE },
  documents = [JAM, INK],
): string {
  const { folder, remove } = temporaryExport(documents, settings);
  onTestFinished(remove);
  return folder;
}

async function link(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const terminal = fakeTerminal({ env: { CAUSEBOOK_RT_TOKEN: FAKE_TOKEN, ...env } });
  const code = await run(COMMANDS, ['link', ...args], terminal);
  return { code, out: terminal.stdout(), err: terminal.stderr() };
}

const message = (text: string, type: FakeMessage['type'] = 'Create'): FakeMessage => ({
  type,
  parts: [['text/plain', text]],
});
const SECRET = 'My password is hunter2-of-u.smith@example.org';
const MAIL = message(`Hello,\nError: Paper jam in tray two\n${SECRET}\nThanks`);

async function ticket(settings: Partial<FakeTicket> = {}) {
  const rt = await fakeRt({ subject: 'Printer again', messages: [MAIL], ...settings });
  onTestFinished(rt.close);
  const writes = () => rt.asked.filter(({ method }) => method !== 'GET');
  const linkIt = (...more: readonly string[]) => link(['rt', '7', '--rt', rt.url, '--site', site(), ...more]);
  return { rt, writes, linkIt };
}

test('a permanent link is one line', async () => {
  expect(await link(['url', 'no-ink#nozzle', '--site', site()])).toEqual({
    code: 0,
    out: `${SITE}/e/no-ink/#nozzle\n`,
    err: '',
  });
});

test.each([
  ['no-ink', '/e/no-ink/'],
  ['/e/no-ink/', '/e/no-ink/'],
  ['/fr/e/no-ink/#nozzle', '/e/no-ink/#nozzle'],
  ['https://kb.example.net/kb/en/e/no-ink/#nozzle', '/e/no-ink/#nozzle'],
])('%s, as copied from wherever it stood, gives the permanent link', async (operand, path) => {
  expect(await link(['url', operand, '--site', site()])).toMatchObject({ code: 0, out: `${SITE}${path}\n` });
});

test.each([
  [
    'an article that nobody published',
    ['url', 'paper-jam'],
    { url: SITE, unpublished: ['paper-jam'] },
    /ledger/,
  ],
  ['a site without an address', ['url', 'paper-jam'], {}, /SITE_URL/],
  ['an id that is none', ['url', 'Paper Jam'], { url: SITE }, /is no id/],
  ['nothing to link', [], { url: SITE }, /Say what to link/],
  ['something else', ['jira', 'A-1'], { url: SITE }, /Say what to link/],
  ['two tickets', ['rt', '7', '8'], { url: SITE }, /Say what to link/],
  [
    'a ticket that is no number',
    ['rt', '../7', '--rt', 'http://127.0.0.1:9'],
    { url: SITE },
    /no ticket number/,
  ],
  ['no Request Tracker', ['rt', '7'], { url: SITE }, /Where is Request Tracker/],
])('%s is refused with 2', async (_what, args, settings, why) => {
  const { code, out, err } = await link([...args, '--site', site(settings)]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(why);
});

test('a ticket gets the link of its article and cause, and one comment that says nothing of the ticket', async () => {
  const { rt, linkIt } = await ticket();
  const { code, out, err } = await linkIt();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('✓ The link and a comment are on the ticket.\n');
  expect(rt.links).toEqual([`${SITE}/e/paper-jam/#tray`]);
  expect(rt.comments).toEqual([
    `<p><b>Known error: Paper jam in tray two</b></p><p>Message: <code>Paper jam in tray two</code><br>Cause: The tray is not where it should be.</p><p><a href="${SITE}/e/paper-jam/#tray">${SITE}/e/paper-jam/#tray</a></p>`,
  ]);
  const sent = rt.asked.map(({ url, body }) => url + body).join();
  expect(sent).not.toContain('hunter2');
});

test('a second time nothing is written', async () => {
  const { rt, writes, linkIt } = await ticket();
  await linkIt();
  const before = writes().length;
  expect(await linkIt()).toMatchObject({ code: 0, out: expect.stringContaining('on the ticket already') });
  expect(writes()).toHaveLength(before);
  expect(rt.links).toHaveLength(1);
});

test('a link that was right before the article was moved still counts', async () => {
  const { rt, writes } = await ticket({ links: [`${SITE}/e/jam/#tray`, 'https://elsewhere.example/e/jam/'] });
  const folder = site({ url: SITE, moved: { '/e/jam/': '/e/paper-jam/' } });
  expect(await link(['rt', '7', '--rt', rt.url, '--site', folder])).toMatchObject({ code: 0, err: '' });
  expect(writes()).toEqual([]);
});

test.each([`${SITE}/en/e/paper-jam/#tray`, `${SITE}/e/paper-jam/#ticket=7&cause=tray`])(
  'our link counts in the form that %s has',
  async (present) => {
    const { linkIt, writes } = await ticket({ links: [present] });
    expect(await linkIt()).toMatchObject({ code: 0, out: expect.stringContaining('already') });
    expect(writes()).toEqual([]);
  },
);

test('--dry-run reads, tells and writes nothing', async () => {
  const { writes, linkIt } = await ticket();
  const { code, out } = await linkIt('--dry-run');
  expect({ code, writes: writes() }).toEqual({ code: 0, writes: [] });
  expect(out).toContain(`${SITE}/e/paper-jam/#tray`);
  expect(out).toContain('would be added');
});

test('a text that nothing fits gives 3, and one that several fit gives 1: nothing is written', async () => {
  const none = await ticket({ subject: 'Coffee', messages: [message('The coffee machine leaks again.')] });
  expect((await none.linkIt()).code).toBe(3);
  expect(none.writes()).toEqual([]);
  const twins = [
    { ...printerDocument('jam-one', 'Paper jam in tray'), sameMessage: ['jam-two'] },
    { ...printerDocument('jam-two', 'Paper jam in tray'), sameMessage: ['jam-one'] },
  ];
  const several = await ticket({ messages: [message('Paper jam in tray')] });
  const folder = site({ url: SITE }, twins);
  const { code, out } = await link(['rt', '7', '--rt', several.rt.url, '--site', folder]);
  expect(code).toBe(1);
  expect(out).toContain('/e/jam-two/');
  expect(several.writes()).toEqual([]);
});

test('where the text does not tell the cause, the article is linked, and its words cannot be markup', async () => {
  const { rt, linkIt } = await ticket({ messages: [message('It says: The ink is gone <b>')] });
  expect((await linkIt('--lang', 'fr')).code).toBe(0);
  expect(rt.links).toEqual([`${SITE}/e/no-ink/`]);
  expect(rt.comments[0]).toContain('<b>Erreur connue\u00a0: Bourrage : The ink is gone &#60;b&#62;</b>');
  expect(rt.comments[0]).not.toContain('<br>');
});

test.each<[string, Partial<FakeTicket>]>([
  ['the subject', { subject: 'Paper jam in tray two', messages: [message('please help')] }],
  [
    'an answer',
    { messages: [message('It does not print.'), message('It says Paper jam in tray two', 'Correspond')] },
  ],
  [
    'an HTML mail',
    { messages: [{ type: 'Create', parts: [['text/html', '<p>Paper jam<br>in <b>tray</b> two']] }] },
  ],
  [
    'base64, as newer versions send it',
    { messages: [message(Buffer.from('Bonjour, Paper jam in tray two, réseau').toString('base64'))] },
  ],
])('the message is found in %s', async (_where, settings) => {
  const { rt, linkIt } = await ticket(settings);
  expect((await linkIt()).code).toBe(0);
  expect(rt.links).toEqual([`${SITE}/e/paper-jam/#tray`]);
});

test('comments are not read: our own would be found again', async () => {
  const { linkIt } = await ticket({
    messages: [message('Help'), message('Paper jam in tray two', 'Comment')],
  });
  expect((await linkIt()).code).toBe(3);
});

test('a link that Request Tracker refuses with status 200 is noticed, and no comment is left behind', async () => {
  const { rt, linkIt } = await ticket({ readOnly: true });
  expect(await linkIt()).toMatchObject({ code: 4, err: expect.stringContaining('ModifyTicket') });
  expect(rt.comments).toEqual([]);
});

test('what is not promised, or too long for a ticket, is not linked', async () => {
  const { rt, writes } = await ticket();
  const order = ['rt', '7', '--rt', rt.url, '--site'];
  const unpublished = await link([...order, site({ url: SITE, unpublished: ['paper-jam'] })]);
  expect(unpublished).toMatchObject({ code: 2, err: expect.stringContaining('not in the ledger') });
  const long = await link([...order, site()], { SITE_URL: `${SITE}/${'k'.repeat(220)}` });
  expect(long).toMatchObject({ code: 2, err: expect.stringContaining('characters') });
  expect(await link([...order, site({})])).toMatchObject({
    code: 2,
    err: expect.stringContaining('SITE_URL'),
  });
  expect(writes()).toEqual([]);
});

test.each([
  ['a wrong token', { CAUSEBOOK_RT_TOKEN: 'wrong' }, '7', 4, /does not accept the token/],
  ['no token', { CAUSEBOOK_RT_TOKEN: '' }, '7', 2, /must hold an auth token/],
  [
    'a token with a line end in it',
    { CAUSEBOOK_RT_TOKEN: 'secret\nX: y' },
    '7',
    2,
    /signs that no token has/,
  ],
  ['a ticket that is not there', {}, '8', 4, /There is no ticket 8/],
])('%s is told', async (_what, env, number, code, why) => {
  const { rt } = await ticket();
  const told = await link(['rt', number, '--rt', rt.url, '--site', site()], env);
  expect(told).toMatchObject({ code, err: expect.stringMatching(why) });
  expect(told.out + told.err).not.toContain('secret');
});

test('Request Tracker that is down, is another program, or leads on is told, and the token goes nowhere else', async () => {
  const down = await serveAnswers(() => ({}));
  down.close();
  const folder = site();
  const at = (url: string) => link(['rt', '7', '--rt', url, '--site', folder]);
  expect(await at(down.origin)).toMatchObject({
    code: 4,
    err: expect.stringContaining('nobody listens there'),
  });
  const page = await serveAnswers(() => ({ body: '<!doctype html><title>Login</title>' }));
  onTestFinished(page.close);
  expect(await at(page.origin)).toMatchObject({
    code: 4,
    err: expect.stringContaining('Is it the right address?'),
  });
  const elsewhere = await serveAnswers(() => ({}));
  onTestFinished(elsewhere.close);
  const away = await serveAnswers(() => ({ status: 301, headers: { Location: elsewhere.origin } }));
  onTestFinished(away.close);
  expect(await at(away.origin)).toMatchObject({
    code: 4,
    err: expect.stringContaining('Give that address as --rt'),
  });
  expect(elsewhere.asked).toEqual([]);
});

test('Request Tracker that does not answer is given up', async () => {
  const silent = await serveAnswers(() => undefined);
  onTestFinished(silent.close);
  const server = { url: silent.origin, token: FAKE_TOKEN, patience: 50 };
  await expect(askRt(server, { method: 'GET', path: 'ticket/7' })).rejects.toThrow('no answer within 0.05 s');
});

test('what a ticket says is printed as letters only', async () => {
  const { linkIt } = await ticket({ subject: 'Printer\u001b]0;owned\u0007\u009b2J', messages: [MAIL] });
  const { out } = await linkIt();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
  expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
});

test.each([
  ['an id that is none', ['url', 'Paper Jam'], /is no id/],
  ['a ticket that is no number', ['rt', 'x', '--rt', 'http://127.0.0.1:9'], /no ticket number/],
  ['an address that is none', ['rt', '7', '--rt', 'rt.example.org'], /--rt must be an address/],
])('%s is told before anything is opened', async (_what, args, why) => {
  const { code, err } = await link([...args, '--site', '/nothing/there']);
  expect(code).toBe(2);
  expect(err).toMatch(why);
});
