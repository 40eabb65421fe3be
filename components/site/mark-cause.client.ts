// Marks the cause that the fragment names, also where the browser cannot: in the ticket form of the grammar
// (`#ticket=…&cause=…`) and where a mail glued a bracket to the link. `:target` does the plain case without script.
import { formatFragment, parseFragment } from '../../lib/tickets/fragment';

/** Marks and shows the named cause, now and whenever the fragment changes. */
export function startMarkCause(): void {
  mark();
  window.addEventListener('hashchange', mark);
}

function mark(): void {
  for (const marked of document.querySelectorAll('[data-cause].marked')) marked.classList.remove('marked');
  const { ticket, target } = parseFragment(location.hash);
  if (target.kind !== 'anchor') return;
  const element =
    document.getElementById(target.anchor) ?? document.getElementById(target.anchor.toLowerCase());
  if (element === null) return;
  const elsewhere = element.closest('[data-moved-cause]')?.querySelector('a');
  if (elsewhere) {
    // the cause is on another page now, and the reader wants the cause
    const fragment = formatFragment({ ticket, target: parseFragment(elsewhere.hash).target });
    location.replace(`${elsewhere.pathname}${location.search}#${fragment}`);
    return;
  }
  // the old anchor of a renamed cause is an empty element inside it
  const cause = element.closest<HTMLElement>('[data-cause]');
  cause?.classList.add('marked');
  if (`#${target.anchor}` !== location.hash || element.id !== target.anchor) show(cause ?? element);
}

/** Scrolls to an element and moves the keyboard there, as the browser does for a plain anchor. */
function show(element: HTMLElement): void {
  element.scrollIntoView();
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
