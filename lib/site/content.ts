// The one door from app/ to content: loads everything once a process, and decides what is published.
import 'server-only';
import type { Content } from '../article/collection';
import { isLang, type Lang } from '../article/lang';
import { formatProblem } from '../article/problem';
import { loadContent } from '../content';
import { contentFolder } from '../content/project-folder';
import { contentStamp } from './content-stamp';

/** Drafts are for the writer's own eyes: they exist in `npm run dev` only. */
const WITH_DRAFTS = process.env.NODE_ENV === 'development';

let loaded: { readonly stamp: string; readonly content: Promise<Content> } | undefined;

/**
 * Everything that the site publishes. Development reads the files again after each change, so that a saved one
 * shows; a build reads them once. Rejects where a file is wrong, naming every problem.
 *
 * @example
 * (await siteContent()).site.title //=> 'Causebook'
 */
export function siteContent(): Promise<Content> {
  const stamp = WITH_DRAFTS ? contentStamp(contentFolder()) : '';
  if (loaded?.stamp !== stamp) loaded = { stamp, content: loadPublished() };
  return loaded.content;
}

async function loadPublished(): Promise<Content> {
  const loaded = await loadContent(contentFolder(), { siteUrl: process.env.SITE_URL });
  if (loaded.kind === 'broken') throw new Error(loaded.problems.map(formatProblem).join('\n'));
  const articles = loaded.content.articles.filter(({ status }) => WITH_DRAFTS || status !== 'draft');
  return { ...loaded.content, articles };
}

/** A language out of a route's parameters, which Next only knows as text. */
export function langParam(value: string): Lang {
  if (isLang(value)) return value;
  throw new Error(
    `The route was generated for the language "${value}", which lib/article/lang.ts does not list.`,
  );
}
