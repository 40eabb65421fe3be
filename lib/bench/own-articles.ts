// Without files, the benchmark asks about the product's own articles: their messages, samples and codes with
// seeded noise, and tickets that tell nothing.
import { loadContent } from '../content';
import { searchDocuments } from '../outputs/search-documents';
import type { SearchDocument } from '../search';
import { addNoise, fillMessage, KINDS, mailAround, typeFragment } from './noise';
import type { Question } from './rows';
import { seededRandom } from './seeded-random';

const SEED = 20_261;
const PROSE = 100;
/**
 * What people type, by kind: with one slip, and so badly that words lead nowhere. `trunc`, as such texts are parts
 * that several articles may begin with, and no confident answer to them is due.
 */
const TYPED = [
  ['trunc-typed', 'one'],
  ['trunc-typed-badly', 'each'],
] as const;

/** The published articles as the engine's documents, and their earlier ids. */
export interface OwnArticles {
  readonly documents: readonly SearchDocument[];
  /** Today's id by earlier id. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Reads the product's own content. */
export async function readOwnArticles(folder: string): Promise<OwnArticles> {
  const loaded = await loadContent(folder);
  if (loaded.kind === 'broken')
    throw new Error(`The content has ${loaded.problems.length} problems; run npm run check.`);
  const articles = loaded.content.articles.filter(({ status }) => status !== 'draft');
  const aliases = new Map(
    articles.flatMap(({ id, aliases: earlier }) => earlier.map((alias) => [alias, id] as const)),
  );
  return { documents: searchDocuments(articles), aliases };
}

function codeForms(code: string): string[] {
  const hex = /^0x([0-9a-f]{8})$/i.exec(code)?.[1];
  if (hex === undefined) return [code, code.toLowerCase(), `error code: ${code}`];
  const value = Number.parseInt(hex, 16);
  const forms = [
    code,
    hex,
    `hr=${code.toLowerCase()}`,
    String(value),
    `${code.slice(0, 6)} ${code.slice(6)}`,
  ];
  return value >= 2 ** 31 ? [...forms, String(value - 2 ** 32)] : forms;
}

/** Questions made of the documents, the same in every run. */
export function ownQuestions(documents: readonly SearchDocument[]): readonly Question[] {
  const random = seededRandom(SEED);
  const questions: Question[] = [];
  const add = (kind: string, articleId: string | null, text: string) => {
    questions.push({
      id: `own${questions.length + 1}`,
      kind,
      split: undefined,
      articleId,
      text,
      compat: 0,
      compatIds: [],
    });
  };
  for (const { id, messages, samples, codes } of documents) {
    for (const message of messages) {
      const filled = fillMessage(message.text, random);
      for (const kind of KINDS)
        add(message.lang === 'fr' && kind === 'raw' ? 'fr' : kind, id, addNoise(filled, kind, random));
    }
    for (const sample of samples) add('sample', id, sample.text);
    for (const code of codes) for (const form of codeForms(code)) add('code', id, form);
  }
  // A sequence of its own, so that the other texts stay what they were.
  const typing = seededRandom(SEED + 1);
  for (const { id, titles } of documents)
    for (const title of Object.values(titles))
      for (const [kind, slips] of TYPED) {
        const text = typeFragment(title, slips, typing);
        if (text !== undefined) add(kind, id, text);
      }
  for (let i = 0; i < PROSE; i++) add('prose', null, mailAround(undefined, random));
  return questions;
}
