import { type FSWatcher, watch } from 'node:fs';

// editors write a file in several steps: one save is one call
const QUIET_MS = 60;

/** Calls back a moment after anything below a folder was saved, added, moved or removed. */
export function watchFolder(folder: string, onChange: () => void): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  return watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  });
}
