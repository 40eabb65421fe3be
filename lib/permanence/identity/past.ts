// What git knows of the articles, as the checks of identity ask it.
import type { ArticleVersion, CauseVersion } from './article-version';

/** The past of a project. Times are numbers that only order: later is greater. */
export interface Past {
  /** When an address came into the ledger first; undefined where it never did. */
  readonly publishedAt: (address: string) => number | undefined;
  /** The versions of source files by the id that they had, oldest first. */
  readonly versions: ReadonlyMap<string, readonly PastVersion[]>;
}

export interface PastVersion {
  readonly at: number;
  /** For people: a short name of the commit. */
  readonly commit: string;
  /** False where the file names no earlier id or anchor: those need not be parsed. */
  readonly hasAliases: boolean;
  /** Undefined where the file was broken. Parsed when it is asked for: most never are. */
  readonly read: () => ArticleVersion | undefined;
}

/** What an id stood for when its address was published; undefined where git does not know. */
export function promisedVersion(
  past: Past,
  id: string,
  address: string,
): { readonly version: ArticleVersion; readonly at: number; readonly commit: string } | undefined {
  const published = past.publishedAt(address);
  if (published === undefined) return undefined;
  const before = (past.versions.get(id) ?? []).filter(({ at }) => at <= published);
  for (const { at, commit, read } of before.toReversed()) {
    const version = read();
    if (version !== undefined && !version.isDraft) return { version, at, commit };
  }
  return undefined;
}

/** The cause of a version that an anchor of its page leads to. */
export function causeAt({ causes }: ArticleVersion, id: string, anchor: string): CauseVersion | undefined {
  return (
    causes.find((cause) => cause.id === anchor) ??
    causes.find(({ aliases }) => aliases.includes(anchor) || aliases.includes(`${id}#${anchor}`))
  );
}

/** Whether two versions say one thing in the same words. */
export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const text of a) if (b.has(text)) return true;
  return false;
}

/**
 * Whether texts of today go back to those of then, over versions of which each shares a text with the next: authors
 * may have rewritten everything, but never all at once.
 *
 * @example
 * goesBack(new Set(['c']), new Set(['a']), [new Set(['a', 'b']), new Set(['b', 'c'])]) //=> true
 */
export function goesBack(
  now: ReadonlySet<string>,
  then: ReadonlySet<string>,
  between: readonly ReadonlySet<string>[],
): boolean {
  const reached = new Set(now);
  let open = [...between];
  for (;;) {
    if (share(reached, then)) return true;
    const next = open.filter((texts) => share(texts, reached));
    if (next.length === 0) return false;
    open = open.filter((texts) => !next.includes(texts));
    for (const text of next.flatMap((texts) => [...texts])) reached.add(text);
  }
}
