// What the filters of the browse page mean: which rows they keep, how many each choice would leave, and how
// the choice is written in the address. One value a facet; choosing it again takes it back.

/** A choice: at most one value for each facet. */
export type Filters = ReadonlyMap<string, string>;

/** One article: for each facet the values that it has. */
export type Row = ReadonlyMap<string, readonly string[]>;

/** The values that each facet of the page offers. */
export type Facets = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads the choice from a query; what the page does not offer is ignored.
 *
 * @example
 * parseFilters('?platform=ios&x=1', new Map([['platform', new Set(['ios'])]])) //=> Map { 'platform' => 'ios' }
 */
export function parseFilters(query: string, facets: Facets): Filters {
  const chosen = [...new URLSearchParams(query)].filter(([facet, value]) => facets.get(facet)?.has(value));
  return new Map(chosen);
}

/**
 * Writes a choice as a query, in the page's order of facets, so that one choice has one address.
 *
 * @example
 * formatFilters(new Map([['kind', 'error']]), new Map([['kind', new Set(['error'])]])) //=> '?kind=error'
 */
export function formatFilters(filters: Filters, facets: Facets): string {
  const ordered = [...facets.keys()].flatMap((facet) => {
    const value = filters.get(facet);
    return value === undefined ? [] : [[facet, value]];
  });
  const query = new URLSearchParams(ordered).toString();
  return query === '' ? '' : `?${query}`;
}

/** The choice after a press on a value: chosen, or taken back where it was chosen. */
export function toggleFilter(filters: Filters, facet: string, value: string): Filters {
  const toggled = new Map(filters);
  if (filters.get(facet) === value) toggled.delete(facet);
  else toggled.set(facet, value);
  return toggled;
}

/** Tells whether a row has every chosen value. */
export function rowMatches(row: Row, filters: Filters): boolean {
  return [...filters].every(([facet, value]) => row.get(facet)?.includes(value) ?? false);
}

/** How many rows a value would leave, given what is chosen in the *other* facets. */
export function countFor(rows: readonly Row[], filters: Filters, facet: string, value: string): number {
  const wanted = new Map(filters).set(facet, value);
  return rows.filter((row) => rowMatches(row, wanted)).length;
}
