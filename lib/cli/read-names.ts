// The names of articles and causes that somebody types: `jam`, `jam#tray`.
import { UsageError } from './command';

/** An article, at a cause where one is named. */
export interface Name {
  readonly article: string;
  readonly cause: string | undefined;
}

/**
 * Takes a name apart. What people paste may be a path or a whole address; its language does not matter.
 *
 * @example
 * readName('jam#tray') //=> { article: 'jam', cause: 'tray' }
 * readName('/en/e/jam/') //=> { article: 'jam', cause: undefined }
 */
export function readName(text: string): Name {
  const [, name = text] = /\/e\/(.*)$/s.exec(text) ?? [];
  const [article = '', cause, ...more] = name.replace(/\/(?=#|$)/, '').split('#');
  if (article === '' || cause === '' || more.length > 0) {
    throw new UsageError(`"${text}" names no article. Write <id>, or <id>#<cause>.`);
  }
  return { article, cause };
}

/** Exactly these names, or wrong use. `what` is the call's own line of the help. */
export function readNames(positionals: readonly string[], count: number, what: string): Name[] {
  if (positionals.length !== count) {
    throw new UsageError(`Call it so: ${what}`);
  }
  return positionals.map(readName);
}

/** An article without a cause, where a command takes whole articles only. */
export function wholeArticle({ article, cause }: Name): string {
  if (cause === undefined) return article;
  throw new UsageError(`"${article}#${cause}" is a cause; name the article alone: ${article}.`);
}
