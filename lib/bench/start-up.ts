// `npm run bench:start-up`: how long `some-command | causebook match` takes from start to answer, with 5,000
// made-up articles in a built index. The first runs warm the disk's cache and do not count.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCli } from '../build/bundle-cli';
import { formatManifest, MANIFEST_PATH } from '../outputs/site-manifest';
import { buildIndex } from '../search';
import { madeArticles } from './made-messages';

const ARTICLES = 5_000;
const RUNS = 21;
const WARM_UP = 3;
const FOLDER = '.cache/bench-site';
const COMMAND_FOLDER = '.cache/bench-cli';

const documents = madeArticles(ARTICLES);
mkdirSync(FOLDER, { recursive: true });
const manifest = {
  title: 'Benchmark',
  url: undefined,
  defaultLang: 'en',
  index: 'index.json',
  ledger: 'published.txt',
  moved: 'moved.json',
} as const;
writeFileSync(join(FOLDER, MANIFEST_PATH), formatManifest(manifest));
writeFileSync(join(FOLDER, manifest.index), JSON.stringify(buildIndex(documents)));
await bundleCli(COMMAND_FOLDER);

const message = documents[ARTICLES / 2]?.messages[0]?.text ?? '';
const times = Array.from({ length: RUNS + WARM_UP }, () => timeOf(`Hello,\nit says: ${message}\nThanks`));
const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
console.log(
  `${ARTICLES} articles, ${RUNS} runs: fastest ${at(0)} ms, median ${at(0.5)} ms, slowest ${at(1)} ms`,
);

function timeOf(input: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(COMMAND_FOLDER, 'causebook.js'), 'match', '--site', FOLDER],
    {
      input,
      encoding: 'utf8',
    },
  );
  if (status === null || status === 2) throw new Error(`causebook match failed: ${stderr}`);
  return performance.now() - start;
}
