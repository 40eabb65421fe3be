// Fits the weights of lib/search/confidence.ts: `npx tsx lib/bench/calibrate.ts FOLDER…` reads articles and
// development pastes, adds noise made from the articles' other messages, deletes a quarter of the articles to
// see what near-twins fool it, and prints weights for which the confidence is the share of right answers.
// Only texts of the split `dev` are read. The product's own articles and samples are always among them. Of each
// folder the others' texts are foreign, so give it two or more.
import { buildIndex, type Engine, loadIndex, type SearchDocument } from '../search';
import { features } from '../search/confidence';
import { isComplete } from '../search/evidence';
import { addNoise, fillMessage, KINDS, mailAround } from './noise';
import { ownQuestions, readOwnArticles } from './own-articles';
import { rowDocument } from './row-document';
import { type Question, readArticles, readQuestions } from './rows';
import { pick, seededRandom } from './seeded-random';
import { normalText } from './twins';

interface Example {
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

const MADE = 300;
/** What a wrong answer weighs beside a right one, and a near-twin of a deleted article. */
const WRONG = 3;
const NEAR_TWIN = 4;
/** What a text of the folder weighs beside one that is made here. */
const GIVEN = 6;
/** One in so many of the other folders' texts is asked as a foreign one. */
const STRANGERS = 7;
/** What programs put before their messages. */
const INTRODUCTIONS = ['fatal: ', 'error: ', '', '', '', 'Error: ', 'warning: ', 'svc: '] as const;
const ROUNDS = 25;
const KEEP_SMALL = 0.0001;

/** Questions made from the set's own messages. */
function madeQuestions(documents: readonly SearchDocument[], seed: number): Question[] {
  const random = seededRandom(seed);
  const made: Question[] = [];
  for (let i = 0; i < MADE; i++) {
    const document = documents[Math.floor(random() * documents.length)];
    const messages = document?.messages ?? [];
    const message = messages[Math.floor(random() * messages.length)];
    if (!document || !message) continue;
    const text = pick(INTRODUCTIONS, random) + fillMessage(message.text, random);
    for (const kind of KINDS)
      made.push({
        id: `${i}-${kind}`,
        kind,
        split: 'made',
        articleId: document.id,
        text: addNoise(text, kind, random),
        compat: 0,
        compatIds: [],
      });
  }
  for (let i = 0; i < MADE / 2; i++)
    made.push({
      id: `prose${i}`,
      kind: 'prose',
      split: 'made',
      articleId: null,
      text: mailAround(undefined, random),
      compat: 0,
      compatIds: [],
    });
  return made;
}

/** The features of the surest finding by text, and whether it is right. */
function example(
  engine: Engine,
  question: Question,
  twin: (id: string) => string,
  gone: boolean,
  ids: readonly string[],
): Example | undefined {
  const { findings, groups, primary } = engine.explain(question.text);
  const first = groups[primary]?.findings[0] ?? findings[0];
  // Codes and symbols have rules of their own.
  if (!first?.match || first.code || first.otherCode || first.match.text.kind === 'symbol') return undefined;
  // A message that the text satisfies in full is right too, unless the one that was meant is gone.
  const inFull = isComplete(first.match.evidence);
  const same = question.articleId !== null && twin(ids[first.article] ?? '') === twin(question.articleId);
  const right = !gone && (same || (inFull && question.articleId !== null));
  if (question.kind === 'trunc60') return undefined;
  // A foreign text that says all that an article says is no proof against it.
  if (inFull && question.articleId === null && !gone) return undefined;
  const all = features(first.match.evidence, first.lead);
  return {
    names: Object.keys(all),
    values: Object.values(all),
    right,
    weight: (right ? 1 : gone ? NEAR_TWIN : WRONG) * (question.split === 'made' ? 1 : GIVEN),
  };
}

/** Solves a small system of linear equations by elimination; the matrix is symmetric and regular. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((pivotRow, p) => {
    const pivot = pivotRow[p] ?? 1;
    rows.forEach((row, r) => {
      const share = r === p ? 0 : (row[p] ?? 0) / pivot;
      if (share !== 0)
        row.forEach((value, k) => {
          row[k] = value - share * (pivotRow[k] ?? 0);
        });
    });
  });
  return rows.map((row, i) => (row[right.length] ?? 0) / (row[i] ?? 1));
}

/** Logistic regression by Newton's method. */
function fitWeights(examples: readonly Example[]): number[] {
  const size = examples[0]?.values.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  const keepSmall = KEEP_SMALL * examples.length;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => -keepSmall * weight);
    const curve = weights.map((_, r) => weights.map((__, k) => (r === k ? keepSmall : 0)));
    for (const { values, right, weight } of examples) {
      const sure = 1 / (1 + Math.exp(-values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
      values.forEach((value, r) => {
        slope[r] = (slope[r] ?? 0) + weight * ((right ? 1 : 0) - sure) * value;
        const row = curve[r] ?? [];
        values.forEach((other, k) => {
          row[k] = (row[k] ?? 0) + weight * sure * (1 - sure) * value * other;
        });
      });
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, k) => weight + (step[k] ?? 0));
  }
  return weights;
}

/** All examples of a folder, with all articles and with a quarter of them deleted. */
function examplesOf(documents: readonly SearchDocument[], questions: readonly Question[]): Example[] {
  const texts = new Map(documents.map((document) => [document.id, normalText(document)]));
  const twin = (id: string) => texts.get(id) ?? id;
  const whole = loadIndex(buildIndex(documents));
  const ids = documents.map(({ id }) => id).sort();
  const examples = questions.flatMap((question) => example(whole, question, twin, false, ids) ?? []);
  const asked = [...new Set(questions.flatMap(({ articleId }) => articleId ?? []))].sort();
  for (let part = 0; part < 4; part++) {
    const deleted = new Set(asked.filter((_, i) => i % 4 === part).map(twin));
    const rest = loadIndex(buildIndex(documents.filter(({ id }) => !deleted.has(twin(id)))));
    for (const question of questions)
      if (question.articleId !== null && deleted.has(twin(question.articleId))) {
        const found = example(rest, question, twin, true, ids);
        if (found) examples.push(found);
      }
  }
  return examples;
}

/** The product's own articles: their samples are what people wrote, all else is made. */
async function ownSet() {
  const { documents } = await readOwnArticles('content');
  const questions = ownQuestions(documents)
    .filter(({ kind }) => !kind.startsWith('trunc') && kind !== 'code')
    .map((question) => ({ ...question, split: question.kind === 'sample' ? 'dev' : 'made' }));
  return { documents, questions };
}

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0)
    throw new Error(
      'Usage: npx tsx lib/bench/calibrate.ts FOLDER… with articles.jsonl and queries.jsonl each.',
    );
  const given = folders.map((folder, f) => {
    const documents = (readArticles(folder) ?? []).map(rowDocument);
    const questions = readQuestions(folder).filter(({ split }) => split === 'dev');
    return { documents, questions: [...questions, ...madeQuestions(documents, 7 + f)] };
  });
  const sets = [...given, await ownSet()];
  const examples = sets.flatMap(({ documents, questions }) => {
    // What another set's articles answer is foreign here.
    const foreign = sets.flatMap((set) => (set.documents === documents ? [] : set.questions));
    const stranger = foreign
      .filter((_, i) => i % STRANGERS === 0)
      .map((question) => ({ ...question, articleId: null }));
    return examplesOf(documents, [...questions, ...stranger]);
  });
  const weights = fitWeights(examples);
  (examples[0]?.names ?? []).forEach((name, k) => {
    console.log(`  ${name}: ${(weights[k] ?? 0).toFixed(2)},`);
  });
  report(examples, weights);
}

/** At which confidence how much is kept and how much is wrong. */
function report(examples: readonly Example[], weights: readonly number[]): void {
  const sure = examples.map(({ values, right }) => ({
    right,
    sure: 1 / (1 + Math.exp(-values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0))),
  }));
  for (const from of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const said = sure.filter((entry) => entry.sure >= from);
    const right = said.filter((entry) => entry.right).length;
    console.log(
      from,
      'said',
      said.length,
      'of',
      sure.length,
      'kept',
      (right / sure.filter((entry) => entry.right).length).toFixed(3),
      'wrong',
      said.length - right,
    );
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
