// A small right content folder for tests. A test names the files that it changes; the rest stays right.
import type { RawFile } from './read-folder';

const SITE = `title: Made up
defaultLang: en
products:
  thing: { en: Thing, fr: Chose }
platforms:
  ios: { en: iOS, fr: iOS }
components:
  part: { en: Part, fr: Pièce }
`;

const COLLECTION = '---\nlang: en\ntitle: Things\n---\nAbout things.\n';
const COLLECTION_FR = '---\nlang: fr\ntitle: Choses\n---\nÀ propos.\n';

/** The front matter of an article without its causes; `{ key: undefined }` leaves a key out. */
export function frontMatter(keys: Readonly<Record<string, string | undefined>> = {}): string {
  const all = {
    lang: 'en',
    kind: 'error',
    title: 'Cap reached',
    messages: '[{ text: "Cap reached", source: ui }]',
    appliesTo: '{ product: thing, platforms: [ios], component: part }',
    cause: 'The cap is reached.',
    performedBy: 'admin',
    resolution: 'Raise the cap.',
    status: 'not-validated',
    reviewed: '2026-01-02',
    changed: '2026-01-02',
    ...keys,
  };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}\n`],
  );
  return `---\n${lines.join('')}---\n`;
}

/** The same for a translation into French. */
export function translatedFrontMatter(keys: Readonly<Record<string, string | undefined>> = {}): string {
  return frontMatter({
    lang: 'fr',
    kind: undefined,
    title: 'Plafond atteint',
    messages: '[{ text: "Plafond atteint", source: ui }]',
    appliesTo: undefined,
    cause: 'Le plafond est atteint.',
    performedBy: undefined,
    resolution: 'Relevez le plafond.',
    status: undefined,
    reviewed: undefined,
    changed: undefined,
    ...keys,
  });
}

/**
 * The raw files of a right site with one article in two languages, changed as a test wants.
 *
 * @example
 * madeUpContent({ 'things/cap-reached.mdx': '...' }) // that file's text replaced
 * madeUpContent({ 'things/cap-reached.fr.mdx': undefined }) // without that file
 */
export function madeUpContent(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): RawFile[] {
  const files: Record<string, string | Uint8Array | undefined> = {
    '_site.yaml': SITE,
    'things/_collection.fr.mdx': COLLECTION_FR,
    'things/_collection.mdx': COLLECTION,
    'things/cap-reached.fr.mdx': translatedFrontMatter({ sourceHash: MADE_UP_HASH }),
    'things/cap-reached.mdx': frontMatter(),
    ...changes,
  };
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) => {
      if (text === undefined) return [];
      return [{ path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }];
    });
}

/** What `cap-reached.mdx` hashes to as long as no test changes it. */
const MADE_UP_HASH = '18d9333d7a096e';
