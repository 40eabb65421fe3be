// One article of an answer: title, what it applies to, why it was found, the message, and its causes.
import type { SearchTexts } from '../../lib/interface/search-texts';
import { reasonText } from '../../lib/outputs/reason-text';
import { leaveValues } from '../article/message-values';
import { foreign } from '../article/words';
import type { CauseView, ResultView } from './answer-view';
import { element } from './element';
import { messagePieces } from './message-pieces';
import { messageToOpen } from './message-to-open';
import { type LinkFrame, resultLink } from './result-link';

/** How a result is shown. */
export interface ResultStyle {
  readonly frame: LinkFrame;
  readonly texts: SearchTexts;
  readonly heading: 'h2' | 'h3';
  /** The first of a confident answer: stands out and lists all of its causes. */
  readonly best: boolean;
  /** Says in the result itself how to tell it from the others. */
  readonly apart: boolean;
}

/** Causes of an article that is not the best; its page has the others. */
const FEW_CAUSES = 3;

/** A result as an item of the list. */
export function renderResult(result: ResultView, style: ResultStyle): HTMLLIElement {
  const { best, texts, frame, heading } = style;
  const link = element(
    'a',
    {
      href: resultLink(frame, result.id, result.cause),
      lang: foreign(result.title, frame.lang),
      class: 'no-underline hover:underline',
    },
    result.title.value,
  );
  const look = best ? 'border-accent shadow-[inset_3px_0_0_var(--color-accent)]' : 'border-line';
  const item = element(
    'li',
    { class: `mb-3 rounded-xl border bg-card px-4 py-4 sm:px-5 ${look}` },
    element(heading, { class: 'm-0 text-lg/snug font-semibold tracking-tight' }, link),
    renderTags(result, texts),
    renderMessage(result, frame),
    element('p', { class: 'mt-2 mb-0 text-sm text-soft' }, reasons(result, texts)),
    style.apart ? renderTellApart(result, frame) : undefined,
    renderCauses(result, style),
  );
  item.addEventListener('click', (event) => {
    if (opensHere(event)) leaveFor(result);
  });
  return item;
}

function renderTellApart({ tellApart }: ResultView, { lang }: LinkFrame): HTMLElement | undefined {
  if (tellApart === undefined) return undefined;
  const look = 'mt-2.5 mb-0 rounded-lg bg-accent-wash px-3 py-2 text-sm/normal whitespace-pre-line';
  return element('p', { class: look, lang: foreign(tellApart, lang) }, tellApart.value);
}

/** A link that is followed in this tab: only here can the article's page be handed what the paste said. */
function opensHere({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return (
    target instanceof Element && target.closest('a') !== null && !(ctrlKey || metaKey || shiftKey || altKey)
  );
}

/** Leaves the values of the message for the article's page, which is opened next. */
export function leaveFor(result: ResultView): void {
  const message = messageToOpen(result);
  if (message !== undefined) leaveValues(message);
}

function reasons(result: ResultView, texts: SearchTexts): string {
  const line = result.reasons.map((reason) => reasonText(reason, texts)).join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function renderTags({ tags, archived }: ResultView, texts: SearchTexts): HTMLElement | undefined {
  const all = archived ? [texts.archived, ...tags] : tags;
  if (all.length === 0) return undefined;
  const tag = (text: string) => element('li', { class: 'tag' }, text);
  return element('ul', { class: 'm-0 mt-2 flex list-none flex-wrap gap-1.5 p-0' }, ...all.map(tag));
}

/** The message as the article writes it, its placeholders filled from the paste. */
function renderMessage({ message, values }: ResultView, frame: LinkFrame): HTMLElement | undefined {
  if (message === undefined) return undefined;
  const pieces = messagePieces(message.text, values).map((piece) => {
    if (piece.kind === 'text') return piece.text;
    const text = piece.kind === 'value' ? piece.text : piece.name;
    return element('var', { class: 'variable', title: piece.name, dir: 'auto' }, text);
  });
  return element(
    'p',
    {
      class: 'row-message mt-2',
      lang: message.lang === frame.lang ? undefined : message.lang,
      dir: 'auto',
    },
    ...pieces,
  );
}

function renderCauses(result: ResultView, style: ResultStyle): HTMLElement | undefined {
  const { causes, id } = result;
  const { best, texts, frame } = style;
  if (causes.length === 0) return undefined;
  const shown = best ? causes : causes.slice(0, FEW_CAUSES);
  const left = causes.length - shown.length;
  const more = element(
    'li',
    { class: 'py-1 ps-8' },
    element('a', { href: resultLink(frame, id, undefined), class: 'text-soft' }, texts.moreCauses(left)),
  );
  return element(
    'div',
    { class: 'mt-3 border-t border-line pt-2.5' },
    element('p', { class: 'm-0 mb-1 text-sm text-soft' }, causesTitle(causes, texts)),
    element(
      'ol',
      { class: 'm-0 list-none p-0 text-[0.95rem]/normal' },
      ...shown.map((cause) => renderCause(cause, id, style, causes.length > 1)),
      left > 0 ? more : undefined,
    ),
  );
}

/** Numbers out of order need a word: they are the article's, the order is the paste's. */
function causesTitle(causes: readonly CauseView[], texts: SearchTexts): string {
  if (causes.length === 1) return texts.cause;
  const ordered = causes.some(({ number, told }, at) => told || number !== at + 1);
  return ordered ? texts.causesOrdered : texts.causes;
}

function renderCause(cause: CauseView, id: string, style: ResultStyle, numbered: boolean): HTMLElement {
  const { frame, texts } = style;
  const why = cause.said.length > 0 ? texts.said(cause.said) : texts.pointed;
  const badge = cause.told ? 'bg-accent text-accent-ink' : 'bg-sunk text-soft';
  const link = element(
    'a',
    {
      href: resultLink(frame, id, cause.id),
      lang: cause.words === undefined ? undefined : foreign(cause.words, frame.lang),
      class: cause.told ? 'font-medium' : 'text-ink decoration-line hover:text-accent',
    },
    cause.words?.value ?? cause.id,
  );
  return element(
    'li',
    { class: 'flex items-baseline gap-2.5 py-1' },
    numbered
      ? element(
          'span',
          { class: `size-5.5 shrink-0 rounded-full text-center text-xs/5.5 font-semibold ${badge}` },
          String(cause.number),
        )
      : undefined,
    element(
      'span',
      {},
      link,
      ...(cause.told ? [' ', element('span', { class: 'text-sm text-soft' }, why)] : []),
    ),
  );
}
