// Histories (lib/permanence/plan/history.ts) played on the files of a made-up site, for tests: in memory by the hundred,
// and a few on disk, where they are built and walked.
import type { Content } from '../../article/collection';
import { makeContent, translationStates } from '../../content/index';
import { currentAddresses } from '../../permanence/addresses';
import { applyChanges } from '../../permanence/plan/apply-changes';
import type { Plan, Shelf } from '../../permanence/plan/change';
import { Ever } from '../../permanence/plan/ever';
import { deedOf, type Step } from '../../permanence/plan/history';
import { applyToTexts } from './apply-to-texts';
import { type ContentTexts, changeText } from './content-texts';
import { followSources, rawFiles } from './follow-sources';
import { setValue } from './front-matter';
import { firstDifference } from './same-facts';

export const COLLECTIONS = ['gadgets', 'widgets'];

const SITE = `title: Made up
defaultLang: en
searchEngines: "false"
products:
  gadget: { en: Gadget, fr: Gadget }
platforms:
  desk: { en: Desk, fr: Bureau }
components:
  cog: { en: Cog, fr: Rouage }
`;

/** A site with its collections and no article. */
export function emptySite(): ContentTexts {
  const collections = COLLECTIONS.flatMap((id) => [
    [`${id}/_collection.mdx`, `---\nlang: en\ntitle: About ${id}\n---\nThey turn.\n`] as const,
    [`${id}/_collection.fr.mdx`, `---\nlang: fr\ntitle: Sur ${id}\n---\nIls tournent.\n`] as const,
  ]);
  return new Map([['_site.yaml', SITE], ...collections]);
}

/** The site with one more article, in both languages and with comments that must survive whatever is done to it. */
export function withArticle(texts: ContentTexts, id: string, causes: readonly string[]): ContentTexts {
  const collection = COLLECTIONS[id.length % COLLECTIONS.length] ?? 'gadgets';
  const source = new Map(texts)
    .set(`${collection}/${id}.mdx`, sourceText(id, causes))
    .set(`${collection}/${id}.fr.mdx`, translationText(id, causes));
  const state = translationStates(rawFiles(source)).find((one) => one.id === id);
  if (state === undefined) throw new Error(`The made-up article ${id} is wrong.`);
  return changeText(source, state.path, (text) => setValue(text, ['sourceHash'], `"${state.wanted}"`));
}

function sourceText(id: string, causes: readonly string[]): string {
  return `---
lang: en
kind: error
title: Fault ${id}
messages:
  - text: "The cog ${id} has stopped: #1"
    source: ui
samples:
  - text: "it says the cog ${id} has stopped"${causes[0] === undefined ? '' : `\n    cause: ${causes[0]}`}
appliesTo: { product: gadget, platforms: [desk], component: cog }
${causesText(id, causes, causeText)}# the state of things
status: not-validated
reviewed: 2026-01-02
changed: 2026-01-02
---

More about ${id}, [itself](article:${id}).
`;
}

function causesText(id: string, causes: readonly string[], write: (of: string) => string): string {
  if (causes.length === 1 && causes[0] === 'cause') return write(id);
  return `causes:\n${causes.map((cause) => `  - id: ${cause}\n${indent(write(`${id} ${cause}`))}`).join('')}`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function causeText(of: string): string {
  return `cause: The cog of ${of} is worn.
check: |
  Look at it:

  - It turns.
performedBy: user  # anybody
resolution: |
  1. Take out the cog of ${of}.
  2. Put in another one.
`;
}

function translationText(id: string, causes: readonly string[]): string {
  return `---
lang: fr
title: Panne ${id}
messages:
  - text: "Le rouage ${id} est arrêté"
    source: ui
sourceHash: "x"
${causesText(
  id,
  causes,
  (of) => `cause: Le rouage de ${of} est usé.
check: |
  Regardez-le :

  - Il tourne.
resolution: |
  1. Retirez le rouage de ${of}.
  2. Mettez-en un autre.
`,
)}---

Plus sur ${id}, [ici](article:${id}).
`;
}

/** A site on its way through a history. */
export interface PlayedSite {
  readonly texts: ContentTexts;
  readonly content: Content;
  /** Every address ever published, in the order of the history. */
  readonly ever: ReadonlySet<string>;
  /** How many changes were made, and how many were refused. */
  readonly done: number;
  readonly refused: number;
}

/**
 * Plays a history on files. After every step the files are loaded with all checks, and say what the model says;
 * `ever` remembers what each address was published for.
 *
 * @throws where they do not
 */
export function playOnTexts(steps: readonly Step[], prefix: string, ever = new Ever()): PlayedSite {
  let next = 0;
  const name = () => `${prefix}-${next++}`;
  const first = name();
  const follow = (plan: Plan) => {
    site = followed(site, plan);
    if (plan.kind === 'plan') for (const change of plan.changes) ever.follow(change);
    ever.publish(site.content);
  };
  let site = written(emptySite(), first, ['cause'], { ever: new Set(), done: 0, refused: 0 });
  ever.publish(site.content);
  for (const step of steps) {
    const earlier = [...site.ever].flatMap((address) => /\/e\/([^/]+)\//.exec(address)?.[1] ?? []);
    const deed = deedOf(step, shelfOf(site), name, earlier);
    if (deed.kind === 'nothing') continue;
    if (deed.kind === 'plan') follow(deed.plan);
    else {
      site = written(site.texts, deed.id, deed.causes, site);
      ever.publish(site.content);
      if (deed.next !== undefined) follow(deed.next(shelfOf(site)));
    }
  }
  return site;
}

type Counts = Pick<PlayedSite, 'ever' | 'done' | 'refused'>;

function written(texts: ContentTexts, id: string, causes: readonly string[], before: Counts): PlayedSite {
  const after = withArticle(texts, id, causes);
  const content = loaded(after);
  return { ...before, texts: after, content, ever: grown(before.ever, content), done: before.done + 1 };
}

function shelfOf({ content, ever }: PlayedSite): Shelf {
  return { articles: content.articles, collections: COLLECTIONS, ledger: ever };
}

function followed(site: PlayedSite, plan: Plan): PlayedSite {
  if (plan.kind === 'refused') return { ...site, refused: site.refused + 1 };
  const texts = followSources(site.texts, applyToTexts(site.texts, plan.changes), plan.changes);
  const content = loaded(texts);
  const different = firstDifference(applyChanges(site.content.articles, plan.changes), content.articles);
  if (different !== undefined) {
    throw new Error(
      `${different}: the files say something else than the plan ${JSON.stringify(plan.changes)}`,
    );
  }
  return { texts, content, ever: grown(site.ever, content), done: site.done + 1, refused: site.refused };
}

function loaded(texts: ContentTexts): Content {
  const result = makeContent(rawFiles(texts));
  if (result.kind === 'broken') throw new Error(JSON.stringify(result.problems, null, 1));
  const stale = result.warnings.filter(({ code }) => code === 'stale-translation');
  if (stale.length > 0) throw new Error(JSON.stringify(stale, null, 1));
  return result.content;
}

function grown(ever: ReadonlySet<string>, content: Content): ReadonlySet<string> {
  return new Set([...ever, ...currentAddresses(content)]);
}
