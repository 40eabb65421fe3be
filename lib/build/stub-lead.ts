// Where a page at an old address leads, read from the page itself: the checks of the export and of a deployed site
// believe what readers get, not what the build meant.
import { attributeOf, elementsOf, type PageElement } from './page-tree';

/** What a page at an old address does with an anchor. */
export interface StubLead {
  /** Address of the new page, as the page writes it. */
  readonly to: string;
  /** The fragment there; undefined where none was asked for. */
  readonly anchor: string | undefined;
}

/**
 * Where a stub's script leads: what it reads is in its data attributes (lib/permanence/stub-page.ts). Undefined for
 * every other page.
 *
 * @example
 * stubLead(elements, 'drawer') //=> { to: '/e/paper-jam/', anchor: 'tray' }
 */
export function stubLead(elements: readonly PageElement[], anchor: string | undefined): StubLead | undefined {
  const script = elements.find(
    (element) => element.tagName === 'script' && attributeOf(element, 'data-to') !== undefined,
  );
  if (script === undefined) return undefined;
  const table = readTable(attributeOf(script, 'data-anchors') ?? '{}');
  const elsewhere = anchor === undefined ? undefined : table.get(anchor);
  if (Array.isArray(elsewhere)) return { to: String(elsewhere[0]), anchor: String(elsewhere[1]) };
  return { to: attributeOf(script, 'data-to') ?? '', anchor };
}

/** On a site of somebody else's making the attribute may hold anything. */
function readTable(text: string): Map<string, unknown> {
  try {
    return new Map<string, unknown>(Object.entries(JSON.parse(text)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return new Map();
    throw error;
  }
}

/** Where a reader without script is taken at once; undefined where the page waits for a click. */
export function refreshOf(elements: readonly PageElement[]): string | undefined {
  const refresh = elements.find((element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh');
  return refresh && /^\s*0;\s*url=(.*)$/i.exec(attributeOf(refresh, 'content') ?? '')?.[1];
}

/**
 * Whether a reader without script gets to the same place: no refresh takes them to another page, and an anchor is on
 * the stub itself, with a link to the cause of today. The script may lead to an older anchor of that cause, which stands inside it on the page where both end.
 */
export function leadsWithoutScript(
  elements: readonly PageElement[],
  anchor: string | undefined,
  lead: StubLead,
  landing: readonly PageElement[],
): boolean {
  if (anchor === undefined) return (refreshOf(elements) ?? lead.to).split('#')[0] === lead.to;
  const place = byId(elements, anchor);
  const link = place && [...elementsOf(place)].find(({ tagName }) => tagName === 'a');
  const [page, cause] = ((link && attributeOf(link, 'href')) ?? '').split('#');
  if (page !== lead.to || cause === undefined || lead.anchor === undefined) return false;
  const shown = byId(landing, cause);
  return shown !== undefined && byId([...elementsOf(shown)], lead.anchor) !== undefined;
}

function byId(elements: readonly PageElement[], id: string): PageElement | undefined {
  return elements.find((element) => attributeOf(element, 'id') === id);
}
