// Short messages for screen readers, through the one live region that every page has.

/** Says a text; said again even where it is the same as the last one. */
export function announce(text: string): void {
  const region = document.querySelector('[data-announce]');
  if (region === null || text === '') return;
  region.textContent = '';
  // a change within the same frame is not noticed by every screen reader
  setTimeout(() => {
    region.textContent = text;
  }, 50);
}
