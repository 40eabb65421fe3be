// Bundles the plain-DOM scripts of components/ with esbuild. The same code serves `next dev` and the export, so
// that what is tested is what is served. Every script is one self-contained IIFE: two of them on a page cannot
// collide, and a worker needs no second request.
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** Scripts that pages load as files, and where each begins. */
export const BUNDLES = [
  { name: 'site', entry: 'components/site/site.client.ts' },
  { name: 'browse', entry: 'components/site/browse.client.ts' },
  { name: 'search', entry: 'components/search/search.client.ts' },
  { name: 'worker', entry: 'components/search/search.worker.ts' },
  { name: 'ticket-copy', entry: 'components/tickets/ticket-copy.client.ts' },
  { name: 'not-found', entry: 'components/site/not-found.client.ts' },
] as const;

/** Scripts that run before the first paint and therefore stand inside the page. */
export const INLINE_SCRIPTS = [
  { name: 'theme', entry: 'components/site/theme.inline.ts' },
  { name: 'language', entry: 'components/site/language.inline.ts' },
] as const;

export type BundleName = (typeof BUNDLES)[number]['name'];
export type InlineScriptName = (typeof INLINE_SCRIPTS)[number]['name'];

/** A script as the browser gets it. */
export interface Bundle {
  readonly code: string;
  /** First 12 hexadecimal digits of the SHA-256 of the code: part of the file's name. */
  readonly hash: string;
  /** Value for an `integrity` attribute. */
  readonly integrity: string;
}

/** How to bundle; everything has a default. */
export interface BundleOptions {
  /** The project's folder, which entries are relative to. */
  readonly root?: string;
  /** Port of the live-reload server: development adds its client to every page's `site` bundle. */
  readonly reloadPort?: string | undefined;
}

/**
 * Names a text by its content, for file names and `integrity` attributes.
 *
 * @example
 * fingerprint('').hash //=> 'e3b0c44298fc'
 */
export function fingerprint(code: string): Bundle {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  return { code, hash, integrity };
}

/**
 * Bundles one script of the two tables by its name. Throws where the entry is missing or does not compile.
 *
 * @example
 * bundleScript('site').hash //=> '3f1c9a0b52de'
 */
export function bundleScript(name: BundleName | InlineScriptName, options: BundleOptions = {}): Bundle {
  const row = [...BUNDLES, ...INLINE_SCRIPTS].find((script) => script.name === name);
  if (!row) throw new Error(`No script is named ${name} in lib/build/bundle.ts.`);
  return bundleEntry(row.entry, options);
}

/** Bundles the script that begins in this file. */
export function bundleEntry(entry: string, options: BundleOptions = {}): Bundle {
  const root = options.root ?? process.cwd();
  const key = JSON.stringify([root, entry, options.reloadPort]);
  const cached = cache.get(key);
  if (cached?.inputs.every(isUnchanged)) return cached.bundle;
  if (!existsSync(resolve(root, entry))) {
    throw new Error(
      `${entry} is missing: lib/build/bundle.ts lists it as a script of the site. Write it or change the list.`,
    );
  }
  const result = runEsbuild(entry, root, options.reloadPort);
  const bundle = fingerprint(result.outputFiles[0]?.text.trimEnd() ?? '');
  const inputs = Object.keys(result.metafile.inputs).map((path) => lastChange(resolve(root, path)));
  cache.set(key, { bundle, inputs });
  return bundle;
}

interface Input {
  readonly path: string;
  readonly time: number;
}

// One process asks for the same bundle once a page; development asks again after each edit.
const cache = new Map<string, { readonly bundle: Bundle; readonly inputs: readonly Input[] }>();

function lastChange(path: string): Input {
  return { path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
}

function isUnchanged(input: Input): boolean {
  return lastChange(input.path).time === input.time;
}

function runEsbuild(entry: string, root: string, reloadPort: string | undefined) {
  return buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    ...(reloadPort && { inject: ['lib/build/reload.client.ts'] }),
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.RELOAD_PORT': JSON.stringify(reloadPort ?? ''),
    },
  } as const);
}
