// What common hosts need to serve the export as the local server does: headers, caching, the 404 page, redirects to
// the trailing slash. `_headers` is read by Netlify and Cloudflare Pages where it lies; the others are to include.
import type { NativeRedirect } from '../../permanence/native-redirects';
import { ASK_AGAIN, FOREVER, HASHED_FOLDERS, HTTPS_HEADERS, SECURITY_HEADERS } from '../security-headers';
import { caddyRedirects, nginxRedirects, REDIRECTS_FILE, redirectsFile } from './host-redirects';

/** A file of the export: path and content. */
export interface HostFile {
  readonly path: string;
  readonly content: string;
}

type Header = readonly [name: string, value: string];

const HEADERS: readonly Header[] = [...SECURITY_HEADERS, ...HTTPS_HEADERS];

/** The kinds of hosts that files are written for; `pages` are those that read `_headers` and `_redirects`. */
export const HOSTS = ['pages', 'nginx', 'caddy'] as const;

/**
 * All host files for a site below this path (`/kb`, or empty at the root), with these redirects.
 *
 * @example
 * hostFiles('', []).map(({ path }) => path) //=> ['_headers', 'hosts/nginx.conf', 'hosts/Caddyfile']
 */
export function hostFiles(
  basePath: string,
  redirects: readonly NativeRedirect[],
  hosts: readonly string[] = HOSTS,
): HostFile[] {
  const files: readonly (HostFile & { readonly host: (typeof HOSTS)[number] })[] = [
    { host: 'pages', path: '_headers', content: headersFile(basePath) },
    { host: 'pages', path: REDIRECTS_FILE, content: redirectsFile(redirects, basePath) },
    { host: 'nginx', path: 'hosts/nginx.conf', content: nginxFile(basePath, redirects) },
    { host: 'caddy', path: 'hosts/Caddyfile', content: caddyFile(basePath, redirects) },
  ];
  return files
    .filter(({ host, content }) => hosts.includes(host) && content !== '')
    .map(({ path, content }) => ({ path, content }));
}

function headersFile(basePath: string): string {
  const everywhere = [`${basePath}/*`, ...HEADERS.map(([name, value]) => `  ${name}: ${value}`)];
  // hosts join a header that two rules set, so the first value is taken back with `!`
  const hashed = HASHED_FOLDERS.flatMap((folder) => [
    `${basePath}${folder}*`,
    '  ! Cache-Control',
    `  Cache-Control: ${FOREVER}`,
  ]);
  return lines([...everywhere, `  Cache-Control: ${ASK_AGAIN}`, ...hashed]);
}

function nginxFile(basePath: string, redirects: readonly NativeRedirect[]): string {
  return lines([
    '# Inside server { }: the site from /srv/causebook. Brotli needs the module ngx_brotli; without it, leave that line out.',
    // inherited by the redirects, which set none themselves
    ...nginxHeaders(),
    ...(basePath ? [`location = ${basePath} { return 308 ${basePath}/$is_args$args; }`] : []),
    ...nginxRedirects(redirects, basePath),
    ...nginxLocation(basePath, '/', ASK_AGAIN),
    ...HASHED_FOLDERS.flatMap((folder) => nginxLocation(basePath, folder, FOREVER)),
    `location ${basePath}/hosts/ { return 404; }`,
    `error_page 404 ${basePath}/404.html;`,
    'absolute_redirect off;',
  ]);
}

// nginx drops every inherited add_header where a location has one of its own, so each location says all of them
function nginxLocation(basePath: string, folder: string, caching: string): string[] {
  return [`location ${basePath}${folder} {`, ...indent(nginxRules(folder, caching)), '}'];
}

// `alias` stands for the whole path of its location, so it names the folder again; `root` would keep the base path
function nginxRules(folder: string, caching: string): string[] {
  return [
    `alias /srv/causebook${folder};`,
    'index index.html;',
    'charset utf-8;',
    'charset_types text/css text/javascript application/javascript text/plain text/markdown text/xml;',
    'gzip_static on;',
    'brotli_static on;',
    `add_header Cache-Control "${caching}" always;`,
    ...nginxHeaders(),
  ];
}

function nginxHeaders(): string[] {
  return HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`);
}

function caddyFile(basePath: string, redirects: readonly NativeRedirect[]): string {
  return lines([
    '# Replace the name by yours. Caddy gets the certificate by itself.',
    'kb.example.org {',
    ...indent([
      ...caddyRedirects(basePath ? [{ from: '', to: '/' }, ...redirects] : redirects, basePath),
      ...(basePath ? [`handle_path ${basePath}/* {`] : ['handle {']),
      ...indent([
        'root * /srv/causebook',
        'file_server {',
        ...indent(['precompressed br gzip', 'hide hosts']),
        '}',
      ]),
      '}',
      'header {',
      ...indent(HEADERS.map(([name, value]) => `${name} "${value}"`)),
      ...indent([`Cache-Control "${ASK_AGAIN}"`]),
      '}',
      ...HASHED_FOLDERS.map((folder) => `header ${basePath}${folder}* Cache-Control "${FOREVER}"`),
      'handle_errors {',
      ...indent(['root * /srv/causebook', 'rewrite * /404.html', 'file_server']),
      '}',
    ]),
    '}',
  ]);
}

function indent(rows: readonly string[]): string[] {
  return rows.map((row) => `  ${row}`);
}

function lines(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}
