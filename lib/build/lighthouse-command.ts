// `npm run lighthouse`: accessibility, best practices and SEO must be 100 on four kinds of page of the export. Speed is
// only printed, because it depends on the machine. Serves out/ itself.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { chromiumFlags, findChromium } from './browser';
import { listFiles } from './list-files';
import { listen } from './listen';
import { createSiteServer } from './serve';

const FOLDER = process.env.OUT ?? 'out';
const REPORT = '.cache/lighthouse.json';
const MUST_BE_WHOLE = ['accessibility', 'best-practices', 'seo'];
const MEASURED = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

const SCHEMA = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), displayValue: z.string().optional() }),
  ),
});

const chromium = findChromium();
const article = listFiles(FOLDER).find((path) => /^en\/e\/[^/]+\/index\.html$/.test(path));
if (!chromium || !article) {
  throw new Error(`Lighthouse needs a Chromium (${chromium}) and an export with an article (${article}).`);
}
mkdirSync('.cache', { recursive: true });
const server = createSiteServer({ folder: FOLDER, basePath: '' });
const port = await listen(server, '0');
const paths = ['en/', 'en/search/', 'en/browse/', article.replace('index.html', '')];
let isWhole = true;
for (const path of paths) isWhole = (await audit(path, chromium)) && isWhole;
server.close();
server.closeAllConnections();
process.exitCode = isWhole ? 0 : 1;

async function audit(path: string, chromePath: string): Promise<boolean> {
  await runLighthouse(`http://localhost:${port}/${path}`, chromePath);
  const { categories, audits } = SCHEMA.parse(JSON.parse(readFileSync(REPORT, 'utf8')));
  const scores = Object.entries(categories).map(
    ([name, { score }]) => `${name} ${Math.round((score ?? 0) * 100)}`,
  );
  const speed = MEASURED.map((id) => `${audits[id]?.title} ${audits[id]?.displayValue}`);
  console.log(`/${path}: ${scores.join(', ')}\n  ${speed.join(', ')}`);
  const low = MUST_BE_WHOLE.filter((name) => categories[name]?.score !== 1);
  if (low.length === 0) return true;
  const faults = Object.values(audits).filter(({ score }) => score !== null && score < 1);
  console.error(`  ${low.join(', ')} below 100:\n${faults.map(({ title }) => `    ${title}`).join('\n')}`);
  return false;
}

// a process of its own, and not waited for synchronously: the server that it asks lives in this one
function runLighthouse(url: string, chromePath: string): Promise<void> {
  const flags = ['--headless=new', ...chromiumFlags()].join(' ');
  const args = [url, '--output=json', `--output-path=${REPORT}`, '--quiet', `--chrome-flags=${flags}`];
  const child = spawn('node_modules/.bin/lighthouse', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: chromePath },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`Lighthouse failed on ${url} (exit ${code}).`)),
    );
  });
}
