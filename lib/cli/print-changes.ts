// Changes of files for people: which file, and the lines that go and come.
import { diffLines } from './diff-lines';
import type { FileChange } from './journal';
import type { Paint } from './paint';
import { printable } from './printable';

/** Text, ledger and translations of a merge are some hundred lines; more than this of one file nobody reads. */
const MOST_LINES = 60;

/**
 * One paragraph a file; a file that only got another name is one line.
 *
 * @example
 * printChanges([{ path: 'content/a.mdx', before: 'x\n', after: 'y\n' }], painter(false))
 * //=> 'change content/a.mdx\n   1 - x\n   1 + y\n'
 */
export function printChanges(changes: readonly FileChange[], paint: Paint): string {
  const gone = changes.filter(({ after }) => after === null);
  return changes
    .map((change) => {
      const { path, before, after } = change;
      if (after === null) return `${paint.fault('delete')} ${path}\n`;
      if (before !== null) return `${paint.unsure('change')} ${path}\n${lines(before, after, paint)}`;
      const from = nearest(change, gone);
      const was = from === undefined ? '' : ` ${paint.soft(`(was ${from.path})`)}`;
      return `${paint.good('create')} ${path}${was}\n${lines(from?.before ?? '', after, paint)}`;
    })
    .join('');
}

/** The file that goes and was most likely this one: the one in the same language with the fewest lines of difference. */
function nearest({ path, after }: FileChange, gone: readonly FileChange[]): FileChange | undefined {
  const suffix = /(\.[a-z]+)?\.mdx$/.exec(path)?.[0] ?? '.mdx';
  return gone
    .filter((other) => (/(\.[a-z]+)?\.mdx$/.exec(other.path)?.[0] ?? '') === suffix)
    .map((other) => ({ other, count: diffLines(other.before ?? '', after ?? '').length }))
    .sort((a, b) => a.count - b.count)[0]?.other;
}

function lines(before: string, after: string, paint: Paint): string {
  const all = diffLines(before.replace(/\r/g, ''), after.replace(/\r/g, ''));
  const shown = all.slice(0, MOST_LINES).map(({ kind, line, text }) => {
    const mark = kind === 'gone' ? paint.fault('-') : paint.good('+');
    return `${paint.soft(String(line).padStart(6))} ${mark} ${printable(text)}\n`;
  });
  const more = all.length - shown.length;
  return shown.join('') + (more > 0 ? `       … ${more} more lines\n` : '');
}
