// The button that steps through the colours: as the system says, light, dark.
import { announce } from './announce';
import { readPreference, writePreference } from './preference';
import { isTheme, nextTheme, THEME_KEY, type Theme } from './theme';

/** Shows and starts every `[data-theme-toggle]`; its texts are `data-text-system`, `-light` and `-dark`. */
export function startThemeToggle(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-toggle]')) {
    label(button, currentTheme());
    button.hidden = false;
    button.addEventListener('click', () => {
      const theme = nextTheme(currentTheme());
      writePreference(THEME_KEY, theme);
      apply(theme);
      announce(label(button, theme));
    });
  }
}

function currentTheme(): Theme {
  const applied = document.documentElement.dataset.theme;
  if (isTheme(applied)) return applied;
  const stored = readPreference(THEME_KEY);
  return isTheme(stored) ? stored : 'system';
}

function apply(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset.theme;
    return;
  }
  document.documentElement.dataset.theme = theme;
}

/** Says the present choice, which the button's icon alone would not tell everybody. */
function label(button: HTMLButtonElement, theme: Theme): string {
  const { textSystem, textLight, textDark } = button.dataset;
  const text = { system: textSystem, light: textLight, dark: textDark }[theme] ?? '';
  button.dataset.state = theme;
  if (text === '') return text;
  button.setAttribute('aria-label', text);
  button.title = text;
  return text;
}
