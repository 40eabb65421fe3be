// On the one page for all addresses that do not exist: tries the address that was probably meant, else offers a
// search with the words of this one. Parts of the page: `[data-not-found-trying]` (shown meanwhile) and
// `a[data-not-found-search]` (its link gets the words, `[data-words]` in it shows them).
import { formatFragment } from '../../lib/tickets/fragment';
import { basePath } from './base-path';
import { repairPath, wordsOfPath } from './repair-path';

/** A server that has not answered by then leaves the reader with the search, in milliseconds. */
const PATIENCE = 5000;

const base = basePath();
const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
const repaired = base + repairPath(path);

function setTrying(trying: boolean): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-not-found-trying]')) {
    element.hidden = !trying;
  }
}

/** Tells whether a page answers there. Any failure is a no: the search is still offered. */
async function exists(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    return (await fetch(address, { method: 'HEAD', signal, credentials: 'omit' })).ok;
  } catch {
    return false;
  }
}

function offerSearch(): void {
  const text = wordsOfPath(path);
  if (text === '') return;
  const fragment = formatFragment({ ticket: undefined, target: { kind: 'search', text } });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-not-found-search]')) {
    link.hash = fragment;
    link.hidden = false;
    const words = link.querySelector('[data-words]');
    if (words !== null) words.textContent = text;
  }
}

async function tryRepaired(): Promise<void> {
  // the repaired address is repaired no further, so this cannot go round in circles
  if (repaired === location.pathname) return;
  setTrying(true);
  if (await exists(repaired)) location.replace(repaired + location.search + location.hash);
  else setTrying(false);
}

offerSearch();
void tryRepaired();
