// The causes of a file as text: found by id, cut out, put in, and turned from the single form (keys at the top) into a
// list, which has anchors of its own.
import { stringify } from 'yaml';
import {
  appendItems,
  insertKey,
  itemBlock,
  keyLines,
  type Path,
  readValue,
  removeItem,
  removeKey,
  setValue,
  topKeys,
} from './front-matter';
import { KEY_ORDER } from './key-order';

/** The keys of an article's only cause. */
const SINGLE_KEYS = [
  'cause',
  'check',
  'signals',
  'performedBy',
  'risk',
  'riskNote',
  'resolution',
  'escalate',
];

/** The way to a cause of a file that lists its causes. */
export function causePath(text: string, id: string): Path {
  const index = causeIds(text).indexOf(id);
  if (index < 0) throw new Error(`The plan names the cause "${id}", which the file does not list.`);
  return ['causes', index];
}

/** The ids of a file's listed causes; none where its only cause stands at the top. */
function causeIds(text: string): string[] {
  const causes = readValue(text, ['causes']);
  if (!Array.isArray(causes)) return [];
  return causes.map((_, index) => String(readValue(text, ['causes', index, 'id'])));
}

/** True where the only cause stands at the top. */
export function hasSingleCause(text: string): boolean {
  return !topKeys(text).includes('causes');
}

/** Gives a cause another id; a single one becomes a list of one. */
export function renameCauseText(text: string, from: string, to: string): string {
  if (!hasSingleCause(text)) return setValue(text, [...causePath(text, from), 'id'], to);
  const block = singleBlock(text, to);
  const bare = SINGLE_KEYS.reduce((shorter, key) => removeKey(shorter, [], key), text);
  return insertKey(bare, KEY_ORDER, 'causes', ['causes:', ...asItem(block)]);
}

/** The lines of a cause under another id, without indentation and without its aliases. */
export function causeBlock(text: string, from: string, to: string): string[] {
  if (hasSingleCause(text)) return singleBlock(text, to);
  const named = setValue(text, [...causePath(text, from), 'id'], to);
  const bare = removeKey(named, causePath(named, to), 'aliases');
  const [, index = 0] = causePath(bare, to);
  return (
    itemBlock(bare, ['causes'], Number(index)) ??
    stringify(readValue(bare, ['causes', index]), { lineWidth: 0 })
      .trimEnd()
      .split('\n')
  );
}

function singleBlock(text: string, id: string): string[] {
  return [`id: ${id}`, ...SINGLE_KEYS.flatMap((key) => keyLines(text, key))];
}

function asItem(block: readonly string[]): string[] {
  return block.map((line, at) => (at === 0 ? `  - ${line}` : line === '' ? '' : `    ${line}`));
}

/** Puts a cause at the end of a file's list. */
export function appendCauseText(text: string, block: readonly string[]): string {
  if (!isBlockList(text)) {
    throw new Error('The causes stand in brackets; write them as a list of lines that begin with a hyphen.');
  }
  return appendItems(text, ['causes'], [{ block, flow: '' }]);
}

function isBlockList(text: string): boolean {
  return /^causes:[ \t]*(?:#[^\n]*)?$/m.test(text);
}

/** Takes a cause out of a file's list. */
export function removeCauseText(text: string, id: string): string {
  const [, index = 0] = causePath(text, id);
  return removeItem(text, ['causes'], Number(index));
}
