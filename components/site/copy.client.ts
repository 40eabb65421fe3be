// The copy buttons: an element's text (`data-copy="#id"`) or a permanent link (`data-copy-link="/e/…"`).
import { announce } from './announce';
import { basePath } from './base-path';
import { copyText } from './copy-text';

/** How long a button shows that it has copied, in milliseconds: long enough to read one word. */
const SHOWN_FOR = 2000;

/** Shows and starts every copy button below a node. */
export function startCopy(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>(
    'button[data-copy], button[data-copy-link]',
  )) {
    button.hidden = false;
    button.addEventListener('click', () => void copyFor(button));
  }
}

async function copyFor(button: HTMLButtonElement): Promise<void> {
  const text = textFor(button);
  const copied = text !== undefined && (await copyText(text));
  report(button, copied);
}

function textFor(button: HTMLButtonElement): string | undefined {
  const { copy, copyLink } = button.dataset;
  if (copyLink !== undefined) return absoluteLink(copyLink);
  const id = copy?.replace(/^#/, '') ?? '';
  return document.getElementById(id)?.textContent?.trim();
}

/** A path of the site gets this site's address; a link that already has one is taken as it is. */
function absoluteLink(link: string): string {
  return new URL(link.startsWith('/') ? basePath() + link : link, location.href).href;
}

/** Says on the button and aloud what happened, then gives the button its own words back. */
export function report(button: HTMLButtonElement, copied: boolean): void {
  const text = (copied ? button.dataset.done : button.dataset.failed) ?? '';
  announce(text);
  const label = button.querySelector('[data-label]') ?? (button.childElementCount === 0 ? button : null);
  // a second press while the first is still shown must not take "Copied" for the button's own words
  const own = button.dataset.own ?? label?.textContent ?? '';
  button.dataset.own = own;
  button.dataset.state = copied ? 'done' : 'failed';
  if (label !== null && text !== '') label.textContent = text;
  setTimeout(() => {
    delete button.dataset.state;
    delete button.dataset.own;
    if (label !== null) label.textContent = own;
  }, SHOWN_FOR);
}
