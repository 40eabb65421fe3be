// `npm run bench:search -- [--data DIR] [--split test] [--peers] [--holdout 25] [--json] [--dump FILE]`
// `--without STAGE` leaves a stage of the engine out, `--stages` each one in turn, to see what it brings.
// `--growth [--json]` asks made-up collections of growing size instead.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { STAGES, type Stage } from '../search';
import { dumpLine, runBenchmark } from './benchmark';
import { growthLines, measureSize, SIZES } from './growth';
import { readMaterial } from './material';
import { measureStages, stageLines } from './measure-stages';
import { tableLines } from './print-table';

const OPTIONS = {
  data: { type: 'string' },
  split: { type: 'string' },
  holdout: { type: 'string' },
  dump: { type: 'string' },
  peers: { type: 'boolean', default: false },
  without: { type: 'string', multiple: true },
  stages: { type: 'boolean', default: false },
  growth: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

function percentOf(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 100)) throw new Error(`--holdout is per cent of the articles, not "${text}".`);
  return value;
}

function stagesOf(names: readonly string[]): readonly Stage[] {
  return names.map((name) => {
    const stage = STAGES.find((known) => known === name);
    if (!stage) throw new Error(`--without knows no stage "${name}", only ${STAGES.join(', ')}.`);
    return stage;
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.growth) {
    const sizes = SIZES.map((size) => {
      console.error(`measuring ${size} articles`);
      return measureSize(size);
    });
    console.log(values.json ? JSON.stringify({ sizes }) : growthLines(sizes).join('\n'));
    return;
  }
  const { documents, questions, notes } = await readMaterial('content', values.data, values.split);
  // what is no result goes to the error stream: `--json` is read by programs
  for (const note of notes) console.error(note);
  const holdout = percentOf(values.holdout ?? '0');
  if (values.stages) {
    const rows = measureStages(documents, questions);
    console.log(values.json ? JSON.stringify({ rows }) : stageLines(rows).join('\n'));
    return;
  }
  const { report, asked } = await runBenchmark({
    documents,
    questions,
    peers: values.peers,
    holdout,
    without: stagesOf(values.without ?? []),
  });
  if (values.dump !== undefined) writeFileSync(values.dump, `${asked.map(dumpLine).join('\n')}\n`);
  console.log(values.json ? JSON.stringify(report) : tableLines(report).join('\n'));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
