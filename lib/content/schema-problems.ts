// What a schema found, said in an author's words and with the place in the file.
import type { z } from 'zod';
import { descriptionOf } from '../article/description-of';
import { didYouMean } from '../article/did-you-mean';
import { type Keys, keyName } from '../article/place';
import type { Problem } from '../article/problem';
import { locateKey, locateValue } from './locate';
import type { ParsedYaml } from './parse-yaml';
import { schemaAt } from './schema-at';
import type { SourceText } from './source-text';

type Issue = z.core.$ZodIssue;

/** What was parsed, and with which schema. */
interface Checked {
  readonly source: SourceText;
  readonly yaml: ParsedYaml;
  readonly schema: z.core.$ZodType;
}

/** All issues of a failed parse as problems. */
export function schemaProblems(
  source: SourceText,
  yaml: ParsedYaml,
  schema: z.core.$ZodType,
  issues: readonly Issue[],
): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], { source, yaml, schema }));
}

function problemsOf(issue: Issue, parent: Keys, checked: Checked): Problem[] {
  const keys = [...parent, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(keys, key, checked));
  if (issue.code === 'invalid_union') {
    return likeliestBranch(issue.errors).flatMap((inner) => problemsOf(inner, keys, checked));
  }
  const { source, yaml } = checked;
  const { code, message } = explain(issue, keyName(keys), valueAt(yaml.value, keys));
  const offset = yaml.start + locateValue(yaml.document, keys);
  return [source.problemAt(offset, { code, message, hint: hintFor(issue, keys, checked) })];
}

function unknownKey(parent: Keys, key: string, { source, yaml, schema }: Checked): Problem {
  const known = knownKeys(schemaAt(schema, parent));
  const where = parent.length === 0 ? '' : ` in \`${keyName(parent)}\``;
  const message = `\`${key.slice(0, 80)}\` is not a key${where}.`;
  const hint = unknownKeyHint(key, didYouMean(key, known), known);
  return source.problemAt(yaml.start + locateKey(yaml.document, parent, key), {
    code: 'unknown-key',
    message,
    hint,
  });
}

function hintFor(issue: Issue, keys: Keys, { yaml, schema }: Checked): string {
  const description = describe(schema, keys);
  if (issue.code !== 'invalid_value') return description;
  const given = valueAt(yaml.value, keys);
  const meant = typeof given === 'string' ? didYouMean(given, issue.values.map(String)) : undefined;
  return meant === undefined ? description : `Did you mean \`${meant}\`? ${description}`;
}

/** The description of a value, or of the nearest thing around it that has one. */
function describe(schema: z.core.$ZodType, keys: Keys): string {
  const own = schemaAt(schema, keys);
  const text = own === undefined ? undefined : descriptionOf(own);
  if (text !== undefined) return text;
  return keys.length === 0
    ? 'See CONTRIBUTING.md for the keys of each file.'
    : describe(schema, keys.slice(0, -1));
}

/** Of a union's branches, the one that liked the value best: whose complaint lies deepest, or is shortest. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const wrongType = (issues: readonly Issue[]) =>
    Number(issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0));
  return [...branches].sort((a, b) => wrongType(a) - wrongType(b) || a.length - b.length)[0] ?? [];
}

function explain(issue: Issue, name: string, value: unknown): { code: string; message: string } {
  const subject = name === '' ? 'The front matter' : `\`${name}\``;
  if (value === undefined) return { code: 'missing-key', message: `${subject} is missing.` };
  if (issue.code === 'invalid_type')
    return { code: 'wrong-type', message: wrongType(issue.expected, subject, value) };
  if (issue.code === 'invalid_value') {
    return { code: 'unknown-choice', message: `${subject} cannot be \`${String(value).slice(0, 60)}\`.` };
  }
  const rule = `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
  return { code: 'invalid-value', message: `${subject} ${rule}.` };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

function wrongType(expected: string, subject: string, value: unknown): string {
  const must = `${subject} must be ${TYPES[expected] ?? expected}`;
  if (expected !== 'string' || typeof value !== 'object') return `${must}.`;
  return `${must}; a colon followed by a space, a [ or a { made something else of it, so put the text in quotes.`;
}

function unknownKeyHint(key: string, meant: string | undefined, known: readonly string[]): string {
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  if (/\s/.test(key))
    return 'If this belongs to the text before it, put that text in quotes: a comma ends it.';
  return known.length === 0 ? 'Remove it.' : `Known keys: ${known.join(', ')}.`;
}

function knownKeys(schema: z.core.$ZodType | undefined): string[] {
  return schema !== undefined &&
    'shape' in schema &&
    typeof schema.shape === 'object' &&
    schema.shape !== null
    ? Object.keys(schema.shape)
    : [];
}

function valueAt(value: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.getOwnPropertyDescriptor(inner, key)?.value;
  }, value);
}
