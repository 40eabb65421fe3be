// Headers of every answer, by the local server and in the files for hosts. The policy for scripts and styles is in
// each page; a script-src or default-src here would block the scripts that pages admit by hash.

/** Name and value, in the order that they are written. */
export const SECURITY_HEADERS = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
] as const;

/** Only where the host speaks HTTPS, so never on the local server; other hosts of the domain are not ours to rule. */
export const HTTPS_HEADERS = [['Strict-Transport-Security', 'max-age=63072000']] as const;

/** Folders whose file names hold their content's hash. */
export const HASHED_FOLDERS = ['/assets/', '/_next/static/'] as const;

/** What a browser may keep for good, because its name changes with its content. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** What a browser may keep but must ask about. */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/**
 * How long a browser may keep a file without asking.
 *
 * @example
 * cacheControl('/assets/site.3f1c9a0b52de.js') //=> 'public, max-age=31536000, immutable'
 * cacheControl('/en/') //=> 'public, max-age=0, must-revalidate'
 */
export function cacheControl(path: string): string {
  return HASHED_FOLDERS.some((folder) => path.startsWith(folder)) ? FOREVER : ASK_AGAIN;
}
