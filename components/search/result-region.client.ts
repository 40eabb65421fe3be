// The region below the box: one status line, what the answer cost, and the answer.
import type { SearchFailure } from '../../lib/interface/search-texts';
import type { AnswerView } from './answer-view';
import { element } from './element';
import type { Answered } from './engine-runner';
import { type AnswerFrame, renderGroups } from './render-answer';
import { renderCopyLink } from './render-copy-link';
import type { DraftSetting } from './render-draft';
import { renderNone } from './render-none';

export interface RegionElements {
  readonly status: HTMLElement;
  readonly detail: HTMLElement;
  readonly results: HTMLElement;
}

/** Empties the region. */
export function showNothing({ status, detail, results }: RegionElements): void {
  status.textContent = '';
  detail.replaceChildren();
  results.replaceChildren();
  delete results.dataset.busy;
}

/** Keeps the last answer in sight, dimmed, until the next one is there. */
export function showBusy({ status, detail, results }: RegionElements, text: string): void {
  status.textContent = text;
  detail.replaceChildren();
  results.dataset.busy = '';
}

/** Says what went wrong and how to go on; an older answer must not stand below it. */
export function showFailure(
  region: RegionElements,
  failure: SearchFailure,
  { texts }: AnswerFrame,
  retry: () => void,
): void {
  showNothing(region);
  region.status.textContent = texts.failures[failure];
  if (failure === 'file') return;
  const button = element('button', { type: 'button', class: 'button mt-3' }, texts.retry);
  button.addEventListener('click', retry);
  region.results.append(button);
}

/** Shows an answer. `outside`: what the page knows and the answer does not. */
export function showAnswer(
  region: RegionElements,
  answered: Answered,
  frame: AnswerFrame,
  outside: DraftSetting,
): void {
  const { view, text } = answered;
  showNothing(region);
  region.status.textContent = verdictLine(answered, frame);
  region.detail.append(...detailLine(answered, frame));
  const body =
    view.verdict === 'none'
      ? renderNone(view.nearest, text, frame, outside)
      : renderGroups(view, text, frame);
  region.results.append(...body, renderCopyLink(text, messagesOf(view), frame));
}

function verdictLine({ view }: Answered, { texts }: AnswerFrame): string {
  if (view.groups.length > 1) return texts.groups(view.groups.length);
  const [only] = view.groups;
  return texts.verdicts[only?.headline ?? view.verdict](only?.results.length ?? 0);
}

function detailLine({ view, ms, articles }: Answered, { texts }: AnswerFrame): (Node | string)[] {
  const cost = texts.cost(ms, articles);
  if (view.verdict === 'none') return [cost];
  const key = (name: string) => element('kbd', {}, name);
  const hint = element(
    'span',
    { class: 'pointer-coarse:hidden' },
    ' · ',
    key('Ctrl'),
    ' ',
    key('Enter'),
    ` ${view.groups.length > 1 ? texts.openPrimary : texts.openBest}`,
  );
  return [cost, hint];
}

/** The messages of an answer: a text that was found by them is allowed to say them. */
function messagesOf({ groups, nearest }: AnswerView): string[] {
  const results = [...groups.flatMap((group) => group.results), ...nearest];
  return results.flatMap(({ message }) => (message === undefined ? [] : [message.text]));
}
