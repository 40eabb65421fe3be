// A source file of an earlier time. Its schema may have been another one, so whatever is of another shape is left out
// instead of being refused.
import { z } from 'zod';
import { type ArticleVersion, type VersionParts, versionOf } from '../permanence/identity/article-version';
import { parseYaml } from './parse-yaml';
import { sourceText } from './source-text';
import { splitFrontMatter } from './split-front-matter';

const text = z.string().catch('');
const texts = z.array(text).catch([]);
const words = { check: text, riskNote: text, escalate: text, resolution: text };
const cause = z.object({ id: text, cause: text, aliases: texts, ...words });
const article = z.object({
  title: text,
  status: text,
  symptom: text,
  messages: z.array(z.object({ text })).catch([]),
  codes: texts,
  aliases: texts,
  causes: z.array(cause).catch([]),
  cause: text,
  ...words,
});

/**
 * What an article's source file said, or undefined where that cannot be read.
 *
 * @example
 * pastVersion('---\ntitle: Paper jam\n---\n')?.title //=> 'Paper jam'
 */
export function pastVersion(file: string): ArticleVersion | undefined {
  const source = sourceText('', file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const split = splitFrontMatter(source);
  if (Array.isArray(split)) return undefined;
  const yaml = parseYaml(source, split.yaml, split.yamlStart);
  if (Array.isArray(yaml)) return undefined;
  const front = article.safeParse(yaml.value).data;
  if (front === undefined) return undefined;
  const { title, status, symptom, messages, codes, aliases } = front;
  const causes = front.causes.length > 0 ? front.causes : [{ ...front, id: 'cause', aliases: [] }];
  return versionOf({
    title,
    isDraft: status === 'draft',
    aliases,
    others: [...messages.map((message) => message.text), ...codes, symptom],
    causes: causes.map(causeParts),
  });
}

function causeParts(front: z.infer<typeof cause>): VersionParts['causes'][number] {
  const { id, aliases, check, riskNote, escalate, resolution } = front;
  const steps = resolution.trim() === 'none' ? escalate : resolution;
  return { id, aliases, sentence: front.cause, others: [check, riskNote, steps] };
}
