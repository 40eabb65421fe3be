// An article gives its causes as a list, or its only cause at the top level, whose anchor is then `cause`.
import type { z } from 'zod';
import type { CauseEntry } from '../article/content-files';
import type { Problem } from '../article/problem';
import { locateValue } from './locate';
import type { ParsedYaml } from './parse-yaml';
import { schemaProblems } from './schema-problems';
import type { SourceText } from './source-text';

/** The anchor of an article's only cause. */
const SINGLE_CAUSE = 'cause';

const SINGLE_KEYS = [
  'cause',
  'check',
  'signals',
  'performedBy',
  'risk',
  'riskNote',
  'resolution',
  'escalate',
];

/** The causes of a front matter that its own schema found right. */
export function causeEntries<Front>(
  source: SourceText,
  yaml: ParsedYaml,
  listed: readonly Front[] | undefined,
  schema: z.ZodType<Front>,
): { readonly causes: readonly CauseEntry<Front>[]; readonly problems: readonly Problem[] } {
  const given = SINGLE_KEYS.filter((key) => hasKey(yaml, key));
  if (listed !== undefined) {
    if (given[0] === undefined) return right(listed.map((front, at) => ({ keys: ['causes', at], front })));
    const message = `\`${given[0]}\` stands beside \`causes\`, so it belongs to none of them.`;
    return wrong(
      problem(
        source,
        yaml,
        given[0],
        'two-forms-of-causes',
        message,
        'Move it into the cause that it describes.',
      ),
    );
  }
  if (given.length === 0) {
    const message = 'The article has no cause.';
    const hint = 'Write `causes:`, or `cause:` and `resolution:` for a single one.';
    return wrong(problem(source, yaml, 'title', 'missing-key', message, hint));
  }
  const value = { ...Object.fromEntries(given.map((key) => [key, readKey(yaml, key)])), id: SINGLE_CAUSE };
  const parsed = schema.safeParse(value);
  if (parsed.success) return right([{ keys: [], front: parsed.data }]);
  return wrong(...schemaProblems(source, yaml, schema, parsed.error.issues));
}

function right<Front>(causes: readonly CauseEntry<Front>[]) {
  return { causes, problems: [] };
}

function wrong(...problems: readonly Problem[]) {
  return { causes: [], problems };
}

function hasKey({ value }: ParsedYaml, key: string): boolean {
  return typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, key);
}

function readKey({ value }: ParsedYaml, key: string) {
  return typeof value === 'object' && !Array.isArray(value) ? value[key] : undefined;
}

function problem(
  source: SourceText,
  yaml: ParsedYaml,
  key: string,
  code: string,
  message: string,
  hint: string,
): Problem {
  const offset = yaml.start + locateValue(yaml.document, [key]);
  return source.problemAt(offset, { code, message, hint });
}
