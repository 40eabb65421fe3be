// The picture that chats and ticket systems show beside a link, app/site-image.png: drawn from the site's icon,
// without words, so that it suits every title and language.
import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Its size in pixels, which its header says too. */
const SIZE = { width: 1200, height: 630 } as const;

/**
 * Address and size of the picture.
 *
 * @example
 * siteImageAsset() //=> { path: '/assets/site-image.3f1c9a0b52de.png', width: 1200, height: 630 }
 */
export function siteImageAsset() {
  const hash = createHash('sha256').update(siteImage()).digest('hex').slice(0, 12);
  return { path: `/assets/site-image.${hash}.png`, ...SIZE };
}

/** Its bytes, as they lie in the project. */
export function siteImage(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync('app/site-image.png'));
}
