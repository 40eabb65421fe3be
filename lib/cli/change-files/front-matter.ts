// Changes single values of a front matter and leaves every other character as its author wrote it: comments, order,
// quotes, line breaks. The YAML is parsed for places only; what is written is spliced into the text.
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** The block between the first two lines of three hyphens. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/;

export type Path = readonly (string | number)[];

interface Front {
  readonly document: Document.Parsed;
  /** What is added to the document's offsets to get the file's. */
  readonly start: number;
  /** The offset behind the last line of the YAML. */
  readonly end: number;
}

function readFront(text: string): Front {
  const [whole, yaml] = FRONT_MATTER.exec(text) ?? [];
  if (whole === undefined || yaml === undefined)
    throw new Error('A file without front matter was checked as right.');
  const start = whole.indexOf('\n') + 1;
  const document = parseDocument(yaml, { schema: 'failsafe', keepSourceTokens: false });
  return { document, start, end: start + yaml.length };
}

function splice(text: string, from: number, to: number, middle: string): string {
  return text.slice(0, from) + middle + text.slice(to);
}

/** The value at a path as plain texts, lists and maps; undefined where there is none. */
export function readValue(text: string, path: Path): unknown {
  const node: unknown = nodeAt(readFront(text).document, path);
  if (isScalar(node)) return String(node.value);
  return isMap(node) || isSeq(node) ? node.toJSON() : undefined;
}

/** The texts of a list, or none. */
export function readTexts(text: string, path: Path): string[] {
  const value = readValue(text, path);
  return Array.isArray(value) ? value.map(String) : [];
}

/** Every key at the top of the front matter, in its order. */
export function topKeys(text: string): string[] {
  return pairsOf(readFront(text).document.contents).map(keyOf);
}

/** The Markdown behind the front matter. */
export function readBody(text: string): string {
  return text.slice(FRONT_MATTER.exec(text)?.[0].length ?? 0);
}

function nodeAt(document: Document.Parsed, path: Path): unknown {
  let node: unknown = document.contents;
  for (const key of path) {
    if (isSeq(node) && typeof key === 'number') node = node.items[key];
    else node = pairsOf(node).find((pair) => keyOf(pair) === key)?.value;
  }
  return node;
}

function pairsOf(node: unknown): readonly Pair[] {
  return isMap(node) ? node.items : [];
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(node: unknown): number {
  return (isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined) ?? 0;
}

/** Behind the last character of a value. The parser counts blank lines and comments after a block to it. */
function endOf(node: unknown): number {
  if (isMap(node) && !node.flow) return endOf(lastOf(node));
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1));
  return (isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[1] : undefined) ?? 0;
}

function lastOf(map: YAMLMap): unknown {
  const last = map.items.at(-1);
  return last?.value ?? last?.key;
}

/** The offset of the line that follows a value. */
function nextLine(text: string, node: unknown, start: number): number {
  const end = start + endOf(node);
  const last = text.slice(0, end).trimEnd().length;
  const line = text.indexOf('\n', last);
  return line < 0 ? text.length : line + 1;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/**
 * A text as YAML: bare where it is one word, else in double quotes.
 *
 * @example
 * yamlText('old-id') //=> 'old-id'
 * yamlText('old-id#cause') //=> '"old-id#cause"'
 */
export function yamlText(value: string): string {
  return /^[a-z0-9][a-z0-9_-]*$/.test(value) ? value : JSON.stringify(value);
}

/** A list of texts on one line. */
export function yamlList(values: readonly string[]): string {
  return `[${values.map(yamlText).join(', ')}]`;
}

/** A map of texts on one line; what is undefined is left out. */
export function yamlMap(values: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${yamlText(value)}`],
  );
  return `{ ${pairs.join(', ')} }`;
}

/** Replaces a value by YAML that stands on one line. */
export function setValue(text: string, path: Path, yaml: string): string {
  const { document, start } = readFront(text);
  const node = nodeAt(document, path);
  return splice(text, start + startOf(node), start + endOf(node), yaml);
}

/** Takes a key and its value away, with the comment that stands on its line. */
export function removeKey(text: string, parent: Path, key: string): string {
  const { document, start } = readFront(text);
  const map = nodeAt(document, parent);
  const pair = pairsOf(map).find((one) => keyOf(one) === key);
  if (pair === undefined) return text;
  if (isMap(map) && map.flow)
    return removeFromFlow(text, start, map.items, pair, startOf(pair.key), endOf(pair.value));
  const from = start + startOf(pair.key);
  // the first key of a list's entry stands behind its hyphen, where the next one takes its place
  const hyphen = text.slice(lineStart(text, from), from).trim() !== '';
  const to = nextLine(text, pair.value ?? pair.key, start);
  return hyphen
    ? splice(text, from, to + columnOf(text, from), '')
    : splice(text, lineStart(text, from), to, '');
}

function removeFromFlow<Item>(
  text: string,
  start: number,
  items: readonly Item[],
  item: Item,
  from: number,
  to: number,
): string {
  const isLast = items.at(-1) === item;
  const before = text.slice(0, start + from);
  const after = text.slice(start + to);
  if (!isLast) return before + after.replace(/^\s*,\s*/, '');
  return before.replace(/(?<!\s)\s*,\s*$/, '') + after;
}

/** Takes an entry of a list away; a list that is empty then goes as well. */
export function removeItem(text: string, path: Path, index: number): string {
  const { document, start } = readFront(text);
  const list = nodeAt(document, path);
  if (!isSeq(list)) return text;
  if (list.items.length === 1) return removeKey(text, path.slice(0, -1), String(path.at(-1)));
  const item = list.items[index];
  if (list.flow) return removeFromFlow(text, start, list.items, item, startOf(item), endOf(item));
  return splice(text, lineStart(text, start + startOf(item)), nextLine(text, item, start), '');
}

/** Adds entries to a list that is there, in the list's own style. `block` has one line a key, `flow` a single line. */
export function appendItems(
  text: string,
  path: Path,
  items: readonly { readonly block: readonly string[]; readonly flow: string }[],
): string {
  const { document, start } = readFront(text);
  const list = nodeAt(document, path);
  if (!isSeq(list) || items.length === 0) return text;
  if (list.flow) return appendToFlow(text, start, list, items.map(({ flow }) => flow).join(', '));
  const first = list.items[0];
  const line = lineStart(text, start + startOf(first));
  const hyphen = ' '.repeat(text.slice(line).search(/\S/));
  const width = columnOf(text, start + startOf(first)) - hyphen.length;
  const lines = items.flatMap(({ block }) => itemLines(block, hyphen, width));
  const end = nextLine(text, list, start);
  return splice(text, end, end, lines.map((one) => `${one}\n`).join(''));
}

function itemLines(block: readonly string[], indent: string, width: number): string[] {
  const deeper = indent + ' '.repeat(width);
  return block.map((line, at) => {
    if (at === 0) return `${indent}${'-'.padEnd(width)}${line}`;
    return line === '' ? '' : deeper + line;
  });
}

function appendToFlow(text: string, start: number, list: YAMLSeq, items: string): string {
  const close = start + endOf(list) - 1;
  if (list.items.length === 0) return splice(text, close, close, items);
  const last = start + endOf(list.items.at(-1));
  return splice(text, last, last, `, ${items}`);
}

/** Writes a key at the top where the order of keys puts it; `lines` hold the key itself. */
export function insertKey(
  text: string,
  order: readonly string[],
  key: string,
  lines: readonly string[],
): string {
  const { document, start } = readFront(text);
  const rank = order.indexOf(key);
  const before = pairsOf(document.contents).filter((pair) => {
    const at = order.indexOf(keyOf(pair));
    return at >= 0 && at < rank;
  });
  const previous = before.at(-1);
  const at = previous === undefined ? start : nextLine(text, previous.value ?? previous.key, start);
  return splice(text, at, at, lines.map((line) => `${line}\n`).join(''));
}

/** Writes a list of texts under a key of a list's entry, or takes the key away where the list is empty. */
export function setListOf(text: string, parent: Path, key: string, values: readonly string[]): string {
  const { document, start } = readFront(text);
  const map = nodeAt(document, parent);
  if (!isMap(map)) return text;
  const old = readTexts(text, [...parent, key]);
  if (values.length === 0) return removeKey(text, parent, key);
  if (map.has(key)) return reviseList(text, [...parent, key], old, values);
  if (map.flow) {
    const at = start + endOf(lastOf(map));
    return splice(text, at, at, `, ${key}: ${yamlList(values)}`);
  }
  const indent = ' '.repeat(columnOf(text, start + startOf(map.items[0]?.key)));
  const at = nextLine(text, map, start);
  return splice(text, at, at, `${indent}${key}: ${yamlList(values)}\n`);
}

/** Only what differs is touched, so that a comment beside an entry stays. */
export function reviseList(
  text: string,
  path: Path,
  old: readonly string[],
  values: readonly string[],
): string {
  const { document } = readFront(text);
  const list = nodeAt(document, path);
  if (!isSeq(list) || list.flow) return setValue(text, path, yamlList(values));
  const added = values.filter((value) => !old.includes(value));
  const grown = appendItems(
    text,
    path,
    added.map((value) => ({ block: [yamlText(value)], flow: yamlText(value) })),
  );
  const gone = old.flatMap((value, index) => (values.includes(value) ? [] : [index]));
  return gone.reverse().reduce((shorter, index) => removeItem(shorter, path, index), grown);
}

/** The lines of a key and its value, without the indentation that they share. */
export function keyLines(text: string, key: string): string[] {
  const { document, start } = readFront(text);
  const pair = pairsOf(document.contents).find((one) => keyOf(one) === key);
  if (pair === undefined) return [];
  const from = start + startOf(pair.key);
  return text
    .slice(from, nextLine(text, pair.value ?? pair.key, start))
    .replace(/\n$/, '')
    .split('\n');
}

/** The lines of a list's entry, without the indentation that they share; undefined where it stands in one line. */
export function itemBlock(text: string, path: Path, index: number): string[] | undefined {
  const { document, start } = readFront(text);
  const item = nodeAt(document, [...path, index]);
  if (!isMap(item) || item.flow) return undefined;
  const from = start + startOf(item);
  const indent = columnOf(text, from);
  const lines = text
    .slice(from, nextLine(text, item, start))
    .replace(/\n$/, '')
    .split('\n');
  return lines.map((line, at) => (at === 0 ? line : line.slice(Math.min(indent, line.search(/\S|$/)))));
}
