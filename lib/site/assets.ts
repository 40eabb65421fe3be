// The scripts, data and the picture that pages load, named by content hash. Pages ask here for addresses, the route
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
import { siteImage, siteImageAsset } from './site-image';

/** What a page writes into `src` (after the base path) and `integrity`. */
export interface Asset {
  /** Without the base path: pass it through `href()`. */
  readonly path: string;
  readonly integrity: string;
}

/** A file of `/assets/`. */
export interface AssetFile {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
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

/**
 * Names of all files of `/assets/`, for the export. Development makes each file when a page asks for it, so that
 * a mistake in an article never takes the scripts away.
 */
export async function assetNames(): Promise<readonly string[]> {
  if (process.env.NODE_ENV === 'development') return [];
  const scripts = BUNDLES.map(({ name }) => asset(name));
  const paths = [...scripts, await searchIndexAsset(), siteImageAsset()].map(({ path }) => path);
  return paths.map((path) => path.slice('/assets/'.length)).sort();
}

/** A file of `/assets/`, or undefined where that name, hash included, is not of today. */
export async function assetFile(file: string): Promise<AssetFile | undefined> {
  const bundle = BUNDLES.find(
    ({ name }) => file.startsWith(`${name}.`) && asset(name).path.endsWith(`/${file}`),
  );
  if (bundle) return { type: 'text/javascript; charset=utf-8', body: script(bundle.name).code };
  const index = file.startsWith('search-index.') ? await searchIndex() : undefined;
  if (index && file === `search-index.${index.hash}.json`)
    return { type: 'application/json', body: index.code };
  if (siteImageAsset().path === `/assets/${file}`) return { type: 'image/png', body: siteImage() };
  return undefined;
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
