// The benchmark's files: articles, pastes that one of them answers, and texts that none answers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const articleRow = z.object({
  id: z.string(),
  title: z.string(),
  titleFr: z.string().nullish(),
  code: z.string().nullish(),
  body: z.string().nullish(),
});
const queryRow = z.object({
  id: z.string().nullish(),
  kind: z.string().nullish(),
  split: z.string().nullish(),
  articleId: z.string().nullable(),
  text: z.string(),
  compat: z.number().nullish(),
  compatIds: z.array(z.string()).nullish(),
});
const noAnswerRow = z.object({
  id: z.string().nullish(),
  kind: z.string(),
  split: z.string().nullish(),
  text: z.string(),
});

/** An article as the benchmark's files write it; titles are messages with placeholders. */
export type ArticleRow = z.infer<typeof articleRow>;

/** A text to ask, with what is right; `articleId` null where nothing is. */
export interface Question {
  readonly id: string;
  readonly kind: string;
  readonly split: string | undefined;
  readonly articleId: string | null;
  readonly text: string;
  /** Of a truncated text: of how many articles it may be the beginning; 0 where the data does not tell. */
  readonly compat: number;
  /** These articles, or the first of them. */
  readonly compatIds: readonly string[];
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${place} is no JSON: write one object on each line.`, { cause });
  }
}

function whatIsWrong({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length === 0 ? message : `"${path.join('.')}": ${message}`))
    .join('; ');
}

function readLines<Row>(path: string, schema: z.ZodType<Row>): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const row = schema.safeParse(parseLine(line, `${path}:${i + 1}`));
    if (!row.success) throw new Error(`${path}:${i + 1} is no row of this file: ${whatIsWrong(row.error)}.`);
    return [row.data];
  });
}

function readOptional<Row>(path: string, schema: z.ZodType<Row>): Row[] | undefined {
  try {
    return readLines(path, schema);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Articles of a folder, or undefined where it has none of its own. */
export function readArticles(folder: string): readonly ArticleRow[] | undefined {
  return readOptional(join(folder, 'articles.jsonl'), articleRow);
}

/**
 * All texts of a folder, answerable ones first; texts without an id get one.
 *
 * @throws where it has no file of texts, or a line is no row (the message names file and line)
 */
export function readQuestions(folder: string): readonly Question[] {
  const queries = readOptional(join(folder, 'queries.jsonl'), queryRow);
  const none = readOptional(join(folder, 'noanswer.jsonl'), noAnswerRow);
  if (!queries && !none) throw new Error(`${folder} holds neither queries.jsonl nor noanswer.jsonl.`);
  const answerable = (queries ?? []).map((row, i) => ({
    id: row.id ?? `q${i + 1}`,
    kind: row.kind ?? 'paste',
    split: row.split ?? undefined,
    articleId: row.articleId,
    text: row.text,
    compat: row.compat ?? row.compatIds?.length ?? 0,
    compatIds: row.compatIds ?? [],
  }));
  const unanswerable = (none ?? []).map((row, i) => ({
    id: row.id ?? `n${i + 1}`,
    kind: row.kind,
    split: row.split ?? undefined,
    articleId: null,
    text: row.text,
    compat: 0,
    compatIds: [],
  }));
  return [...answerable, ...unanswerable];
}
