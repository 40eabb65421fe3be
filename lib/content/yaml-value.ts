// A YAML tree as plain texts, lists and maps, and what must not stand in it: anchors and aliases (one text in two
// places, or a bomb), tags (types), keys that are no texts, and unquoted values that lost a part.
import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Finding } from './source-text';

export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue };

/** A finding, and where it stands in the YAML. */
interface Refusal extends Finding {
  readonly offset: number;
}

/** An article needs four levels: causes, a cause, its resolution, `use`. */
const DEEPEST = 12;

/** A word that can be an id, a date or a choice: a comment after it explains it. */
const KEYWORD = /^[a-z0-9-]+$/;
const COMMENT = /^[ \t]+(#[^\n]*)/;

/** What the walk over the tree carries along. */
interface Walk {
  readonly yaml: string;
  readonly refusals: Refusal[];
}

/**
 * The plain value of a node, and everything that was refused on the way.
 *
 * @example
 * plainValue(parseDocument('text: Failed #418 now', { schema: 'failsafe' }).contents, 'text: Failed #418 now')
 * //=> { value: { text: 'Failed' }, refusals: [{ code: 'lost-text', offset: 6, ... }] }
 */
export function plainValue(
  node: Node | null,
  yaml: string,
): { value: YamlValue; refusals: readonly Refusal[] } {
  const walk: Walk = { yaml, refusals: [] };
  return { value: convert(node, 0, walk), refusals: walk.refusals };
}

function refuse({ refusals }: Walk, at: Node, code: string, message: string, hint: string): void {
  refusals.push({ code, message, hint, offset: at.range?.[0] ?? 0 });
}

function convert(at: unknown, depth: number, walk: Walk): YamlValue {
  if (isAlias(at)) {
    const hint = 'Write the value out, or put the text in quotes.';
    refuse(walk, at, 'yaml-alias', `\`*${at.source}\` is a YAML alias.`, hint);
    return '';
  }
  if (!isScalar(at) && !isSeq(at) && !isMap(at)) return '';
  refuseExtras(at, walk);
  if (isScalar(at)) return scalarText(at, walk);
  if (depth >= DEEPEST) {
    refuse(walk, at, 'yaml-too-deep', 'The YAML is nested too deeply.', 'An article needs four levels.');
    return '';
  }
  if (isSeq(at)) return at.items.map((item) => convert(item, depth + 1, walk));
  return mapOf(at, depth, walk);
}

function refuseExtras(at: Node, walk: Walk): void {
  if ('anchor' in at && typeof at.anchor === 'string') {
    const message = `\`&${at.anchor}\` is a YAML anchor, so it would be lost from the text.`;
    refuse(
      walk,
      at,
      'yaml-anchor',
      message,
      'Put the text in quotes, or write the value out where it is used.',
    );
  }
  if (typeof at.tag !== 'string') return;
  const message = 'A word that begins with ! is a YAML tag, so it would be lost from the text.';
  refuse(walk, at, 'yaml-tag', message, 'Put the text in quotes.');
}

function mapOf(map: YAMLMap, depth: number, walk: Walk): YamlValue {
  const entries: [string, YamlValue][] = [];
  for (const pair of map.items) {
    const key: unknown = pair.key;
    if (!isScalar(key) || typeof key.value !== 'string') {
      const message = 'A key of this map is not a plain text.';
      refuse(walk, isNode(key) ? key : map, 'yaml-key', message, 'Write `key: value`, or quote the text.');
      continue;
    }
    refuseExtras(key, walk);
    const value = convert(pair.value, depth + 1, walk);
    // Object.fromEntries would make it an own key; nothing that merges objects later should ever meet it.
    if (key.value !== '__proto__') entries.push([key.value, value]);
    else refuse(walk, key, 'unknown-key', '`__proto__` is not a key.', 'Remove it.');
  }
  return Object.fromEntries(entries);
}

function scalarText(scalar: Scalar, walk: Walk): string {
  const text = typeof scalar.value === 'string' ? scalar.value : '';
  if (scalar.type === 'PLAIN') refuseLostText(scalar, text, walk);
  return text;
}

/** ` #` ends an unquoted value: `Failed #418 now` would be `Failed`. A remark after a keyword loses nothing. */
function refuseLostText(scalar: Scalar, text: string, walk: Walk): void {
  const end = scalar.range?.[1] ?? 0;
  const comment = COMMENT.exec(walk.yaml.slice(end, end + 500))?.[1];
  if (comment === undefined || (KEYWORD.test(text) && comment.startsWith('# '))) return;
  const message = `YAML takes \`${comment.slice(0, 60)}\` for a comment and reads only \`${text.slice(0, 60)}\`.`;
  refuse(
    walk,
    scalar,
    'lost-text',
    message,
    'Put the whole text in quotes, or the comment on a line of its own.',
  );
}
