// An answer as elements: one list, or one block for each error that the text speaks of.
import type { InLang } from '../../lib/article/in-language';
import type { SearchTexts } from '../../lib/interface/search-texts';
import { foreign } from '../article/words';
import type { AnswerView, GroupView } from './answer-view';
import { element } from './element';
import { renderEcho } from './render-echo';
import { renderResult } from './render-result';
import type { LinkFrame } from './result-link';

/** What an answer is shown with. */
export interface AnswerFrame {
  readonly links: LinkFrame;
  readonly texts: SearchTexts;
}

/** More hints than these stand each with its own article, so that the list itself stays in sight. */
const MOST_TOGETHER = 2;
/** A log can hold hundreds of errors; who pasted it looks at the first ones. */
const MAX_GROUPS = 12;

/** The groups of an answer; `none` is shown by render-none. */
export function renderGroups(view: AnswerView, text: string, frame: AnswerFrame): readonly HTMLElement[] {
  const [only] = view.groups;
  if (view.groups.length === 1 && only !== undefined) return renderGroup(only, text, frame, 'h2');
  const blocks = view.groups.flatMap((group, at) => {
    const primary = at === view.primary;
    return primary || at < MAX_GROUPS ? [renderBlock(group, at, primary, text, frame)] : [];
  });
  const left = view.groups.length - blocks.length;
  if (left > 0) blocks.push(element('p', { class: 'text-soft' }, frame.texts.moreGroups(left)));
  return blocks;
}

/** One error of several, under a heading that says how sure its answer is. */
function renderBlock(
  group: GroupView,
  at: number,
  primary: boolean,
  text: string,
  frame: AnswerFrame,
): HTMLElement {
  const { texts } = frame;
  const id = `error-${at + 1}`;
  const sure = element(
    'span',
    { class: 'rounded-full bg-accent-wash px-2 py-px text-xs/5 font-medium text-accent' },
    texts.primary,
  );
  const heading = element(
    'h2',
    { id, class: 'm-0 mb-2 flex flex-wrap items-baseline gap-x-2.5 text-base font-semibold' },
    texts.group(at + 1),
    element(
      'span',
      { class: 'text-sm font-normal text-soft' },
      texts.verdicts[group.headline](group.results.length),
    ),
    primary ? sure : undefined,
  );
  return element(
    'section',
    { 'aria-labelledby': id, class: 'mt-7' },
    heading,
    ...renderGroup(group, text, frame, 'h3'),
  );
}

function renderGroup(
  group: GroupView,
  text: string,
  { links, texts }: AnswerFrame,
  heading: 'h2' | 'h3',
): HTMLElement[] {
  const sure = group.verdict === 'exact' || group.verdict === 'likely';
  const hints = group.verdict === 'shortlist' ? differentHints(group) : [];
  const apart = hints.length > MOST_TOGETHER;
  const together = apart ? [] : hints;
  const items = group.results.map((result, at) =>
    renderResult(result, { frame: links, texts, heading, best: sure && at === 0, apart }),
  );
  const parts = [
    renderEcho(text, group.results[0]?.spans ?? [], texts.echo),
    asksForMore(group, together) ? renderTellApart(together, texts, links) : undefined,
    ...renderLists(items, sure, texts),
  ];
  return parts.filter((part) => part !== undefined);
}

/** More text helps where the text holds a message or code of several articles; guesses have only what they say. */
function asksForMore(group: GroupView, hints: readonly Hint[]): boolean {
  return group.results.length > 1 && (group.headline === 'shortlist' || hints.length > 0);
}

/** A confident answer names one article: the others stand below it, and are said to. */
function renderLists(items: readonly HTMLElement[], sure: boolean, texts: SearchTexts): HTMLElement[] {
  const list = (label: string, shown: readonly HTMLElement[]) =>
    element('ol', { class: 'm-0 list-none p-0', 'aria-label': label }, ...shown);
  if (!sure || items.length < 2) return [list(texts.results, items)];
  const also = element('p', { class: 'mt-4 mb-2 text-sm text-soft' }, texts.others);
  return [list(texts.results, items.slice(0, 1)), also, list(texts.others, items.slice(1))];
}

/** What an article says of telling it apart. */
interface Hint {
  readonly words: InLang<string>;
  readonly title: InLang<string>;
}

/** What the articles say of telling them apart. Two that name each other often say the same. */
function differentHints({ results }: GroupView): readonly Hint[] {
  const hints = results.flatMap(({ tellApart, title }) =>
    tellApart === undefined ? [] : [{ words: tellApart, title }],
  );
  return hints.filter((hint, at) => hints.findIndex(({ words }) => words.value === hint.words.value) === at);
}

/** A short list is only as good as the question that shortens it. */
function renderTellApart(hints: readonly Hint[], texts: SearchTexts, links: LinkFrame): HTMLElement {
  // "This article" is nobody's where two speak, so each is named.
  const named = hints.length > 1;
  const lines = hints.map(({ words, title }) =>
    element(
      'div',
      { class: 'mt-1.5' },
      named
        ? element('p', { class: 'm-0 font-semibold', lang: foreign(title, links.lang) }, title.value)
        : undefined,
      element('p', { class: 'm-0 whitespace-pre-line', lang: foreign(words, links.lang) }, words.value),
    ),
  );
  const fallback = element('p', { class: 'm-0 mt-1' }, texts.tellApartByCause);
  return element(
    'div',
    { class: 'mb-3 rounded-xl border border-line bg-accent-wash px-4 py-3 text-[0.95rem]/normal' },
    element('p', { class: 'm-0 font-semibold' }, texts.tellApart),
    ...(lines.length > 0 ? lines : [fallback]),
  );
}
