// One content file by its name: what it is, or everything that is wrong with it.
import { articleSchema } from '../article/article-schema';
import { causeSchema, translatedCauseSchema } from '../article/cause-schema';
import { collectionSchema, sharedSchema } from '../article/collection-schema';
import type {
  ArticleFile,
  CollectionFile,
  SharedFile,
  SiteFile,
  TranslationFile,
} from '../article/content-files';
import type { Problem } from '../article/problem';
import { translationSchema } from '../article/translation-schema';
import { causeEntries } from './cause-entries';
import { decodeFile } from './decode-file';
import type { FileName } from './file-name';
import { parseFile } from './parse-file';
import { parseSite } from './parse-site';
import type { SourceText } from './source-text';

/** A file that is right in itself, or its problems. */
export type ParsedContentFile =
  | { readonly kind: 'site'; readonly file: SiteFile }
  | { readonly kind: 'collection'; readonly file: CollectionFile }
  | { readonly kind: 'shared'; readonly file: SharedFile }
  | { readonly kind: 'article'; readonly file: ArticleFile }
  | { readonly kind: 'translation'; readonly file: TranslationFile }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

/** Parses one file; `path` is how its problems call it. */
export function parseContentFile(name: FileName, path: string, bytes: Uint8Array): ParsedContentFile {
  const source = decodeFile(path, bytes);
  if (Array.isArray(source)) return wrong(source);
  switch (name.kind) {
    case 'site': {
      const file = parseSite(source);
      return Array.isArray(file) ? wrong(file) : { kind: 'site', file };
    }
    case 'collection': {
      const parsed = parseFile(source, name, collectionSchema);
      return Array.isArray(parsed) ? wrong(parsed) : { kind: 'collection', file: parsed.file };
    }
    case 'shared': {
      const parsed = parseFile(source, name, sharedSchema);
      return Array.isArray(parsed) ? wrong(parsed) : { kind: 'shared', file: parsed.file };
    }
    case 'article':
      return name.lang === undefined ? parseArticle(name, source) : parseTranslation(name, source);
    default:
      return name.kind satisfies never;
  }
}

function wrong(problems: readonly Problem[]): ParsedContentFile {
  return { kind: 'wrong', problems };
}

function parseArticle(name: FileName, source: SourceText): ParsedContentFile {
  const parsed = parseFile(source, name, articleSchema);
  if (Array.isArray(parsed)) return wrong(parsed);
  const { causes, problems } = causeEntries(source, parsed.yaml, parsed.file.front.causes, causeSchema);
  if (problems.length > 0) return wrong(problems);
  return { kind: 'article', file: { ...parsed.file, collection: name.collection, causes } };
}

function parseTranslation(name: FileName, source: SourceText): ParsedContentFile {
  const parsed = parseFile(source, name, translationSchema);
  if (Array.isArray(parsed)) return wrong(parsed);
  const { front } = parsed.file;
  const { causes, problems } = causeEntries(source, parsed.yaml, front.causes, translatedCauseSchema);
  if (problems.length > 0) return wrong(problems);
  return { kind: 'translation', file: { ...parsed.file, collection: name.collection, causes } };
}
