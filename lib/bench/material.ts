// What the benchmark is about: articles and texts of a folder, or the product's own, in any mixture.
import type { SearchDocument } from '../search';
import { ownQuestions, readOwnArticles } from './own-articles';
import { rowDocument } from './row-document';
import { type Question, readArticles, readQuestions } from './rows';

export interface Material {
  readonly documents: readonly SearchDocument[];
  readonly questions: readonly Question[];
  /** What the reader of the figures should know about them. */
  readonly notes: readonly string[];
}

async function readAll(content: string, data: string | undefined): Promise<Omit<Material, 'notes'>> {
  // The texts first: where they are missing, the articles need no reading.
  const asked = data === undefined ? undefined : readQuestions(data);
  const rows = data === undefined ? undefined : readArticles(data);
  if (asked && rows) return { documents: rows.map(rowDocument), questions: asked };
  const { documents, aliases } = await readOwnArticles(content);
  const today = (id: string) => aliases.get(id) ?? id;
  const questions = asked?.map((question) => ({
    ...question,
    articleId: question.articleId === null ? null : today(question.articleId),
    compatIds: question.compatIds.map(today),
  }));
  return { documents, questions: questions ?? ownQuestions(documents) };
}

/**
 * Reads a folder; one without articles asks about the product's own, under whatever id they ever had.
 *
 * @param split leaves out texts of other splits; texts that name none are always asked
 */
export async function readMaterial(
  content: string,
  data: string | undefined,
  split: string | undefined,
): Promise<Material> {
  const { documents, questions: all } = await readAll(content, data);
  const questions = all.filter(
    (one) => split === undefined || one.split === undefined || one.split === split,
  );
  if (all.length > 0 && questions.length === 0)
    throw new Error(`None of the ${all.length} texts is of the split "${split}": nothing was measured.`);
  const known = new Set(documents.map(({ id }) => id));
  const missing = questions.filter(({ articleId }) => articleId !== null && !known.has(articleId));
  const named = new Set(missing.map(({ articleId }) => articleId));
  const notes =
    missing.length === 0
      ? []
      : [
          `${missing.length} texts name ${named.size} articles that are not there, and count as not found: ${[...named].slice(0, 5).join(', ')}${named.size > 5 ? ', …' : ''}`,
        ];
  return { documents, questions, notes };
}
