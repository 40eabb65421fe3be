// What the reader chose (colours, language) and nothing else is kept in localStorage. Reading it throws where
// the browser refuses storage, and no page may break over that.

/** A stored choice, or null where none is stored or storage is refused. */
export function readPreference(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a choice; without storage it holds for this page only. */
export function writePreference(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // refused: nothing to do, the choice was already applied to the page
  }
}
