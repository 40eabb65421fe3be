// `npm run bench:search -- [--data DIR] [--split test] [--peers] [--holdout 25] [--json] [--dump FILE]`
// or `--growth [--json]`: made-up collections of growing size instead.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dumpLine, runBenchmark } from './benchmark';
import { growthLines, measureSize, SIZES } from './growth';
import { readMaterial } from './material';
import { tableLines } from './print-table';

const OPTIONS = {
  data: { type: 'string' },
  split: { type: 'string' },
  holdout: { type: 'string' },
  dump: { type: 'string' },
  peers: { type: 'boolean', default: false },
  growth: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

function percentOf(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 100)) throw new Error(`--holdout is per cent of the articles, not "${text}".`);
  return value;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.growth) {
    const sizes = SIZES.map((size) => measureSize(size));
    console.log(values.json ? JSON.stringify({ sizes }) : growthLines(sizes).join('\n'));
    return;
  }
  const { documents, questions, notes } = await readMaterial('content', values.data, values.split);
  // what is no result goes to the error stream: `--json` is read by programs
  for (const note of notes) console.error(note);
  const holdout = percentOf(values.holdout ?? '0');
  const { report, asked } = await runBenchmark({ documents, questions, peers: values.peers, holdout });
  if (values.dump !== undefined) writeFileSync(values.dump, `${asked.map(dumpLine).join('\n')}\n`);
  console.log(values.json ? JSON.stringify(report) : tableLines(report).join('\n'));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
