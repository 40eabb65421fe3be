// The page that stands at an old address: a whole small document of its own, so that it needs no style sheet
// and no bundle, and answers within one request wherever the site is hosted.
import type { Redirect } from './redirects';

/** What the site around a stub is. */
export interface StubSettings {
  /** The path below which the site lives, `/kb`, or empty at the root. */
  readonly basePath: string;
  /** Origin and base path, for the canonical link; without it none is written. */
  readonly siteUrl: string | undefined;
  /** Title of the page that took the old one's place, plain text. */
  readonly title: string;
  readonly lang: string;
  /** "This page has moved to", in that language. */
  readonly moved: string;
  /** SHA-256 of a text's UTF-8 bytes in base64: the room of pure functions has none of its own. */
  readonly sha256: (text: string) => string;
}

/**
 * The same text on every stub, so that one hash in a policy admits them all; what differs is in data
 * attributes. It keeps the query, the ticket and the fragment, and puts a cause's anchor of today in place of
 * an old one where the table says so. `Object.hasOwn`, because `#constructor` is no anchor.
 */
export const STUB_SCRIPT = [
  'const { to, anchors } = document.currentScript.dataset, { search, hash } = location;',
  'const table = JSON.parse(anchors), [, front, anchor] = /^#?((?:ticket=[^&]*&)?(?:cause=)?)(.*)$/s.exec(hash);',
  'const [page, now] = Object.hasOwn(table, anchor) ? table[anchor] : [to, anchor];',
  "location.replace(page + search + (front || now ? '#' + front + now : ''));",
].join('\n');

/**
 * The document at an old address. With script the reader lands on the new page with query and fragment kept;
 * without it a refresh leads to the new page, and a link stands there for whatever refuses both.
 *
 * @example
 * stubPage({ from: '/e/jam/', to: '/e/paper-jam/', anchors: [] }, settings) //=> '<!doctype html>...'
 */
export function stubPage(redirect: Redirect, settings: StubSettings): string {
  const { basePath, lang, title, moved, sha256, siteUrl } = settings;
  const to = escapeHtml(basePath + redirect.to);
  const anchors = Object.fromEntries(
    redirect.anchors.map(({ anchor, to: page, cause }) => [anchor, [basePath + page, cause]]),
  );
  // meta policies start where they stand, so this one comes before anything that it rules
  const policy = `default-src 'none'; script-src 'sha256-${sha256(STUB_SCRIPT)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  const canonical =
    siteUrl === undefined ? '' : `<link rel="canonical" href="${escapeHtml(siteUrl + redirect.to)}">\n`;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
${canonical}<script data-enhancer data-to="${to}" data-anchors="${escapeHtml(JSON.stringify(anchors))}">${STUB_SCRIPT}</script>
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
</head>
<body>
<main><h1>${escapeHtml(moved)}</h1><p><a href="${to}">${escapeHtml(title)}</a></p></main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
