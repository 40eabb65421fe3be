// Whether an article must explain its marked labels.
import type { Nodes } from 'hast';
import type { LocalArticle } from '@/lib/article/localise';

/** True where any text of the article, as shown, holds a label that was not seen in the product. */
export function hasUnverified({ symptom, tellApart, body, causes }: LocalArticle): boolean {
  const ofCauses = causes.flatMap(({ check, riskNote, resolution: { value } }) => [
    check?.value,
    riskNote?.value,
    value.kind === 'none' ? value.escalate : value.body,
  ]);
  const texts = [symptom?.value, tellApart?.value, body?.value, ...ofCauses];
  return texts.some((text) => text !== undefined && holdsMark(text.tree));
}

function holdsMark(node: Nodes): boolean {
  if (node.type === 'element' && node.tagName === 'unverified') return true;
  return 'children' in node && node.children.some(holdsMark);
}
