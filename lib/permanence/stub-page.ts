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
  /** The new page's tags for chat and ticket systems, as HTML: those run no script and follow no refresh. */
  readonly preview: readonly string[];
  /** "This page has moved to", in that language. */
  readonly moved: string;
  /** The anchors that were published on the old page, for readers without script. */
  readonly anchors: readonly StubAnchor[];
  /** SHA-256 of a text's UTF-8 bytes in base64: the room of pure functions has none of its own. */
  readonly sha256: (text: string) => string;
}

/** An anchor of the old page, and where it leads. */
export interface StubAnchor {
  readonly anchor: string;
  /** Page and cause of today, below the base path. */
  readonly to: string;
  /** What the cause says, plain text. */
  readonly title: string;
}

/**
 * The site's colours (app/globals.css) without its style sheet, lines that a thumb can hit, and a mark on the one that
 * the address named. Like the script the same on every stub.
 */
const STUB_STYLE = [
  ':root{color-scheme:light dark}',
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1.25rem;color:light-dark(#1c1d21,#e9e7e1);background:light-dark(#fbfaf7,#14161a)}',
  'h1{font-size:1.25rem;margin:0 0 .5rem}a{color:light-dark(#0b5f6b,#6cc6d1)}p a{font-size:1.125rem;font-weight:600}',
  'ul{list-style:none;margin:1.5rem 0;padding:0}li a{display:block;padding:.625rem .875rem;border-left:.25rem solid light-dark(#e2dfd5,#2d3139)}',
  ':target a{border-color:currentColor;background:light-dark(#e4f1f2,#12292d);font-weight:600}',
].join('');

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
 * The document at an old address. With script the reader lands on the new page with query and fragment kept.
 * Without it nothing can carry a fragment on, so the page has each old anchor itself, as a link to the cause of
 * today, and the browser shows the one that the address names. Only where all of them mean the same cause of the
 * new page does a refresh lead there at once.
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
  const causes = linesOf(settings.anchors);
  const refreshTo = refreshOf(redirect, causes);
  // Where all old anchors mean one cause, the page was about it: who comes without an anchor means it as well.
  const [refreshPage, onlyCause] = refreshTo?.split('#') ?? [];
  if (onlyCause !== undefined) anchors[''] ??= [basePath + refreshPage, onlyCause];
  const refresh =
    refreshTo === undefined
      ? ''
      : `<noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(basePath + refreshTo)}"></noscript>\n`;
  // meta policies start where they stand, so this one comes before anything that it rules
  const policy = `default-src 'none'; script-src 'sha256-${sha256(STUB_SCRIPT)}'; style-src 'sha256-${sha256(STUB_STYLE)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
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
${settings.preview.map((tag) => `${tag}\n`).join('')}${canonical}<script data-enhancer data-to="${to}" data-anchors="${escapeHtml(JSON.stringify(anchors))}">${STUB_SCRIPT}</script>
${refresh}<style>${STUB_STYLE}</style>
</head>
<body>
<main><h1>${escapeHtml(moved)}</h1><p><a href="${to}">${escapeHtml(title)}</a></p>${listOf(causes, basePath)}</main>
</body>
</html>
`;
}

/**
 * Where a refresh may lead: it knows nothing of the anchor that the address names, so only to what all of them mean,
 * and never to another page than a link without an anchor means.
 */
function refreshOf({ to }: Redirect, [only, ...others]: readonly StubLine[]): string | undefined {
  if (only === undefined) return to;
  return others.length === 0 && only.to.startsWith(`${to}#`) ? only.to : undefined;
}

/** A cause of today, and the anchors that mean it. */
interface StubLine {
  readonly to: string;
  readonly title: string;
  readonly anchors: readonly string[];
}

function linesOf(anchors: readonly StubAnchor[]): StubLine[] {
  const lines = new Map<string, StubLine>();
  for (const { anchor, to, title } of anchors) {
    lines.set(to, { to, title, anchors: [...(lines.get(to)?.anchors ?? []), anchor] });
  }
  return [...lines.values()];
}

/** Each anchor around its link, so that whichever the address names shows the same line. */
function listOf(lines: readonly StubLine[], basePath: string): string {
  if (lines.length === 0) return '';
  const items = lines.map(({ to, title, anchors }) => {
    const link = `<a href="${escapeHtml(basePath + to)}">${escapeHtml(title)}</a>`;
    return `<li>${anchors.reduce((inner, anchor) => `<span id="${escapeHtml(anchor)}">${inner}</span>`, link)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
