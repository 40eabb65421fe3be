// From the text of one .mdx file to its checked front matter and Markdown, or to everything wrong with it.
import type { z } from 'zod';
import type { RichText } from '../article/article';
import type { ContentFile, InternalLink } from '../article/content-files';
import type { Lang } from '../article/lang';
import { FILE_START, type Keys, keyName } from '../article/place';
import type { Problem } from '../article/problem';
import type { FileName } from './file-name';
import { locateValue } from './locate';
import { bodyPart, type MarkdownPart, valuePart } from './markdown/markdown-part';
import { parseMarkdown } from './markdown/parse-markdown';
import { markdownKeys } from './markdown-keys';
import { type ParsedYaml, parseYaml } from './parse-yaml';
import { schemaProblems } from './schema-problems';
import type { SourceText } from './source-text';
import { splitFrontMatter } from './split-front-matter';

/** A file of which nothing is wrong, and the raw front matter for who needs more of it. */
export interface ParsedFile<Front> {
  readonly file: ContentFile<Front>;
  readonly yaml: ParsedYaml;
}

/** Parses one file. Markdown is checked even where the schema failed, so that an author sees everything at once. */
export function parseFile<Front extends { lang: Lang }>(
  source: SourceText,
  name: FileName,
  schema: z.ZodType<Front>,
): ParsedFile<Front> | Problem[] {
  const split = splitFrontMatter(source);
  if (Array.isArray(split)) return split;
  const yaml = parseYaml(source, split.yaml, split.yamlStart);
  if (Array.isArray(yaml))
    return [...yaml, ...parseMarkdown(source, bodyPart(split.body, split.bodyStart)).problems];
  const parsed = schema.safeParse(yaml.value);
  const issues = parsed.success ? [] : schemaProblems(source, yaml, schema, parsed.error.issues);
  const parts = parseParts(source, yaml, split.body, split.bodyStart);
  const problems = [...yaml.problems, ...issues, ...parts.problems];
  if (!parsed.success || problems.length > 0) return problems;
  const mismatch = languageMismatch(source, yaml, name, parsed.data.lang);
  if (mismatch !== undefined) return [mismatch];
  return { file: contentFile(source, name, yaml, parsed.data, parts), yaml };
}

interface Parts {
  readonly body: RichText | undefined;
  readonly rich: ReadonlyMap<string, RichText>;
  readonly links: readonly InternalLink[];
  readonly problems: readonly Problem[];
}

function parseParts(source: SourceText, yaml: ParsedYaml, body: string, bodyStart: number): Parts {
  const rich = new Map<string, RichText>();
  const links: InternalLink[] = [];
  const problems: Problem[] = [];
  const parse = (part: MarkdownPart): RichText | undefined => {
    const parsed = parseMarkdown(source, part);
    links.push(...parsed.links);
    problems.push(...parsed.problems);
    return parsed.rich;
  };
  for (const { keys, markdown } of markdownKeys(yaml.value)) {
    const text = parse(valuePart(source, yaml, keys, markdown));
    if (text !== undefined) rich.set(keyName(keys), text);
  }
  const parsedBody = body.trim() === '' ? undefined : parse(bodyPart(body, bodyStart));
  return { body: parsedBody, rich, links, problems };
}

function contentFile<Front extends { lang: Lang }>(
  source: SourceText,
  name: FileName,
  yaml: ParsedYaml,
  front: Front,
  { body, rich, links }: Parts,
): ContentFile<Front> {
  const place = (keys: Keys) =>
    keys.length === 0 ? FILE_START : source.placeAt(yaml.start + locateValue(yaml.document, keys));
  return {
    path: source.path,
    id: name.id,
    lang: front.lang,
    translation: name.lang !== undefined,
    front,
    body,
    links,
    rich: (keys) => rich.get(keyName(keys)),
    place,
  };
}

function languageMismatch(
  source: SourceText,
  yaml: ParsedYaml,
  name: FileName,
  lang: Lang,
): Problem | undefined {
  if (name.lang === undefined || name.lang === lang) return undefined;
  const offset = yaml.start + locateValue(yaml.document, ['lang']);
  const message = `The file name says \`${name.lang}\`, the front matter \`${lang}\`.`;
  return source.problemAt(offset, { code: 'language-mismatch', message, hint: 'Make them equal.' });
}
