// Redirects that hosts do by themselves, so that readers without script and programs are led on as well, query kept.
// Each host has its own language; a browser carries the fragment over. What they cannot do, the stubs do.
import type { NativeRedirect } from '../../permanence/native-redirects';

/** How many redirects a host reads from a file: Cloudflare Pages takes 2,000 static ones and silently drops the rest. */
export const MOST_REDIRECTS = 2_000;

/** The file that Cloudflare Pages and Netlify read; Netlify prefers the page that stands at the old address. */
export const REDIRECTS_FILE = '_redirects';

/**
 * The `_redirects` file.
 *
 * @example
 * redirectsFile([{ from: '/e/jam/', to: '/e/paper-jam/' }], '/kb') //=> '/kb/e/jam/ /kb/e/paper-jam/ 301\n'
 */
export function redirectsFile(redirects: readonly NativeRedirect[], basePath: string): string {
  return redirects.map(({ from, to }) => `${basePath}${from} ${basePath}${to} 301\n`).join('');
}

/** Lines inside nginx's `server { }`. Exact locations are a tree that is searched before all others, so many cost little. */
export function nginxRedirects(redirects: readonly NativeRedirect[], basePath: string): string[] {
  return redirects.map(
    ({ from, to }) => `location = ${basePath}${from} { return 301 ${basePath}${to}$is_args$args; }`,
  );
}

/**
 * Lines inside Caddy's site. A rewrite keeps the query, and leads away whatever form of the old address was asked for:
 * Caddy compares without case and decoded, so a replacement of letters could lead back to itself for ever.
 */
export function caddyRedirects(redirects: readonly NativeRedirect[], basePath: string): string[] {
  return redirects.flatMap(({ from, to }) => [
    `handle ${basePath}${from} {`,
    '  route {',
    `    rewrite * ${basePath}${to}`,
    '    redir {uri} 301',
    '  }',
    '}',
  ]);
}

/**
 * What is wrong with the number of redirects, if anything.
 *
 * @example
 * tooManyRedirects(2_001) //=> '_redirects would have 2001 lines, ...'
 */
export function tooManyRedirects(count: number): string | undefined {
  if (count <= MOST_REDIRECTS) return undefined;
  return `${REDIRECTS_FILE} would have ${count} lines, and Cloudflare Pages reads ${MOST_REDIRECTS}. Where no such host serves the site, build with HOSTS=nginx,caddy: the pages at the old addresses serve every other one.`;
}
