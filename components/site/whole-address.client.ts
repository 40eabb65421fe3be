// Where the site's settings name no address, a page knows its permanent link from the root of the host only; a
// ticket and a sheet of paper need the whole one.

/** Shows every `a[data-whole-address]` as the address that it leads to. */
export function startWholeAddress(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-whole-address]')) {
    link.textContent = link.href;
  }
}
