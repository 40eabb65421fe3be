// What would change in a file, as lines: for people who look before they let a command write.

/** A line that goes or comes. */
export interface DiffLine {
  readonly kind: 'gone' | 'new';
  /** 1-based: in the old text where it goes, in the new one where it comes. */
  readonly line: number;
  readonly text: string;
}

/**
 * The lines that differ, by the longest run of lines that both texts have.
 *
 * @example
 * diffLines('a\nb\n', 'a\nc\n') //=> [{ kind: 'gone', line: 2, text: 'b' }, { kind: 'new', line: 2, text: 'c' }]
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = before.split('\n');
  const now = after.split('\n');
  let front = 0;
  while (front < old.length && front < now.length && old[front] === now[front]) front += 1;
  let back = 0;
  while (back < Math.min(old.length, now.length) - front && old.at(-1 - back) === now.at(-1 - back))
    back += 1;
  return middle(old.slice(front, old.length - back), now.slice(front, now.length - back), front);
}

/** Longest common run by the classic table: articles have some hundred lines, so it stays small. */
function middle(old: readonly string[], now: readonly string[], offset: number): DiffLine[] {
  const width = now.length + 1;
  const length = new Uint32Array((old.length + 1) * width);
  const cell = (a: number, b: number) => length[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = now.length - 1; b >= 0; b -= 1) {
      length[a * width + b] =
        old[a] === now[b] ? cell(a + 1, b + 1) + 1 : Math.max(cell(a + 1, b), cell(a, b + 1));
    }
  }
  const lines: DiffLine[] = [];
  let a = 0;
  let b = 0;
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      a += 1;
      b += 1;
    } else if (a < old.length && (b === now.length || cell(a + 1, b) >= cell(a, b + 1))) {
      lines.push({ kind: 'gone', line: offset + a + 1, text: old[a] ?? '' });
      a += 1;
    } else {
      lines.push({ kind: 'new', line: offset + b + 1, text: now[b] ?? '' });
      b += 1;
    }
  }
  return lines;
}
