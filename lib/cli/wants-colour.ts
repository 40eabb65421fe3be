// Colours are for people: https://no-color.org, and FORCE_COLOR as Node itself reads it.

/**
 * Tells whether output may carry colours.
 *
 * @example
 * wantsColour({}, true) //=> true
 * wantsColour({ NO_COLOR: '1' }, true) //=> false
 * wantsColour({}, false) //=> false
 */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}
