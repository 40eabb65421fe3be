// The scripts and data that pages load, named by content hash. Pages ask here for addresses, the route
// app/assets/[file] asks here for the files: both get the same bytes, in development and in the export.
import 'server-only';
import type { Article } from '../article/article';
import {
  BUNDLES,
  type Bundle,
  type BundleName,
  bundleScript,
  fingerprint,
  type InlineScriptName,
} from '../build/bundle';
import { searchDocuments } from '../outputs/search-documents';
import { buildIndex } from '../search';
import { siteContent } from './content';

/** What a page writes into `src` (after the base path) and `integrity`. */
export interface Asset {
  /** Without the base path: pass it through `href()`. */
  readonly path: string;
  readonly integrity: string;
}

/** A file of `/assets/`. */
export interface AssetFile {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

/**
 * Address and integrity of a script.
 *
 * @example
 * asset('site') //=> { path: '/assets/site.3f1c9a0b52de.js', integrity: 'sha384-…' }
 */
export function asset(name: BundleName): Asset {
  const bundle = script(name);
  return { path: `/assets/${name}.${bundle.hash}.js`, integrity: bundle.integrity };
}

/** Address and integrity of the search index, which the worker fetches on first use. */
export async function searchIndexAsset(): Promise<Asset> {
  const index = await searchIndex();
  return { path: `/assets/search-index.${index.hash}.json`, integrity: index.integrity };
}

/** Code of a script that stands inside the page, for `<script data-enhancer>`. */
export function inlineScript(name: InlineScriptName): string {
  return bundleScript(name).code;
}

/** Every file of `/assets/`, sorted by name. */
export async function assetFiles(): Promise<readonly AssetFile[]> {
  const index = await searchIndex();
  const scripts = BUNDLES.map(({ name }) => {
    const { code, hash } = script(name);
    return { name: `${name}.${hash}.js`, type: 'text/javascript; charset=utf-8', body: code };
  });
  const data = { name: `search-index.${index.hash}.json`, type: 'application/json', body: index.code };
  return [...scripts, data].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}

function script(name: BundleName): Bundle {
  return bundleScript(name, { reloadPort: name === 'site' ? process.env.RELOAD_PORT : undefined });
}

// a build asks once a page and has one list of articles; development has a new one after each edit
const indexes = new WeakMap<readonly Article[], Bundle>();

async function searchIndex(): Promise<Bundle> {
  const { articles, site } = await siteContent();
  const known = indexes.get(articles);
  if (known) return known;
  const index = fingerprint(JSON.stringify(buildIndex(searchDocuments(articles, site))));
  indexes.set(articles, index);
  return index;
}
