// Runs in the head, before the first paint: a page that was chosen dark must not flash white.
import { readPreference } from './preference';
import { isTheme, THEME_KEY } from './theme';

const theme = readPreference(THEME_KEY);
if (isTheme(theme) && theme !== 'system') document.documentElement.dataset.theme = theme;
