// Links between pages name ids, so whoever renames something renames it in every link.
import type { LinkEnd } from '../../permanence/plan/change';
import { readValue, removeItem, setValue } from './front-matter';

/** A link's target stands behind `](`, `]: ` or `<`, perhaps in `<>`; longer white space is no link that people write. */
const BEFORE = '(\\]\\(\\s{0,4}<?|\\]:[ \\t]{1,4}<?|<)';

/**
 * A text with its links to one thing leading to another. Text that only looks like an address is left alone.
 *
 * @example
 * relinkMarkdown('[Jam](article:jam#tray)', { article: 'jam' }, { article: 'paper' }) //=> '[Jam](article:paper#tray)'
 */
export function relinkMarkdown(text: string, from: LinkEnd, to: LinkEnd): string {
  const name = literal(`article:${from.article}${from.cause === undefined ? '' : `#${from.cause}`}`);
  // with a cause the whole target is meant, without one what stands before the anchor; an article becomes a cause only
  // where no anchor stands behind it
  const links = new RegExp(`${BEFORE}${name}(?![a-z0-9-])`, 'g');
  const isWhole = from.cause === undefined && to.cause !== undefined;
  const target = `article:${to.article}${to.cause === undefined ? '' : `#${to.cause}`}`;
  return text.replace(links, (link, before: string, at: number) =>
    isWhole && text.startsWith('#', at + link.length) ? link : before + target,
  );
}

function literal(text: string): string {
  return text.replace(/[.#]/g, '\\$&');
}

/** The relations and the replacement of an article's source file; a relation that would stand twice or lead to itself goes. */
export function relinkFacts(text: string, own: string, from: string, to: string): string {
  const replaced =
    readValue(text, ['retired', 'replacedBy']) === from
      ? setValue(text, ['retired', 'replacedBy'], to)
      : text;
  const ids = relatedIds(replaced);
  const renamed = ids.reduce(
    (now, id, at) => (id === from ? setValue(now, ['related', at, 'id'], to) : now),
    replaced,
  );
  const after = relatedIds(renamed);
  const surplus = after.flatMap((id, at) => (id === own || after.indexOf(id) !== at ? [at] : []));
  return surplus.reverse().reduce((shorter, at) => removeItem(shorter, ['related'], at), renamed);
}

function relatedIds(text: string): string[] {
  const related = readValue(text, ['related']);
  if (!Array.isArray(related)) return [];
  return related.map((_, at) => String(readValue(text, ['related', at, 'id'])));
}
