// The front matter of `_collection.mdx` and of `_shared/<id>.mdx`, each the same in every language.
import { z } from 'zod';
import { LANGS } from './lang';
import { httpsUrl, line } from './scalar-schemas';

const link = z.strictObject({
  title: line.describe('The text of the link.'),
  url: httpsUrl.describe('Its https:// address.'),
});

export const collectionSchema = z.strictObject({
  lang: z.enum(LANGS).describe('The language of this file.'),
  title: line.describe('The title of the collection.'),
  intake: z
    .array(
      z.union([
        line,
        z.strictObject({ administrator: line.describe('A question that takes rights to answer.') }),
      ]),
    )
    .default([])
    .describe(
      'What to ask before troubleshooting, plain sentences; `administrator: …` where the requester cannot know.',
    ),
  furtherLinks: z.array(link).default([]).describe('Where to go next, each {title, url}.'),
});

export const sharedSchema = z.strictObject({
  lang: z.enum(LANGS).describe('The language of this file.'),
  title: line.describe('What the resolution does, such as "Assign a licence".'),
});

export type CollectionFront = z.infer<typeof collectionSchema>;
export type SharedFront = z.infer<typeof sharedSchema>;
