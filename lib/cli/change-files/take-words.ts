// What of an article's file goes into another one when the two are merged, beside the causes.
import { messageKey } from '../../permanence/plan/apply-changes';
import {
  appendItems,
  insertKey,
  readBody,
  readTexts,
  readValue,
  removeItem,
  removeKey,
  reviseList,
  setValue,
  topKeys,
  yamlList,
  yamlMap,
  yamlText,
} from './front-matter';
import { KEY_ORDER } from './key-order';

type Entry = Readonly<Record<string, string | undefined>>;

/** Merges one language's file of an article into that of another; only source files have facts. */
export function takeWordsText(text: string, gone: string, own: string, goneId: string): string {
  const messages = newEntries(text, gone, 'messages', (entry) => messageKey(entry.text ?? ''));
  const samples = newEntries(text, gone, 'samples', (entry) => entry.text ?? '');
  const sources = newEntries(text, gone, 'sources', (entry) => entry.url ?? '');
  const related = newEntries(text, gone, 'related', (entry) => entry.id ?? '').filter(
    ({ id }) => id !== own && id !== goneId,
  );
  let merged = addEntries(text, 'messages', messages);
  merged = addTexts(merged, 'codes', readTexts(gone, ['codes']));
  merged = addEntries(merged, 'samples', samples);
  merged = addPlatforms(merged, readTexts(gone, ['appliesTo', 'platforms']));
  for (const key of ['symptom', 'tellApart']) merged = joinMarkdown(merged, gone, key);
  merged = addEntries(merged, 'related', related);
  merged = addEntries(merged, 'sources', sources);
  const body = readBody(gone).trim();
  return body === '' ? merged : `${merged.trimEnd()}\n\n${body}\n`;
}

function entriesOf(text: string, key: string): Entry[] {
  const list = readValue(text, [key]);
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null
      ? Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, String(value)]))
      : {},
  );
}

function newEntries(text: string, gone: string, key: string, keyOf: (entry: Entry) => string): Entry[] {
  const known = new Set(entriesOf(text, key).map(keyOf));
  return entriesOf(gone, key).filter((entry) => !known.has(keyOf(entry)));
}

function addEntries(text: string, key: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return text;
  const items = entries.map((entry) => ({ block: blockOf(entry), flow: yamlMap(entry) }));
  if (readTexts(text, [key]).length > 0) return appendItems(text, [key], items);
  const lines = items.flatMap(({ block }) => block.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`));
  return insertKey(removeKey(text, [], key), KEY_ORDER, key, [`${key}:`, ...lines]);
}

/** Relations are short and stand on one line, everything else has a line a key. */
function blockOf(entry: Entry): string[] {
  if (entry.relation !== undefined) return [yamlMap(entry)];
  return Object.entries(entry).map(([name, value = '']) => `${name}: ${yamlText(value)}`);
}

function addTexts(text: string, key: string, values: readonly string[]): string {
  const old = readTexts(text, [key]);
  const all = [...new Set([...old, ...values])];
  if (all.length === old.length) return text;
  if (topKeys(text).includes(key)) return reviseList(text, [key], old, all);
  return insertKey(text, KEY_ORDER, key, [`${key}: ${yamlList(all)}`]);
}

function addPlatforms(text: string, values: readonly string[]): string {
  const path = ['appliesTo', 'platforms'];
  const old = readTexts(text, path);
  const all = [...new Set([...old, ...values])];
  return all.length === old.length ? text : reviseList(text, path, old, all);
}

/** Both texts, one below the other: a person decides later what of them is said twice. */
function joinMarkdown(text: string, gone: string, key: string): string {
  const theirs = readValue(gone, [key]);
  if (typeof theirs !== 'string') return text;
  const ours = readValue(text, [key]);
  const all = typeof ours === 'string' ? `${ours.trimEnd()}\n\n${theirs.trim()}` : theirs.trim();
  const lines = [`${key}: |`, ...all.split('\n').map((line) => (line === '' ? '' : `  ${line}`))];
  return insertKey(removeKey(text, [], key), KEY_ORDER, key, lines);
}

/** Gives every sample that tells one cause another one. */
export function renameSampleCause(text: string, from: string, to: string): string {
  return entriesOf(text, 'samples').reduce(
    (now, { cause }, at) => (cause === from ? setValue(now, ['samples', at, 'cause'], to) : now),
    text,
  );
}

/** Takes the samples that tell a cause out of a file; what is taken names the cause as it is called elsewhere. */
export function takeSamples(text: string, from: string, to: string): { rest: string; taken: Entry[] } {
  const samples = entriesOf(text, 'samples');
  const places = samples.flatMap(({ cause }, at) => (cause === from ? [at] : []));
  const taken = places.map((at) => ({ ...samples[at], cause: to }));
  const rest = places.reverse().reduce((now, at) => removeItem(now, ['samples'], at), text);
  return { rest, taken };
}

/** Adds samples that a file does not have. */
export function addSamples(text: string, samples: readonly Entry[]): string {
  const known = new Set(entriesOf(text, 'samples').map((entry) => entry.text));
  return addEntries(
    text,
    'samples',
    samples.filter((sample) => !known.has(sample.text)),
  );
}
