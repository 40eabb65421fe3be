// The drafted article, with what is private in it hidden before it can be copied.
import { redact } from '../../lib/tickets/redact';
import { report } from '../site/copy.client';
import { copyText } from '../site/copy-text';
import { hiddenNote, readerPiece, redraw, type Turn, turned } from '../tickets/reader-piece';
import { type Draft, draftArticle } from './draft-article';
import { element } from './element';
import type { AnswerFrame } from './render-answer';

/** What the page knows and the answer does not. */
export interface DraftSetting {
  readonly today: string;
  /** Where the draft can be sent, if the site's settings say so. */
  readonly feedback: string | undefined;
}

/** The draft, made when it is opened: most readers never ask for one. */
export function renderDraft(text: string, { texts, links }: AnswerFrame, setting: DraftSetting): HTMLElement {
  const { today, feedback } = setting;
  const fold = element(
    'details',
    { class: 'mt-5 rounded-xl border border-line bg-card px-4 py-3' },
    element('summary', { class: 'cursor-pointer font-medium text-accent' }, texts.draft),
  );
  const make = (restored: ReadonlySet<string>) =>
    draftArticle(text, { lang: links.lang, today, words: texts.draftWords, redact, restored });
  fold.addEventListener('toggle', () => fold.append(...draftNodes(make, feedback, texts)), { once: true });
  return fold;
}

function draftNodes(
  make: (restored: ReadonlySet<string>) => Draft,
  feedback: string | undefined,
  texts: AnswerFrame['texts'],
): HTMLElement[] {
  let restored: ReadonlySet<string> = new Set();
  let draft = make(restored);
  const code = element('pre', {
    dir: 'ltr',
    tabindex: '0',
    'aria-label': draft.path,
    class:
      'm-0 mt-3 max-h-96 overflow-auto whitespace-pre-wrap wrap-anywhere rounded-lg bg-sunk p-3.5 font-mono text-sm/relaxed',
  });
  const note = element('p', { class: 'm-0 mt-2 text-sm text-soft' });
  const turn = (original: string) => {
    restored = turned(restored, original);
    draft = make(restored);
    show();
  };
  const show = () => {
    redraw(code, partNodes(draft, texts, turn));
    note.textContent = hiddenNote(draft.found, texts);
    note.hidden = note.textContent === '';
  };
  show();
  const why = element('p', { class: 'm-0 mt-2 text-sm text-soft' }, texts.draftWhy);
  return [why, note, code, copyButton(texts, () => draft), ...nextSteps(draft.path, feedback, texts)];
}

function partNodes({ parts, found }: Draft, texts: AnswerFrame['texts'], turn: Turn): (Node | string)[] {
  return parts.map(({ text, id }) => {
    const piece = id === undefined ? undefined : found[id];
    return id === undefined || piece === undefined ? text : readerPiece(id, text, piece, texts, turn);
  });
}

function copyButton(texts: AnswerFrame['texts'], draft: () => Draft): HTMLElement {
  const button = element(
    'button',
    { type: 'button', 'data-done': texts.copied, 'data-failed': texts.copyFailed, class: 'button mt-3' },
    texts.draftCopy,
  );
  button.addEventListener('click', async () => {
    const written = draft()
      .parts.map(({ text }) => text)
      .join('');
    report(button, await copyText(written));
  });
  return button;
}

function nextSteps(path: string, feedback: string | undefined, texts: AnswerFrame['texts']): HTMLElement[] {
  const steps = texts.draftSteps(path).map((step) => element('li', { class: 'mt-1' }, step));
  const list = element('ol', { class: 'mt-4 mb-1 list-decimal ps-5 text-sm' }, ...steps);
  if (feedback === undefined) return [list];
  const send = element('a', { href: feedback }, texts.draftSend);
  return [list, element('p', { class: 'm-0 mt-2 text-sm' }, send)];
}
