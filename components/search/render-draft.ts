// The drafted article, with what is private in it hidden before it can be copied.
import { redact } from '../../lib/tickets/redact';
import { report } from '../site/copy.client';
import { copyText } from '../site/copy-text';
import { hiddenNote, readerPiece, redraw, turned } from '../tickets/reader-piece';
import { type Draft, draftArticle } from './draft-article';
import { element } from './element';
import type { AnswerFrame } from './render-answer';

/** What the page knows and the answer does not. */
export interface DraftSetting {
  readonly today: string;
  /** Where the draft can be sent, if the site's settings say so. */
  readonly feedback: string | undefined;
}

/** The draft, closed until it is asked for. */
export function renderDraft(text: string, { texts, links }: AnswerFrame, setting: DraftSetting): HTMLElement {
  const { today, feedback } = setting;
  const make = (restored: ReadonlySet<string>) =>
    draftArticle(text, { lang: links.lang, today, words: texts.draftWords, redact, restored });
  let restored: ReadonlySet<string> = new Set();
  let draft = make(restored);
  const code = element('pre', {
    dir: 'ltr',
    tabindex: '0',
    'aria-label': draft.path,
    class: 'm-0 mt-3 max-h-96 overflow-auto rounded-lg bg-sunk p-3.5 font-mono text-sm/relaxed',
  });
  const note = element('p', { class: 'm-0 mt-2 text-sm text-soft' });
  const show = () => {
    redraw(code, nodesOf(draft));
    note.textContent = hiddenNote(draft.found, texts);
    note.hidden = note.textContent === '';
  };
  const nodesOf = ({ parts, found }: Draft) =>
    parts.map(({ text: part, id }) => {
      const piece = id === undefined ? undefined : found[id];
      return id === undefined || piece === undefined ? part : readerPiece(id, part, piece, texts, turn);
    });
  const turn = (original: string) => {
    restored = turned(restored, original);
    draft = make(restored);
    show();
  };
  show();
  return frameOf(draft.path, feedback, texts, [note, code, copyButton(texts, () => draft)]);
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

function frameOf(
  path: string,
  feedback: string | undefined,
  texts: AnswerFrame['texts'],
  content: readonly Node[],
): HTMLElement {
  const steps = texts.draftSteps(path).map((step) => element('li', { class: 'mt-1' }, step));
  return element(
    'details',
    { class: 'mt-5 rounded-xl border border-line bg-card px-4 py-3' },
    element('summary', { class: 'cursor-pointer font-medium text-accent' }, texts.draft),
    element('p', { class: 'm-0 mt-2 text-sm text-soft' }, texts.draftWhy),
    ...content,
    element('ol', { class: 'mt-4 mb-1 list-decimal ps-5 text-sm' }, ...steps),
    feedback === undefined
      ? undefined
      : element('p', { class: 'm-0 mt-2 text-sm' }, element('a', { href: feedback }, texts.draftSend)),
  );
}
