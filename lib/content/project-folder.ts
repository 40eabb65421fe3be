// Which project is built: the one that the code lies in, or another folder with a content/ of its own.
import { join } from 'node:path';

/** The folder that holds `content/`: the environment's PROJECT, or the one that the build runs in. */
export function projectFolder(): string {
  return process.env.PROJECT || '.';
}

/** The content folder of the project that is built. */
export function contentFolder(): string {
  return join(projectFolder(), 'content');
}
