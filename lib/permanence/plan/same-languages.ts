import type { Article } from '../../article/article';
import { LANGS } from '../../article/lang';
import { fileOf } from '../mistake';
import type { Refusal } from './change';

/**
 * Why the words of one article cannot join those of another: each language's words go into that language's file,
 * and the facts into the source file.
 */
export function wordsRefusal(from: Article, into: Article): Refusal | undefined {
  if (from.sourceLang !== into.sourceLang) {
    return {
      message: `${fileOf(from)} is written in ${from.sourceLang}, ${fileOf(into)} in ${into.sourceLang}.`,
      hint: `Rewrite ${fileOf(from)} in ${into.sourceLang} first: facts stand in one language's file only.`,
    };
  }
  for (const lang of LANGS) {
    const [has, lacks] = from.text[lang] === undefined ? [into, from] : [from, into];
    if (has.text[lang] === undefined || lacks.text[lang] !== undefined) continue;
    return {
      message: `${fileOf(has)} is translated into ${lang}, ${fileOf(lacks)} is not, so some causes would have no words there.`,
      hint: `Write ${fileOf(lacks).replace(/\.mdx$/, `.${lang}.mdx`)} first.`,
    };
  }
  return undefined;
}
