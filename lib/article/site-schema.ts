// `content/_site.yaml`: the site's settings and the closed lists of what articles may apply to.
import { z } from 'zod';
import { ticketTemplateFault } from '../tickets/ticket-address';
import { LANGS } from './lang';
import { flag, keyId, line } from './scalar-schemas';

const names = z.record(keyId, z.record(z.enum(LANGS), line.describe('The name in this language.')));

const siteUrl = z
  .url({ protocol: /^https?$/, error: 'Must be a whole http:// or https:// address' })
  .max(150, 'Must have at most 150 characters, because article addresses must stay under 240')
  .refine((url) => !/[?#]/.test(url), 'Must have no ? or # part')
  .transform((url) => url.replace(/(?<!\/)\/+$/, ''));

const feedback = z
  .string()
  .regex(/^(?:mailto:[^\s<>"@]+@[^\s<>"]+|https:\/\/[^\s<>"]+)$/, 'Must be a mailto: or https:// address');

const ticketUrl = z.string().superRefine((template, context) => {
  const fault = ticketTemplateFault(template);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

export const siteSchema = z.strictObject({
  title: line.describe('The name of the site.'),
  defaultLang: z.enum(LANGS).describe('The language of permanent links for readers who chose none.'),
  url: siteUrl.optional().describe('The address that people use, such as https://help.example.org/kb.'),
  searchEngines: flag.default(true).describe('"true" lets search engines in, "false" keeps them out.'),
  feedback: feedback.optional().describe('Where "this was wrong" leads; {url} and {title} are filled in.'),
  ticketUrl: ticketUrl.optional().describe('Where a ticket opens; {ticket} is filled in, percent-encoded.'),
  products: names.describe('Products by key, each with its name in every language.'),
  platforms: names.describe('Platforms by key, each with its name in every language.'),
  components: names.describe('Components by key, each with its name in every language.'),
});

export type SiteFront = z.infer<typeof siteSchema>;
