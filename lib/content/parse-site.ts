// `_site.yaml`: plain YAML, no Markdown.
import type { SiteFile } from '../article/content-files';
import type { Keys } from '../article/place';
import type { Problem } from '../article/problem';
import { siteSchema } from '../article/site-schema';
import { locateValue } from './locate';
import { parseYaml } from './parse-yaml';
import { schemaProblems } from './schema-problems';
import type { SourceText } from './source-text';

/** Parses the site's settings, or says everything that is wrong with them. */
export function parseSite(source: SourceText): SiteFile | Problem[] {
  const yaml = parseYaml(source, source.text, 0);
  if (Array.isArray(yaml)) return yaml;
  const parsed = siteSchema.safeParse(yaml.value);
  const issues = parsed.success ? [] : schemaProblems(source, yaml, siteSchema, parsed.error.issues);
  const problems = [...yaml.problems, ...issues];
  if (!parsed.success || problems.length > 0) return problems;
  const place = (keys: Keys) => source.placeAt(locateValue(yaml.document, keys));
  return { path: source.path, front: parsed.data, place };
}
