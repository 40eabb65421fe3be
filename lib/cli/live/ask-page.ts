// One page of a deployed site, as far as the promise of links goes: its anchors, or where it leads.
import { attributeOf, elementsOf, type PageElement, parsePage } from '../../build/page-tree';
import { networkFault, PATIENCE_MS } from '../fetch-text';
import { readBounded } from '../read-bounded';

/** What a site answers to one address. */
export type LivePage =
  | {
      readonly kind: 'page';
      readonly elements: readonly PageElement[];
      /** What a fragment can name. */
      readonly anchors: ReadonlySet<string>;
    }
  /** The host leads on by itself. */
  | { readonly kind: 'redirect'; readonly to: URL }
  | {
      readonly kind: 'fault';
      /** Continues a sentence: "answers 404". */
      readonly why: string;
      /** False where nobody answered. */
      readonly answered: boolean;
    };

/** Ten times the longest page of an article; more is no page of ours, and nobody's memory should hold it. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Asks for one page, following nothing.
 *
 * @example
 * await askPage(new URL('https://kb.example.org/e/jam/')) //=> { kind: 'redirect', to: URL 'https://kb.example.org/e/paper-jam/' }
 */
export async function askPage(url: URL, patience = PATIENCE_MS): Promise<LivePage> {
  try {
    // hosts close a connection that was idle at the very moment when it is used again: that is no lost page
    return await ask(url, patience).catch((error: unknown) => {
      if (error instanceof TypeError) return ask(url, patience);
      throw error;
    });
  } catch (error) {
    return { kind: 'fault', why: `cannot be read: ${networkFault(error, patience)}`, answered: false };
  }
}

/** Throws a TypeError, as `fetch` does, where there is no connection, and a TimeoutError where there is no answer. */
async function ask(url: URL, patience: number): Promise<LivePage> {
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { Accept: 'text/html' },
    signal: AbortSignal.timeout(patience),
  });
  const { status } = response;
  if (status === 200) return pageOf(await readBounded(response, MOST_BYTES));
  await response.body?.cancel();
  if (status < 300 || status >= 400) return fault(`answers ${status}`);
  return redirect(response.headers.get('location') ?? undefined, url, status);
}

function fault(why: string): LivePage {
  return { kind: 'fault', why, answered: true };
}

function redirect(location: string | undefined, from: URL, status: number): LivePage {
  if (location === undefined || !URL.canParse(location, from))
    return fault(`answers ${status} and does not say where it leads`);
  return { kind: 'redirect', to: new URL(location, from) };
}

function pageOf(html: string | undefined): LivePage {
  if (html === undefined) return fault(`answers with more than ${MOST_BYTES / 1024 / 1024} MB`);
  const elements = [...elementsOf(parsePage(html))];
  // a host that sends the page for what it does not have with status 200 has lost the page all the same
  if (elements.some((element) => attributeOf(element, 'data-not-found-search') !== undefined))
    return fault('answers 200 with the page for what is not found');
  return { kind: 'page', elements, anchors: new Set(elements.flatMap(anchorsOf)) };
}

/** A fragment names an id, or the name of an old-fashioned anchor. */
function anchorsOf(element: PageElement): string[] {
  const id = attributeOf(element, 'id');
  const name = element.tagName === 'a' ? attributeOf(element, 'name') : undefined;
  return [id, name].filter((anchor) => anchor !== undefined);
}
