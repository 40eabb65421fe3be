// `npm run bench:search -- [--data DIR] [--split test] [--peers] [--holdout 25] [--json] [--dump FILE]`
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SearchDocument } from '../search';
import { dumpLine, runBenchmark } from './benchmark';
import { ownQuestions, readOwnArticles } from './own-articles';
import { tableLines } from './print-table';
import { rowDocument } from './row-document';
import { type Question, readArticles, readQuestions } from './rows';

interface Material {
  readonly documents: readonly SearchDocument[];
  readonly questions: readonly Question[];
}

/** Reads a folder; one without articles asks about the product's own, under whatever id they ever had. */
async function readMaterial(data: string | undefined): Promise<Material> {
  const rows = data === undefined ? undefined : readArticles(data);
  if (data !== undefined && rows) return { documents: rows.map(rowDocument), questions: readQuestions(data) };
  const { documents, aliases } = await readOwnArticles('content');
  if (data === undefined) return { documents, questions: ownQuestions(documents) };
  const questions = readQuestions(data).map((question) => ({
    ...question,
    articleId: question.articleId === null ? null : (aliases.get(question.articleId) ?? question.articleId),
  }));
  return { documents, questions };
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    split: { type: 'string' },
    holdout: { type: 'string' },
    dump: { type: 'string' },
    peers: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const { documents, questions } = await readMaterial(values.data);
const { report, asked } = await runBenchmark({
  documents,
  questions: questions.filter(
    ({ split }) => values.split === undefined || split === undefined || split === values.split,
  ),
  peers: values.peers,
  holdout: Number(values.holdout ?? 0),
});
if (values.dump !== undefined) writeFileSync(values.dump, `${asked.map(dumpLine).join('\n')}\n`);
console.log(values.json ? JSON.stringify(report) : tableLines(report).join('\n'));
