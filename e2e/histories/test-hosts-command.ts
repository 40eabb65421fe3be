// `npm run test:hosts`: nginx and Caddy serve the export of `npm run test:histories` by the rules that the build wrote
// for them, and are asked for every line of its ledger, and for every redirect with a query. Where one of them is not
// installed it says so and fails, because what was not tested has not passed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLive } from '../../lib/cli/live/check-live';
import { LEDGER_PATH } from '../../lib/permanence/ledger';
import { HOSTS, type Host, startHost } from './hosts';
import { BASE_PATH, EXPORT, PROJECT } from './settings';

const QUERY = '?from=ticket-4711&b=%26';

async function testHost(host: Host): Promise<boolean> {
  const running = await startHost(host);
  if (running === undefined) {
    console.error(`✗ ${host.name} cannot be started here (Debian: apt-get install nginx caddy).`);
    return false;
  }
  try {
    const origin = `http://127.0.0.1:${host.port}`;
    const ledger = readFileSync(join(PROJECT, LEDGER_PATH), 'utf8');
    const { addresses, problems } = await checkLive(ledger, origin + BASE_PATH);
    const rules = readRules();
    const wrong = await Promise.all(rules.map((rule) => ruleFault(rule, origin)));
    const faults = [
      ...problems.map(({ message }) => message),
      ...wrong.filter((fault) => fault !== undefined),
    ];
    for (const fault of faults) console.error(`  ${fault}`);
    const sign = faults.length === 0 ? '✓' : '✗';
    console.log(`${sign} ${host.name}: ${addresses} lines of the ledger, ${rules.length} redirects`);
    return faults.length === 0 && addresses > 0 && rules.length > 0;
  } finally {
    await running.stop();
  }
}

type Rule = readonly [from: string, to: string];

/** The same redirects as in the host's own file, where they are easiest to read. */
function readRules(): Rule[] {
  const lines = readFileSync(join(EXPORT, '_redirects'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  });
}

async function ruleFault([from, to]: Rule, origin: string): Promise<string | undefined> {
  const { status, headers } = await fetch(origin + from + QUERY, { redirect: 'manual' });
  const location = headers.get('location');
  const isRight =
    status === 301 && location !== null && new URL(location, origin).href === origin + to + QUERY;
  if (!isRight) return `${from} answers ${status} and leads to ${location}, not to ${to} with its query.`;
  if (headers.get('referrer-policy') === 'no-referrer') return undefined;
  return `${from} is a redirect without the headers of the site.`;
}

async function main(): Promise<number> {
  if (!existsSync(EXPORT)) {
    console.error(`There is no ${EXPORT}/ yet: run \`npm run test:histories\` first.`);
    return 1;
  }
  const results: boolean[] = [];
  for (const host of HOSTS) results.push(await testHost(host));
  const failed = results.filter((isRight) => !isRight).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
