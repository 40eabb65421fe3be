// An honest no: the nearest articles, said to be no answer, and the beginning of the article that is missing.

import { report } from '../site/copy.client';
import { copyText } from '../site/copy-text';
import type { ResultView } from './answer-view';
import { type Draft, draftArticle } from './draft-article';
import { element } from './element';
import type { AnswerFrame } from './render-answer';
import { renderResult } from './render-result';

/** What stands below "No article fits". */
export function renderNone(
  nearest: readonly ResultView[],
  text: string,
  frame: AnswerFrame,
  outside: { readonly today: string; readonly feedback: string | undefined },
): readonly HTMLElement[] {
  const { texts, links } = frame;
  const draft = draftArticle(text, links.lang, outside.today, texts.draftWords);
  const items = nearest.map((result) =>
    renderResult(result, { frame: links, texts, heading: 'h3', best: false }),
  );
  const list = element('ol', { class: 'm-0 list-none p-0' }, ...items);
  const title = element('h2', { class: 'mt-6 mb-2 text-base font-semibold' }, texts.nearest);
  return [
    element('p', { class: 'm-0 text-soft' }, texts.noneWhy),
    ...(items.length > 0 ? [title, list] : []),
    renderDraft(draft, frame, outside.feedback),
  ];
}

function renderDraft(draft: Draft, { texts }: AnswerFrame, feedback: string | undefined): HTMLElement {
  const code = element(
    'pre',
    {
      dir: 'ltr',
      tabindex: '0',
      'aria-label': draft.path,
      class: 'm-0 mt-3 max-h-96 overflow-auto rounded-lg bg-sunk p-3.5 font-mono text-sm/relaxed',
    },
    draft.content,
  );
  const copy = element(
    'button',
    {
      type: 'button',
      'data-done': texts.copied,
      'data-failed': texts.copyFailed,
      class: 'button mt-3',
    },
    texts.draftCopy,
  );
  copy.addEventListener('click', async () => report(copy, await copyText(draft.content)));
  const steps = texts.draftSteps(draft.path).map((step) => element('li', { class: 'mt-1' }, step));
  return element(
    'details',
    { class: 'mt-5 rounded-xl border border-line bg-card px-4 py-3' },
    element('summary', { class: 'cursor-pointer font-medium text-accent' }, texts.draft),
    element('p', { class: 'm-0 mt-2 text-sm text-soft' }, texts.draftWhy),
    code,
    copy,
    element('ol', { class: 'mt-4 mb-1 list-decimal ps-5 text-sm' }, ...steps),
    feedback === undefined
      ? undefined
      : element('p', { class: 'm-0 mt-2 text-sm' }, element('a', { href: feedback }, texts.draftSend)),
  );
}
