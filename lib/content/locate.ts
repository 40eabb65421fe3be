// From the name of a value to its offset in the YAML.
import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Keys } from '../article/place';

/**
 * The offset of a value; of the nearest thing around it where it is missing.
 *
 * @example
 * locateValue(parseDocument('a: {b: c}'), ['a', 'b']) //=> 7
 */
export function locateValue(document: Document.Parsed, keys: Keys): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of keys) {
    const next = childOf(node, key);
    // A missing key is reported where its map begins, an empty value where its key stands.
    if (next === undefined) return offset;
    offset = startOf(next.value) ?? startOf(next.key) ?? offset;
    node = next.value;
  }
  return offset;
}

/** The offset of a key itself, for a key that should not be there. */
export function locateKey(document: Document.Parsed, parent: Keys, key: string): number {
  const map = nodeAt(document, parent);
  return startOf(childOf(map, key)?.key) ?? locateValue(document, parent);
}

/** The node of a value. */
export function nodeAt(document: Document.Parsed, keys: Keys): unknown {
  let node: unknown = document.contents;
  for (const key of keys) node = childOf(node, key)?.value;
  return node;
}

function childOf(node: unknown, key: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node))
    return typeof key === 'number' && key < node.items.length
      ? { key: undefined, value: node.items[key] }
      : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(key));
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

function startOf(node: unknown): number | undefined {
  if (!isNodeWithRange(node)) return undefined;
  return node.range?.[0];
}

function isNodeWithRange(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}
