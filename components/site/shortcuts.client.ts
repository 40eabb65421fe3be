// Ctrl+K, or Cmd+K on a Mac: to the paste box, from wherever one is.

/** Focuses the page's paste box, else follows its link to one. */
export function startShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const wanted = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!wanted || event.key.toLowerCase() !== 'k') return;
    const box = document.querySelector<HTMLTextAreaElement>('textarea[data-paste-box]');
    const link = document.querySelector<HTMLAnchorElement>('a[data-paste-link]');
    if (box === null && link === null) return;
    // the browsers' own Ctrl+K goes to their search bar
    event.preventDefault();
    if (box === null) {
      link?.click();
      return;
    }
    box.focus();
    box.select();
  });
}
