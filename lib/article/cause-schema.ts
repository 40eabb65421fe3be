// A cause in a front matter: neutral facts and words in the source file, words alone in a translation.
import { z } from 'zod';
import { causeId, formerAnchor, keyId, line, markdown } from './scalar-schemas';

const resolution = z.union([
  markdown,
  z.strictObject({ use: keyId.describe('The id of a file in content/_shared.') }),
]);

/** What a cause says in one language, and which every translation says again. */
const words = {
  cause: line.describe('Why the error appears, as one plain sentence: it becomes the heading.'),
  check: markdown.optional().describe('Markdown: how to see that it is this cause and no other.'),
  signals: z.array(line).default([]).describe('Words in a paste that point to this cause.'),
  riskNote: markdown.optional().describe('Markdown: what exactly is at risk; shown before the steps.'),
  escalate: markdown
    .optional()
    .describe('Markdown: what to collect before escalating, with `resolution: none`.'),
};

/** A cause of a source file. */
export const causeSchema = z.strictObject({
  id: causeId.describe(
    'The anchor that tickets link to, such as device-limit; never changed once published.',
  ),
  ...words,
  performedBy: z
    .enum(['user', 'admin', 'dns-admin', 'vendor'])
    .describe('Who can carry out the resolution: user, admin, dns-admin or vendor.'),
  risk: z
    .enum(['data-loss', 'security', 'downtime'])
    .optional()
    .describe('What the resolution can damage: data-loss, security or downtime.'),
  resolution: resolution.describe('Markdown steps, or {use: <shared id>}, or none together with escalate.'),
  aliases: z
    .array(formerAnchor)
    .default([])
    .describe('Earlier anchors: old-anchor, or "old-id#anchor" where the cause came from another article.'),
});

/** A cause of a translation: the same id, the words alone. */
export const translatedCauseSchema = z.strictObject({
  id: causeId.describe('The id that the source file gives this cause, in the same order.'),
  ...words,
  resolution: resolution
    .optional()
    .describe('The translated steps; left out where the source uses a shared resolution or none.'),
});

export type CauseFront = z.infer<typeof causeSchema>;
export type TranslatedCauseFront = z.infer<typeof translatedCauseSchema>;
