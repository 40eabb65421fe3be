// `/causebook.json`: what programs need to know of a site before they can ask it anything. Its own address is
// the one that never changes; the index's changes with every article.
import { isLang, type Lang } from '../article/lang';

const FORMAT = 'causebook-site';
/** A new shape needs a new number: commands and sites are of different ages. */
const VERSION = 1;

/** What a site says of itself. Paths are relative to the manifest, so that a base path needs no mention. */
export interface SiteManifest {
  readonly title: string;
  /** Origin and base path that people use, where the site's settings name it. */
  readonly url: string | undefined;
  readonly defaultLang: Lang;
  /** The search index. */
  readonly index: string;
  /** Every address that the site ever promised. */
  readonly ledger: string;
  /** Where old permanent links lead today. */
  readonly moved: string;
}

/** Where the manifest is, from the site's root. */
export const MANIFEST_PATH = 'causebook.json';

/**
 * Writes a manifest.
 *
 * @example
 * formatManifest({ title: 'Help', url: undefined, defaultLang: 'en', index: 'assets/i.json', ... })
 * //=> '{"format":"causebook-site","version":1,"title":"Help","defaultLang":"en", ...}\n'
 */
export function formatManifest(manifest: SiteManifest): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...manifest })}\n`;
}

/**
 * Reads a manifest; undefined where it is none of this version.
 *
 * @example
 * parseManifest(formatManifest(manifest)) //=> manifest
 * parseManifest('<!doctype html>') //=> undefined
 */
export function parseManifest(text: string): SiteManifest | undefined {
  const value = parseRecord(text);
  if (value === undefined || value.format !== FORMAT || value.version !== VERSION) return undefined;
  const { title, url, defaultLang, index, ledger, moved } = value;
  if (typeof title !== 'string' || typeof defaultLang !== 'string' || !isLang(defaultLang)) return undefined;
  if (url !== undefined && typeof url !== 'string') return undefined;
  if (!isOwnPath(index) || !isOwnPath(ledger) || !isOwnPath(moved)) return undefined;
  return { title, url, defaultLang, index, ledger, moved };
}

function parseRecord(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** A manifest names files beside it: not another host's, not one outside the folder. */
function isOwnPath(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^(?:[a-z0-9_-][a-z0-9._-]{0,80}\/){0,4}[a-z0-9_-][a-z0-9._-]{0,80}$/i.test(value)
  );
}
