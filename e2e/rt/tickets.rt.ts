// From a mail to the cause, through a real Request Tracker: its tickets, its links, its web pages.
import { spawn } from 'node:child_process';
import type { Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { listen } from '../../lib/build/listen';
import { createSiteServer } from '../../lib/build/serve';
import { expectMarkedCause } from '../expect-marked-cause';
import { type RequestTracker, ROOT_PASSWORD, startRequestTracker } from './request-tracker';
import { createTicket, happened, refersTo } from './rest';
import { COMMAND, FIRST_EXPORT, MOVED, MOVED_EXPORT, SITE_PORT, TRACKER_PORT } from './settings';
import { OTHER_MAILS, TICKET_MAILS, type TicketMail } from './ticket-mails';

test.describe.configure({ mode: 'serial' });

const SITE = `http://127.0.0.1:${SITE_PORT}`;

let tracker: RequestTracker;
let site: Server | undefined;
let page: Page;
/** Ticket numbers, in the order of the mails. */
const linked: { readonly id: number; readonly mail: TicketMail }[] = [];
const others: number[] = [];

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const linkOf = ({ article, cause }: TicketMail) => `${SITE}/e/${article}/#${cause}`;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
});

test.afterAll(async () => {
  await stopSite();
  await tracker?.stop();
});

async function serveSite(folder: string): Promise<void> {
  await stopSite();
  site = createSiteServer({ folder, basePath: '' });
  expect(await listen(site, String(SITE_PORT))).toBe(SITE_PORT);
}

async function stopSite(): Promise<void> {
  const running = site;
  site = undefined;
  running?.closeAllConnections();
  await new Promise<void>((resolve) => (running ? running.close(() => resolve()) : resolve()));
}

/** The first ticket whose mail is so. */
function ticketWhere(fits: (mail: TicketMail) => boolean): (typeof linked)[number] {
  const found = linked.find(({ mail }) => fits(mail));
  if (found === undefined) throw new Error('The mails have no such ticket.');
  return found;
}

/** The package's command, as an agent runs it. */
function linkTicket(id: number, ...more: readonly string[]): Promise<Ended> {
  const args = [COMMAND, 'link', 'rt', String(id), '--rt', tracker.url, '--site', SITE, ...more];
  const env = { ...process.env, CAUSEBOOK_RT_TOKEN: tracker.token, CAUSEBOOK_SITE: '', SITE_URL: '' };
  const child = spawn(process.execPath, args, { env });
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }));
  });
}

/** Opens a ticket in Request Tracker's own pages and follows its link. */
async function followLink(id: number, address: string): Promise<void> {
  await page.goto(`${tracker.url}/Ticket/Display.html?id=${id}`);
  const link = page.locator('.ticket-info-links').getByRole('link', { name: address, exact: true }).first();
  await link.click();
}

test('an empty Request Tracker starts', async () => {
  tracker = await startRequestTracker(TRACKER_PORT);
  await serveSite(FIRST_EXPORT);
});

test(`${TICKET_MAILS.length + OTHER_MAILS.length} mails become tickets`, async () => {
  expect(TICKET_MAILS.length).toBe(20);
  for (const mail of TICKET_MAILS) linked.push({ id: await createTicket(tracker, mail), mail });
  for (const mail of OTHER_MAILS) others.push(await createTicket(tracker, mail));
});

test('a dry run says what it would do, and does nothing', async () => {
  const { id, mail } = ticketWhere(() => true);
  const { code, out } = await linkTicket(id, '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain(linkOf(mail));
  expect(await happened(tracker, id)).toEqual(['Create']);
});

test('the command links each ticket to the right article and cause', async () => {
  for (const { id, mail } of linked) {
    const { code, err } = await linkTicket(id);
    expect({ code, err }, mail.subject).toEqual({ code: 0, err: '' });
    expect(await refersTo(tracker, id), mail.subject).toEqual([linkOf(mail)]);
  }
});

test('a text that no article fits gets no link', async () => {
  for (const id of others) {
    expect((await linkTicket(id)).code).toBe(3);
    expect(await refersTo(tracker, id)).toEqual([]);
    expect(await happened(tracker, id)).toEqual(['Create']);
  }
});

test('a second run adds nothing', async () => {
  for (const { id, mail } of linked) {
    const before = await happened(tracker, id);
    const { code, out } = await linkTicket(id);
    expect(code, mail.subject).toBe(0);
    expect(out).toContain('on the ticket already');
    expect(await happened(tracker, id)).toEqual(before);
  }
});

test('an agent signs in to Request Tracker', async () => {
  await page.goto(tracker.url);
  await page.locator('input[name=user]').fill('root');
  await page.locator('input[name=pass]').fill(ROOT_PASSWORD);
  await page.locator('input[type=submit]').click();
  await expect(page.getByRole('link', { name: 'Logged in as root' })).toBeVisible();
});

test('each link on a ticket leads to the marked cause', async () => {
  for (const { id, mail } of linked) {
    await followLink(id, linkOf(mail));
    await expect(page).toHaveURL(new RegExp(`/e/${mail.article}/#${mail.cause}$`));
    await expectMarkedCause(page, mail.cause);
  }
});

test('the comment is internal, says message and cause, and nothing that the ticket said', async () => {
  const { id, mail } = ticketWhere(({ subject }) => subject === 'My own iPhone');
  expect(await happened(tracker, id)).toEqual(['Create', 'AddLink', 'Comment']);
  await page.goto(`${tracker.url}/Ticket/Display.html?id=${id}`);
  const comment = page.locator('.transaction.Ticket-transaction.message', { hasText: 'Known error' });
  await expect(comment).toContainText('Connection to the server could not be established.');
  await expect(comment).not.toContainText('my work iPad is fine');
  const link = comment.getByRole('link', { name: linkOf(mail), exact: true });
  await expect(link).toHaveAttribute('href', linkOf(mail));
});

test('an article is moved, and the old link on the ticket still lands', async () => {
  await serveSite(MOVED_EXPORT);
  const moved = linked.filter(({ mail }) => mail.article === MOVED.from);
  expect(moved.length).toBeGreaterThan(0);
  for (const { id, mail } of moved) {
    await followLink(id, linkOf(mail));
    await expect(page).toHaveURL(new RegExp(`/e/${MOVED.to}/#${mail.cause}$`));
    await expectMarkedCause(page, mail.cause);
  }
});

test('a third run, after the move, leaves the old link as the only one', async () => {
  const { id, mail } = ticketWhere(({ article }) => article === MOVED.from);
  const before = await happened(tracker, id);
  expect(await linkTicket(id)).toMatchObject({
    code: 0,
    out: expect.stringContaining('on the ticket already'),
  });
  expect(await refersTo(tracker, id)).toEqual([linkOf(mail)]);
  expect(await happened(tracker, id)).toEqual(before);
});

test('Request Tracker that is down is told in one line', async () => {
  const { id } = ticketWhere(() => true);
  await tracker.stop();
  const { code, out, err } = await linkTicket(id);
  expect({ code, out }).toEqual({ code: 4, out: '' });
  expect(err).toMatch(/^causebook: Request Tracker at \S+ cannot be reached: nobody listens there .*\n$/);
  expect(err).not.toContain(tracker.token);
});
