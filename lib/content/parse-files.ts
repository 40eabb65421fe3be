// Parses every file of a content folder. A wrong file stops no other, so that all problems are seen at once.
import type {
  ArticleFile,
  CollectionFile,
  ContentFiles,
  SharedFile,
  SiteFile,
  TranslationFile,
} from '../article/content-files';
import type { Problem } from '../article/problem';
import { type FileName, fileName } from './file-name';
import { type ParsedContentFile, parseContentFile } from './parse-content-file';
import { remembered } from './parse-memory';
import type { RawFile } from './read-folder';
import { sourceText } from './source-text';

/** Every file that is right in itself, and the problems of those that are not. */
export interface ParseResult {
  /** Undefined where there is no usable `_site.yaml`: nothing can be checked against it then. */
  readonly files: ContentFiles | undefined;
  readonly problems: readonly Problem[];
}

interface Collected {
  site: SiteFile | undefined;
  readonly articles: ArticleFile[];
  readonly translations: TranslationFile[];
  readonly collections: CollectionFile[];
  readonly shared: SharedFile[];
  readonly problems: Problem[];
}

/** What a command notes before it changes several files, and takes away when it is done (lib/cli/journal.ts). */
export const JOURNAL_FILE = '.unfinished-change.json';

/** Files that belong to other rooms or to nobody. */
const IGNORED = new Set(['published.txt', '.gitkeep', '.DS_Store', 'README.md']);

/** Parses files sorted by path; `label` is how problems call the folder. */
export function parseFiles(raw: readonly RawFile[], label: string): ParseResult {
  const names: FileName[] = [];
  const found: Collected = {
    site: undefined,
    articles: [],
    translations: [],
    collections: [],
    shared: [],
    problems: [],
  };
  for (const { path, bytes } of raw) {
    if (IGNORED.has(path.split('/').at(-1) ?? '')) continue;
    if (path === JOURNAL_FILE) {
      found.problems.push(unfinishedChange(`${label}/${path}`));
      continue;
    }
    const name = bytes === undefined ? 'It is a link or a device, not a plain file.' : fileName(path);
    if (typeof name === 'string' || bytes === undefined) {
      found.problems.push(refuseName(`${label}/${path}`, String(name)));
      continue;
    }
    names.push(name);
    const file = `${label}/${path}`;
    collect(
      found,
      remembered(file, bytes, () => parseContentFile(name, file, bytes)),
    );
  }
  const { site, problems, ...files } = found;
  if (!names.some((name) => name.kind === 'site')) problems.push(missingSite(label));
  return {
    files: site === undefined ? undefined : { site, ...files, known: knownIds(names, label) },
    problems,
  };
}

function unfinishedChange(path: string): Problem {
  const message = 'A command was cut off while it changed several files.';
  const hint = 'Run `npm run causebook -- check`: every command finishes it first.';
  return sourceText(path, '').problemAt(0, { code: 'unfinished-change', message, hint });
}

function refuseName(path: string, message: string): Problem {
  const hint =
    'Name articles <collection>/<id>.mdx and <collection>/<id>.<lang>.mdx, the id 3 to 60 lower-case letters, digits and single hyphens.';
  return sourceText(path, '').problemAt(0, { code: 'file-name', message, hint });
}

function collect(found: Collected, parsed: ParsedContentFile): void {
  switch (parsed.kind) {
    case 'site':
      found.site = parsed.file;
      return;
    case 'article':
      found.articles.push(parsed.file);
      return;
    case 'translation':
      found.translations.push(parsed.file);
      return;
    case 'collection':
      found.collections.push(parsed.file);
      return;
    case 'shared':
      found.shared.push(parsed.file);
      return;
    case 'wrong':
      found.problems.push(...parsed.problems);
      return;
    default:
      parsed satisfies never;
  }
}

function knownIds(names: readonly FileName[], label: string): ContentFiles['known'] {
  const sources = names.filter((name) => name.lang === undefined);
  const ids = (kind: FileName['kind']) =>
    new Set(sources.filter((name) => name.kind === kind).map(({ id }) => id));
  const translations = names.filter((name) => name.lang !== undefined).map(({ path }) => `${label}/${path}`);
  return {
    articles: ids('article'),
    collections: ids('collection'),
    shared: ids('shared'),
    translations: new Set(translations),
  };
}

function missingSite(label: string): Problem {
  const message = 'The site has no settings.';
  const hint = 'Write title, defaultLang, products, platforms and components.';
  return sourceText(`${label}/_site.yaml`, '').problemAt(0, { code: 'missing-file', message, hint });
}
