/**
 * The first place from `from` on that is not before what is looked for, in a list whose places before it come first: by
 * halves, so that a list of a million takes twenty looks. `to` where all are before it.
 *
 * @example
 * firstPlace(0, 4, (at) => ['a', 'b', 'd', 'e'][at] < 'c') //=> 2
 */
export function firstPlace(from: number, to: number, isBefore: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
