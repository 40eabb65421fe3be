// The filters of the browse page. Every row carries its values (`data-product`, `data-platforms` …), every
// facet link its facet and value; the choice lives in the address, so that it can be sent and gone back to.
// Optional parts of the page: `[data-count]` in a facet link, `[data-row-group]` around rows, `[data-group-count]` in
// a group and in the way to it, `[data-browse-status]` ("12 of 40" by its `data-template`), `[data-browse-empty]`,
// `a[data-browse-clear]`.
import { announce } from './announce';
import {
  countFor,
  type Facets,
  type Filters,
  formatFilters,
  parseFilters,
  type Row,
  rowMatches,
  toggleFilter,
} from './browse-filters';

interface PageRow {
  readonly element: HTMLElement;
  readonly values: Row;
}

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].map(readRow);
const facets = readFacets();

function readRow(element: HTMLElement): PageRow {
  const names = ['product', 'platform', 'component', 'status', 'kind', 'collection'];
  const valuesOf = (name: string) =>
    (element.dataset[name] ?? element.dataset[`${name}s`] ?? '').split(' ').filter((value) => value !== '');
  return { element, values: new Map(names.map((name) => [name, valuesOf(name)])) };
}

function readFacets(): Facets {
  const read = new Map<string, Set<string>>();
  for (const { dataset } of links) {
    const { facet = '', value = '' } = dataset;
    read.set(facet, (read.get(facet) ?? new Set()).add(value));
  }
  return read;
}

function current(): Filters {
  return parseFilters(location.search, facets);
}

function apply(filters: Filters): number {
  let shown = 0;
  for (const { element, values } of rows) {
    element.hidden = !rowMatches(values, filters);
    if (!element.hidden) shown += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-row-group]')) updateGroup(group);
  for (const link of links) updateLink(link, filters);
  for (const element of document.querySelectorAll<HTMLElement>('[data-browse-empty]'))
    element.hidden = shown > 0;
  for (const element of document.querySelectorAll<HTMLElement>('[data-browse-clear]')) {
    element.hidden = filters.size === 0;
  }
  return shown;
}

/** A group without rows is not there, nor is the way to it; both say how many rows are left. */
function updateGroup(group: HTMLElement): void {
  const left = group.querySelectorAll('[data-row]:not([hidden])').length;
  group.hidden = left === 0;
  const jump = document.querySelector(`a[href="#${CSS.escape(group.id)}"]`)?.closest('li');
  if (jump) jump.hidden = group.hidden;
  for (const part of [group, jump]) {
    const count = part?.querySelector('[data-group-count]');
    if (count) count.textContent = String(left);
  }
}

/** Its count, whether it is chosen, and an address that also works when opened in a new tab. */
function updateLink(link: HTMLAnchorElement, filters: Filters): void {
  const { facet = '', value = '' } = link.dataset;
  const chosen = filters.get(facet) === value;
  const left = countFor(
    rows.map((row) => row.values),
    filters,
    facet,
    value,
  );
  link.search = formatFilters(toggleFilter(filters, facet, value), facets);
  link.classList.toggle('chosen', chosen);
  link.dataset.left = String(left);
  if (chosen) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  const count = link.querySelector('[data-count]');
  if (count !== null) count.textContent = String(left);
}

function tell(shown: number, aloud: boolean): void {
  const status = document.querySelector<HTMLElement>('[data-browse-status]');
  const template = status?.dataset.template ?? '{shown} / {total}';
  const text = template.replace('{shown}', String(shown)).replace('{total}', String(rows.length));
  if (status !== null) status.textContent = text;
  if (aloud) announce(text);
}

function go(query: string): void {
  history.pushState(null, '', `${location.pathname}${query}`);
  tell(apply(current()), true);
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !isPlainClick(event)) return;
  const link = event.target.closest<HTMLAnchorElement>('a[data-facet], a[data-browse-clear]');
  if (link === null) return;
  event.preventDefault();
  go(link.dataset.facet === undefined ? '' : link.search);
});
window.addEventListener('popstate', () => tell(apply(current()), true));
tell(apply(current()), false);
