// Reads and parses every file of a content folder. Nothing is written, and a wrong file stops no other.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleSchema } from '../article/article-schema';
import { causeSchema, translatedCauseSchema } from '../article/cause-schema';
import { collectionSchema, sharedSchema } from '../article/collection-schema';
import type {
  ArticleFile,
  CollectionFile,
  ContentFiles,
  SharedFile,
  SiteFile,
  TranslationFile,
} from '../article/content-files';
import type { Problem } from '../article/problem';
import { translationSchema } from '../article/translation-schema';
import { causeEntries } from './cause-entries';
import { decodeFile } from './decode-file';
import { type FileName, listFiles } from './list-files';
import { parseFile } from './parse-file';
import { parseSite } from './parse-site';
import { type SourceText, sourceText } from './source-text';

/** Every file that is right in itself, and the problems of those that are not. */
export interface ReadResult {
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

/** Reads the content folder; `label` is how problems call it. */
export async function readFiles(root: string, label: string): Promise<ReadResult> {
  const { names, problems } = await listFiles(root, label);
  const found: Collected = {
    site: undefined,
    articles: [],
    translations: [],
    collections: [],
    shared: [],
    problems,
  };
  const contents = await Promise.all(names.map((name) => readFile(join(root, name.path))));
  for (const [at, name] of names.entries()) {
    const source = decodeFile(`${label}/${name.path}`, contents[at] ?? new Uint8Array());
    if (Array.isArray(source)) found.problems.push(...source);
    else collect(found, name, source);
  }
  const { site, problems: all, ...files } = found;
  if (!names.some((name) => name.kind === 'site')) all.push(missingSite(label));
  return {
    files: site === undefined ? undefined : { site, ...files, known: knownIds(names) },
    problems: all,
  };
}

function collect(found: Collected, name: FileName, source: SourceText): void {
  const problems = (): readonly Problem[] => {
    switch (name.kind) {
      case 'site': {
        const site = parseSite(source);
        if (Array.isArray(site)) return site;
        found.site = site;
        return [];
      }
      case 'collection':
        return keep(parseFile(source, name, collectionSchema), found.collections);
      case 'shared':
        return keep(parseFile(source, name, sharedSchema), found.shared);
      case 'article':
        return name.lang === undefined
          ? collectArticle(found, name, source)
          : collectTranslation(found, name, source);
      default:
        return name.kind satisfies never;
    }
  };
  found.problems.push(...problems());
}

function keep<File>(parsed: { file: File } | Problem[], list: File[]): readonly Problem[] {
  if (Array.isArray(parsed)) return parsed;
  list.push(parsed.file);
  return [];
}

function collectArticle(found: Collected, name: FileName, source: SourceText): readonly Problem[] {
  const parsed = parseFile(source, name, articleSchema);
  if (Array.isArray(parsed)) return parsed;
  const { causes, problems } = causeEntries(source, parsed.yaml, parsed.file.front.causes, causeSchema);
  if (problems.length === 0) found.articles.push({ ...parsed.file, collection: name.collection, causes });
  return problems;
}

function collectTranslation(found: Collected, name: FileName, source: SourceText): readonly Problem[] {
  const parsed = parseFile(source, name, translationSchema);
  if (Array.isArray(parsed)) return parsed;
  const { causes, problems } = causeEntries(
    source,
    parsed.yaml,
    parsed.file.front.causes,
    translatedCauseSchema,
  );
  if (problems.length === 0) found.translations.push({ ...parsed.file, collection: name.collection, causes });
  return problems;
}

function knownIds(names: readonly FileName[]): ContentFiles['known'] {
  const ids = (kind: FileName['kind']) =>
    new Set(
      names
        .filter((name) => name.kind === kind && (kind === 'collection' || name.lang === undefined))
        .map((name) => name.id),
    );
  return { articles: ids('article'), collections: ids('collection'), shared: ids('shared') };
}

function missingSite(label: string): Problem {
  const message = 'The site has no settings.';
  const hint = 'Write title, defaultLang, products, platforms and components.';
  return sourceText(`${label}/_site.yaml`, '').problemAt(0, { code: 'missing-file', message, hint });
}
