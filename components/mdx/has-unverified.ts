// Whether an article must explain its marked labels.
import type { Nodes } from 'hast';
import type { Article, RichText } from '@/lib/article/article';
import type { Lang } from '@/lib/article/lang';
import { articleText, causeText } from '../article/text-in';

/** True where any text of the article, in the language shown, holds a label that was not seen in the product. */
export function hasUnverified(article: Article, lang: Lang): boolean {
  const { symptom, tellApart, body } = articleText(article, lang).text;
  const ofCauses = article.causes.flatMap((cause) => {
    const { check, riskNote, resolution } = causeText(article, cause, lang).text;
    return [check, riskNote, resolution.kind === 'none' ? resolution.escalate : resolution.body];
  });
  return [symptom, tellApart, body, ...ofCauses].some((text) => text !== undefined && marks(text));
}

function marks(text: RichText): boolean {
  return holdsMark(text.tree);
}

function holdsMark(node: Nodes): boolean {
  if (node.type === 'element' && node.tagName === 'unverified') return true;
  return 'children' in node && node.children.some(holdsMark);
}
