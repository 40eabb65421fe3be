// The three choices of colours, in the order in which the button steps through them.

export const THEME_KEY = 'causebook.theme';

export const THEMES = ['system', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Tells whether a stored value is a choice of colours: storage may hold anything. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

/**
 * The choice that follows on the next press.
 *
 * @example
 * nextTheme('dark') //=> 'system'
 */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}
