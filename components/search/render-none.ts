// An honest no: the nearest articles, said to be no answer, and the beginning of the article that is missing.
import type { ResultView } from './answer-view';
import { element } from './element';
import type { AnswerFrame } from './render-answer';
import { type DraftSetting, renderDraft } from './render-draft';
import { renderResult } from './render-result';

/** What stands below "No article fits". */
export function renderNone(
  nearest: readonly ResultView[],
  text: string,
  frame: AnswerFrame,
  outside: DraftSetting,
): readonly HTMLElement[] {
  const { texts, links } = frame;
  const items = nearest.map((result) =>
    renderResult(result, { frame: links, texts, heading: 'h3', best: false, apart: false }),
  );
  const list = element('ol', { class: 'm-0 list-none p-0' }, ...items);
  const title = element('h2', { class: 'mt-6 mb-2 text-base font-semibold' }, texts.nearest);
  return [
    element('p', { class: 'm-0 text-soft' }, texts.noneWhy),
    ...(items.length > 0 ? [title, list] : []),
    renderDraft(text, frame, outside),
  ];
}
