// Runs inside the page. Browse and A to Z have hundreds of rows that differ in nothing that axe looks at, and it takes
// a minute for them: what it is asked about is each kind of row.

/**
 * Leaves the first row of every list and, of every shape of row (elements, attributes, languages), the one with the
 * longest text. Returns how many rows there were and are.
 */
export function thinLists(): { readonly before: number; readonly after: number } {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row], .letter-entry')];
  const shapeOf = (element: Element): string => {
    const attributes = [...element.attributes]
      .filter(({ name }) => !name.startsWith('data-') && name !== 'href' && name !== 'id')
      .map(({ name, value }) => `${name}=${value}`);
    return `${element.tagName}[${attributes.sort()}](${[...element.children].map(shapeOf)})`;
  };
  const kept = new Map<string, HTMLElement>();
  for (const row of rows) {
    const shape = shapeOf(row);
    const longest = kept.get(shape)?.textContent?.length ?? -1;
    if ((row.textContent?.length ?? 0) > longest) kept.set(shape, row);
  }
  const stay = new Set(kept.values());
  for (const row of rows) if (row.previousElementSibling !== null && !stay.has(row)) row.remove();
  return { before: rows.length, after: document.querySelectorAll('[data-row], .letter-entry').length };
}
