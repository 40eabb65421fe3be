// Every command that moves, merges or retires goes this way: plan, do it in memory, check all of what came out, and only
// then write; or show what would be written. What would lose a link never reaches the disk.
import { join } from 'node:path';
import type { Article } from '../article/article';
import type { Content } from '../article/collection';
import { compareProblems, type Problem } from '../article/problem';
import { makeContent, readFolder } from '../content/index';
import { articleAddresses, articlePath, publishedArticles } from '../permanence/addresses';
import { checkAnchors } from '../permanence/check-anchors';
import { checkLedger } from '../permanence/check-ledger';
import { formatLedger, LEDGER_PATH, parseLedger, unpublished } from '../permanence/ledger';
import { applyChanges } from '../permanence/plan/apply-changes';
import type { Change, Plan, Refusal, Shelf } from '../permanence/plan/change';
import { applyToTexts } from './change-files/apply-to-texts';
import type { ContentTexts } from './change-files/content-texts';
import { followSources, rawFiles } from './change-files/follow-sources';
import { firstDifference } from './change-files/same-facts';
import { ChangedMeanwhile, changeFilesWhole, type FileChange } from './journal';
import { loadProject } from './load-project';
import { engineOver } from './open-engine';
import { painter } from './paint';
import { printChanges } from './print-changes';
import { printBroken } from './print-problems';
import { printable } from './printable';
import { selfTest } from './self-test';
import type { Terminal } from './terminal';

export interface ChangeSettings {
  /** Shows what would be written, and writes nothing. */
  readonly dryRun: boolean;
}

/**
 * Carries out what a planner says about the project in the terminal's folder. Returns the exit code: 0 done, 1
 * refused.
 *
 * @example
 * await changeProject(terminal, (shelf) => planMoveArticle(shelf, { article: 'jam', to: 'paper-jam' }), { dryRun: true })
 */
export async function changeProject(
  terminal: Terminal,
  plan: (shelf: Shelf) => Plan,
  { dryRun }: ChangeSettings,
): Promise<number> {
  const project = await loadProject(terminal);
  if (project.kind === 'broken') return refuseProblems(project.problems, terminal);
  const { content } = project;
  const files = await readTexts(terminal.cwd);
  const ledger = files.texts.get(LEDGER_FILE) ?? '';
  const planned = plan(shelfOf(content, ledger));
  if (planned.kind === 'refused') return refuse(planned.refusals, terminal);
  const changed = changeTexts(files.texts, content, planned.changes, terminal.env.SITE_URL);
  if ('problems' in changed) return refuseProblems(changed.problems, terminal);
  const changes = fileChanges(files, changed.texts);
  terminal.out(printChanges(changes, painter(terminal.colour)));
  if (dryRun) {
    terminal.err('Nothing was written: this was a dry run.\n');
    return 0;
  }
  return write(changes, terminal);
}

/** The ledger's name below the content folder. */
const LEDGER_FILE = LEDGER_PATH.replace(/^content\//, '');

interface ReadTexts {
  readonly texts: ContentTexts;
  /** The files to the letter: some have a byte order mark, or the line ends of Windows. */
  readonly originals: ContentTexts;
}

async function readTexts(root: string): Promise<ReadTexts> {
  const raw = await readFolder(join(root, 'content'));
  const originals = new Map(
    raw.flatMap(({ path, bytes }) =>
      bytes === undefined
        ? []
        : [[path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)] as const],
    ),
  );
  const texts = new Map(
    [...originals].map(
      ([path, text]) => [path, text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')] as const,
    ),
  );
  return { texts, originals };
}

function shelfOf({ articles, collections }: Content, ledger: string): Shelf {
  return {
    articles,
    collections: collections.map(({ id }) => id),
    ledger: new Set(parseLedger(ledger).map(({ address }) => address)),
  };
}

type Changed = { readonly texts: ContentTexts } | { readonly problems: readonly Problem[] };

function changeTexts(
  before: ContentTexts,
  content: Content,
  changes: readonly Change[],
  siteUrl: string | undefined,
): Changed {
  const texts = followSources(before, applyToTexts(before, changes), changes);
  const loaded = makeContent(rawFiles(texts), { siteUrl });
  if (loaded.kind === 'broken') return { problems: errorsOf(loaded.problems) };
  const planned = applyChanges(content.articles, changes);
  const different = firstDifference(planned, loaded.content.articles);
  if (different !== undefined) return { problems: [cannotSplice(different, planned)] };
  const old = before.get(LEDGER_FILE) ?? '';
  const ledger = grownLedger(old, loaded.content);
  const history = { kind: 'known', everPublished: parseLedger(old).map(({ address }) => address) } as const;
  const lost = errorsOf([...checkAnchors(planned), ...checkLedger(loaded.content, ledger, history)]);
  const unfound = notFound(content, loaded.content, changes);
  if (lost.length > 0 || unfound.length > 0) return { problems: [...lost, ...unfound] };
  return { texts: ledger === old ? texts : new Map(texts).set(LEDGER_FILE, ledger) };
}

/** What was published under an earlier id is published under the new one as well. */
function grownLedger(old: string, content: Content): string {
  const known = new Set(parseLedger(old).map(({ address }) => address));
  const live = publishedArticles(content).filter(({ id, aliases }) =>
    [id, ...aliases].some((name) => known.has(articlePath(name))),
  );
  const added = unpublished(old, live.flatMap(articleAddresses));
  return added.length === 0 ? old : formatLedger([...known, ...added]);
}

/** Texts that found their article before and do not any more, of the articles that the plan concerns. */
function notFound(before: Content, after: Content, changes: readonly Change[]): Problem[] {
  const ids = new Set(changes.flatMap(idsOf));
  const failuresOf = ({ articles }: Content) => {
    const engine = engineOver(articles);
    const concerned = articles.filter(({ id }) => ids.has(id));
    return selfTest(concerned, (text) => engine.search(text)).failures;
  };
  const known = new Set(failuresOf(before).map(({ quote }) => quote));
  return failuresOf(after).flatMap(({ problem, quote }) => (known.has(quote) ? [] : [problem]));
}

function idsOf(change: Change): string[] {
  switch (change.kind) {
    case 'rename-article':
      return [change.article, change.to];
    case 'take-cause':
    case 'drop-cause':
      return [change.from.article, change.to.article];
    case 'take-words':
      return [change.from, change.to];
    case 'relink':
      return [];
    default:
      return [change.article];
  }
}

function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error').sort(compareProblems);
}

function cannotSplice(id: string, articles: readonly Article[]): Problem {
  const article = articles.find((one) => one.id === id);
  const path = article?.text[article.sourceLang]?.path ?? 'content';
  return {
    code: 'cannot-change',
    severity: 'error',
    path,
    line: 1,
    column: 1,
    message: 'The way this file is written cannot be changed without losing something.',
    hint: 'Write its front matter in the form that CONTRIBUTING.md shows, one key a line, and try again.',
  };
}

/** The new text as its author's editor writes it: with the byte order mark and the line ends that the file had. */
function inFormOf(text: string, original: string | undefined): string {
  if (original === undefined) return text;
  const mark = original.startsWith('\ufeff') ? '\ufeff' : '';
  return mark + (original.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text);
}

function fileChanges({ texts, originals }: ReadTexts, after: ContentTexts): FileChange[] {
  const paths = [...new Set([...texts.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): FileChange[] => {
    const now = after.get(path);
    if (now === texts.get(path)) return [];
    const original = originals.get(path);
    return [
      {
        path: `content/${path}`,
        before: original ?? null,
        after: now === undefined ? null : inFormOf(now, original),
      },
    ];
  });
}

async function write(changes: readonly FileChange[], terminal: Terminal): Promise<number> {
  try {
    await changeFilesWhole(terminal.cwd, changes);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    const why = `${error.message} was saved by somebody else meanwhile.`;
    return refuse([{ message: why, hint: 'Run the command again.' }], terminal);
  }
  terminal.err(
    `${changes.length} file${changes.length === 1 ? '' : 's'} changed. Look at them, then commit all of them together.\n`,
  );
  return 0;
}

function refuse(refusals: readonly Refusal[], { err, colour }: Terminal): number {
  const paint = painter(colour);
  for (const { message, hint } of refusals) {
    err(`${paint.fault('✗')} ${printable(message)} ${paint.soft(printable(hint))}\n`);
  }
  err('Nothing was changed.\n');
  return 1;
}

function refuseProblems(problems: readonly Problem[], { err, colour }: Terminal): number {
  err(printBroken(problems, 'Nothing was changed', painter(colour)));
  return 1;
}
