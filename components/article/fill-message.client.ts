// Shows a message of the article as the reader has it: what their paste put into its variables, marked, in the place
// of the variables' names, and a way back to the article's wording. Text nodes only; on this page only.
//
// A filled message has no copy button: it holds words of the reader's, and those leave the page through the texts for
// tickets alone, where what is private is hidden first.
import { leaveValues, type MessageValues, takeValues } from './message-values';

/** Fills the message that the reader came with. */
export function startFillMessage(): void {
  const left = takeValues();
  const article = document.querySelector<HTMLElement>('[data-article]');
  if (left === undefined || left.article !== article?.dataset.article) return;
  const texts = [...document.querySelectorAll<HTMLElement>('.specimen-text')];
  const text = texts.find(({ textContent }) => textContent === left.message);
  if (text === undefined) return;
  fill(text, left);
  for (const link of document.querySelectorAll('a[data-set-lang]')) {
    // the same message stands on the page in the other language
    link.addEventListener('click', () => leaveValues(left));
  }
}

function fill(text: HTMLElement, { values }: MessageValues): void {
  const variables = [...text.querySelectorAll<HTMLElement>('.variable')].flatMap((node, at) => {
    const value = values[at] ?? null;
    return value === null ? [] : [{ node, name: node.textContent, value }];
  });
  const words = text.closest<HTMLElement>('[data-fill]')?.dataset ?? {};
  const note = document.createElement('p');
  note.className = 'specimen-filled';
  const why = document.createElement('span');
  const turn = document.createElement('button');
  turn.type = 'button';
  note.append(why, ' ', turn);
  const copy = text.parentElement?.querySelector<HTMLElement>('.copy-button');
  const show = (filled: boolean) => {
    for (const { node, name, value } of variables) {
      node.textContent = filled ? value : name;
      node.title = filled ? name : '';
      node.classList.toggle('filled', filled);
    }
    text.toggleAttribute('data-filled', filled);
    why.textContent = (filled ? words.fillFilled : words.fillPlain) ?? '';
    turn.textContent = (filled ? words.fillHide : words.fillShow) ?? '';
    if (copy) copy.hidden = filled;
  };
  turn.addEventListener('click', () => show(!text.hasAttribute('data-filled')));
  show(true);
  text.after(note);
}
