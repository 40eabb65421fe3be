// Remembers the language that a reader chose, and keeps the place in the page while switching.
import { LANG_KEY } from './choose-lang';
import { writePreference } from './preference';

/** Starts every `a[data-set-lang]`. */
export function startLanguageMemory(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-set-lang]')) {
    link.addEventListener('click', () => {
      writePreference(LANG_KEY, link.dataset.setLang ?? '');
      link.hash = location.hash;
    });
  }
}
