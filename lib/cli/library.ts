// What a command answers from, wherever it is: a content folder, an exported folder or a site on the web.
import type { Lang } from '../article/lang';
import type { Problem } from '../article/problem';
import type { OldAddresses } from '../outputs/old-addresses';
import type { Engine } from '../search';

/** Articles that can be searched, and the promise of their addresses. */
export interface Library {
  readonly defaultLang: Lang;
  /** Origin and base path without a final slash; undefined where nothing names it. */
  readonly siteUrl: string | undefined;
  readonly engine: Engine;
  /** Reads the ledger's text, which `match` does not need. */
  readonly ledger: () => Promise<string>;
  /** Reads where old permanent links lead today. */
  readonly oldAddresses: () => Promise<OldAddresses>;
}

/** A library, or what keeps a content folder from being one. */
export type OpenedLibrary =
  | { readonly kind: 'ok'; readonly library: Library }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };
