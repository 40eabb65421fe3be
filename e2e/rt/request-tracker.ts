// A Request Tracker of our own, from Debian's packages: own folder, own port, own data base (SQLite). Whatever
// Request Tracker a machine may already run, its settings and its tickets are not touched.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the packages bring. */
const SERVER = '/usr/share/request-tracker5/libexec/rt-server';
const LIBRARY = '/usr/share/request-tracker5/lib';
const SET_UP = '/usr/sbin/rt-setup-database-5';
/** msmtp-mta satisfies the dependency on a mail server and sends nothing. */
const PACKAGES = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'msmtp-mta'];
/** The account that Debian gives web servers. */
const ACCOUNT = 'www-data';

export const ROOT_PASSWORD = 'causebook-test';

/** A running Request Tracker. */
export interface RequestTracker {
  readonly url: string;
  /** An auth token of the user `causebook`, who may work on tickets of the queue General. */
  readonly token: string;
  readonly stop: () => Promise<void>;
  /** What the server said, for a test that fails. */
  readonly said: () => string;
}

/**
 * Installs the packages where they are missing.
 *
 * @returns what was done, or why it cannot be done here
 */
export function installRequestTracker():
  | { kind: 'ready'; how: string }
  | { kind: 'impossible'; why: string } {
  if (process.getuid?.() !== 0)
    return impossible('only root can install packages and start it as another account');
  if (existsSync(SERVER) && existsSync(SET_UP)) return { kind: 'ready', how: 'it was there' };
  if (spawnSync('apt-get', ['--version']).status !== 0) return impossible('there is no apt-get');
  // the packages' own data base is not wanted: ours is made for each run
  const answers = ['dbconfig-install boolean false', 'install-cronjobs boolean false'];
  const input = answers.map((answer) => `request-tracker5 request-tracker5/${answer}\n`).join('');
  spawnSync('debconf-set-selections', { input });
  const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  const updated = run('apt-get', ['update', '-qq']);
  const installed = run('apt-get', ['install', ...options, ...PACKAGES]);
  if (existsSync(SERVER) && existsSync(SET_UP)) return { kind: 'ready', how: 'it was installed' };
  return impossible(`apt-get failed: ${(installed || updated).split('\n').slice(-4).join(' ')}`);
}

function impossible(why: string): { kind: 'impossible'; why: string } {
  return { kind: 'impossible', why };
}

/** Runs a command to its end; what it complained of, or nothing. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
  });
  return status === 0 ? '' : (error?.message ?? `${stdout}${stderr}`.trim()) || `${command} failed`;
}

/** Makes an empty Request Tracker and starts it on this port of the loopback. */
export async function startRequestTracker(port: number): Promise<RequestTracker> {
  const folder = mkdtempSync(join(tmpdir(), 'causebook-rt-'));
  const url = `http://127.0.0.1:${port}`;
  const env = writeSettings(folder, port);
  const failed = run(
    'runuser',
    ['-u', ACCOUNT, '--', SET_UP, '--action', 'init', ...passwordFile(folder)],
    env,
  );
  if (failed) throw new Error(`The data base of Request Tracker could not be made:\n${failed}`);
  const token = makeToken(folder, env);
  const server = startServer(port, env);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(url);
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${server.said()}`);
  }
  return { url, token, stop, said: server.said };
}

function writeSettings(folder: string, port: number): NodeJS.ProcessEnv {
  const owned = ownerOf(ACCOUNT);
  const settings = join(folder, 'RT_SiteConfig.pm');
  // an empty folder in place of the system's, whose settings are somebody else's
  const parts = join(folder, 'parts');
  mkdirSync(parts);
  const values = {
    rtname: 'causebook.test',
    Organization: 'causebook.test',
    WebDomain: '127.0.0.1',
    WebPort: String(port),
    WebBaseURL: `http://127.0.0.1:${port}`,
    WebPath: '',
    WebSecureCookies: '0',
    DatabaseType: 'SQLite',
    DatabaseName: join(folder, 'rt.sqlite'),
    MailCommand: 'mbox',
    LogToSTDERR: 'error',
  };
  const lines = Object.entries(values).map(([name, value]) => `Set($${name}, '${value}');`);
  writeFileSync(settings, [...lines, 'Set($LogToSyslog, undef);', '1;', ''].join('\n'));
  for (const path of [folder, parts, settings]) chownSync(path, owned, owned);
  return { ...process.env, RT_SITE_CONFIG: settings, RT_SITE_CONFIG_DIR: parts };
}

function ownerOf(account: string): number {
  return Number(spawnSync('id', ['-u', account], { encoding: 'utf8' }).stdout.trim());
}

function passwordFile(folder: string): string[] {
  const path = join(folder, 'password');
  writeFileSync(path, `${ROOT_PASSWORD}\n`);
  return ['--root-password-file', path];
}

/** A user with the rights that a help desk's program needs, and a token for it. */
const MAKE_TOKEN = `
use strict; use warnings; use lib '${LIBRARY}'; use RT -init;
sub must { my ($ok, $message) = @_; die "$message\\n" unless $ok; return $ok; }
my $user = RT::User->new(RT->SystemUser);
must($user->Create(Name => 'causebook', EmailAddress => 'causebook@causebook.test', Privileged => 1));
my $queue = RT::Queue->new(RT->SystemUser); $queue->Load('General');
must($user->PrincipalObj->GrantRight(Right => $_, Object => $queue))
  for qw(SeeQueue CreateTicket ShowTicket ShowTicketComments ModifyTicket CommentOnTicket ReplyToTicket);
must($user->PrincipalObj->GrantRight(Right => 'ManageAuthTokens', Object => RT->System));
my $token = RT::AuthToken->new(RT->SystemUser);
my ($id, $message, $words) = $token->Create(Owner => $user->id, Description => 'causebook');
must($id, $message); print "TOKEN $words\\n";
`;

function makeToken(folder: string, env: NodeJS.ProcessEnv): string {
  const script = join(folder, 'token.pl');
  writeFileSync(script, MAKE_TOKEN);
  const { stdout, stderr } = spawnSync('runuser', ['-u', ACCOUNT, '--', 'perl', script], {
    encoding: 'utf8',
    env,
  });
  const token = /^TOKEN (\S+)$/m.exec(stdout)?.[1];
  if (token === undefined) throw new Error(`Request Tracker gave no token:\n${stderr}`);
  return token;
}

function startServer(port: number, env: NodeJS.ProcessEnv) {
  const command = ['-u', ACCOUNT, '--', SERVER, '--host', '127.0.0.1', '--port', String(port)];
  // a group of its own, so that its workers end with it
  const child = spawn('runuser', command, {
    cwd: '/',
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => lines.push(String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const endGroup = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGTERM');
  };
  // a run that is broken off must not leave a server behind
  process.once('exit', endGroup);
  const stop = async () => {
    endGroup();
    await ended;
  };
  return { stop, said: () => lines.slice(-40).join('') };
}

/** Waits until it answers; it takes a second or two. */
async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (response !== undefined && response.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Request Tracker did not answer at ${url} within a minute.`);
}
