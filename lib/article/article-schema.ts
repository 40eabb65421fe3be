// The front matter of `content/<collection>/<id>.mdx`. Strict: a key that is not here is a mistake. Each key's
// description is what an author reads when that key is wrong or missing.
import { z } from 'zod';
import { causeSchema } from './cause-schema';
import { LANGS } from './lang';
import { articleId, day, exactText, formerId, httpsUrl, keyId, line, markdown } from './scalar-schemas';

/** An exact text that people see. */
export const messageSchema = z.strictObject({
  text: exactText.describe(
    'The message exactly as seen; {kebab-name} is a placeholder, \\{ a literal brace.',
  ),
  source: z
    .enum(['ui', 'log', 'api', 'doc'])
    .describe('Where it was seen: ui, log, api, or doc (in documentation only, so unconfirmed wording).'),
});

/** A text as somebody would paste it. */
export const sampleSchema = z.strictObject({
  text: exactText.describe('A paste that must find this article first.'),
  cause: line.optional().describe('The id of the cause that this paste tells, where it does.'),
});

const appliesTo = z.strictObject({
  product: keyId.describe('A key of products in content/_site.yaml.'),
  platforms: z
    .array(keyId)
    .min(1, 'Name at least one platform')
    .describe('Keys of platforms in content/_site.yaml.'),
  component: keyId.describe('A key of components in content/_site.yaml.'),
});

const related = z.strictObject({
  id: articleId.describe('The id of another article.'),
  relation: z
    .enum(['if-fails', 'same-message', 'same-cause', 'similar', 'before', 'see-also'])
    .describe('Why it is related: if-fails, same-message, same-cause, similar, before or see-also.'),
});

const retired = z.strictObject({
  date: day.describe('The day since when the article no longer answers, YYYY-MM-DD.'),
  reason: line.describe('Why, as one plain sentence.'),
  replacedBy: articleId.optional().describe('The id of the article that answers now.'),
});

const source = z.strictObject({
  title: line.describe('The title of the text that this article was written from.'),
  url: httpsUrl.describe('Its https:// address.'),
  licence: line.describe('Its licence, an SPDX identifier such as CC-BY-4.0 or a plain name.'),
  date: day.optional().describe('The day of that text, YYYY-MM-DD.'),
});

/** The keys of the only cause of an article, written at the top level. */
const singleCause = causeSchema.omit({ id: true, aliases: true }).partial().shape;

export const articleSchema = z.strictObject({
  lang: z.enum(LANGS).describe('The language of this file.'),
  kind: z.enum(['error', 'symptom']).describe('error, or symptom for a behaviour that shows no message.'),
  title: line.describe('The title, plain text.'),
  symptom: markdown
    .optional()
    .describe('Markdown: what the person does and sees, where a message is not enough.'),
  messages: z
    .array(messageSchema)
    .default([])
    .describe('The exact texts, each {text, source}, in this language.'),
  codes: z.array(line).default([]).describe('Error codes, such as ["0x80180014"].'),
  samples: z.array(sampleSchema).default([]).describe('Pastes that must find this article first.'),
  appliesTo: appliesTo.describe('What the article is about: {product, platforms, component}.'),
  tellApart: markdown
    .optional()
    .describe('Markdown: what tells this article from those with the same message.'),
  causes: z
    .array(causeSchema)
    .min(1, 'Give at least one cause')
    .optional()
    .describe('The causes, most likely first.'),
  ...singleCause,
  related: z.array(related).default([]).describe('Related articles, each {id, relation}.'),
  aliases: z.array(formerId).default([]).describe('Every earlier id of this article.'),
  status: z
    .enum(['draft', 'not-validated', 'validated', 'archived'])
    .describe('draft, not-validated, validated, or archived (the product is gone).'),
  retired: retired.optional().describe('The article no longer answers: {date, reason, replacedBy}.'),
  reviewed: day.describe('The day of the last comparison with the sources, YYYY-MM-DD.'),
  changed: day.describe('The day of the last change that readers should hear of, YYYY-MM-DD.'),
  owner: line.optional().describe('The team that answers for this article.'),
  sources: z
    .array(source)
    .default([])
    .describe('The texts that it was written from, each {title, url, licence, date}.'),
});

export type ArticleFront = z.infer<typeof articleSchema>;
