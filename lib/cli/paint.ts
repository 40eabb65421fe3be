// A handful of styles, as escape sequences that every terminal knows. Only our own words are painted;
// foreign text has lost its own sequences before (printable.ts).

/** Named styles; each returns its text unchanged where colours are off. */
export interface Paint {
  strong(text: string): string;
  soft(text: string): string;
  good(text: string): string;
  unsure(text: string): string;
  fault(text: string): string;
  link(text: string): string;
  /** The matched part of a text. */
  mark(text: string): string;
}

/**
 * The styles, or none.
 *
 * @example
 * painter(false).strong('Device cap reached') //=> 'Device cap reached'
 */
export function painter(colour: boolean): Paint {
  const style = (on: number, off: number) => (text: string) =>
    colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    strong: style(1, 22),
    soft: style(2, 22),
    good: style(32, 39),
    unsure: style(33, 39),
    fault: style(31, 39),
    link: style(36, 39),
    mark: style(7, 27),
  };
}
