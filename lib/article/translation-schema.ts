// The front matter of `content/<collection>/<id>.<lang>.mdx`: words only. Facts live in the source file, so that
// no two files can say different things about the same error.
import { z } from 'zod';
import { messageSchema, sampleSchema } from './article-schema';
import { translatedCauseSchema } from './cause-schema';
import { LANGS } from './lang';
import { line, markdown } from './scalar-schemas';

const singleCause = translatedCauseSchema.omit({ id: true }).partial().shape;

export const translationSchema = z.strictObject({
  lang: z.enum(LANGS).describe('The language of this file, as in its name.'),
  title: line.describe('The title, plain text.'),
  symptom: markdown.optional().describe('Markdown: the translated symptom.'),
  messages: z
    .array(messageSchema)
    .default([])
    .describe('The exact texts as the product shows them in this language, each {text, source}.'),
  samples: z
    .array(sampleSchema)
    .default([])
    .describe('Pastes in this language that must find this article first.'),
  tellApart: markdown
    .optional()
    .describe('Markdown: what tells this article from those with the same message.'),
  sourceHash: line
    .optional()
    .describe('The hash of the source text that this file translates; the check says which value to write.'),
  retiredReason: line
    .optional()
    .describe('Why the article was retired, translated: `retired.reason` of the source file.'),
  causes: z
    .array(translatedCauseSchema)
    .min(1, 'Give at least one cause')
    .optional()
    .describe('The words of each cause, with the same ids in the same order as the source file.'),
  ...singleCause,
});

export type TranslationFront = z.infer<typeof translationSchema>;
